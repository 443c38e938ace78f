import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXPORT_FORMATS, EXPORT_KINDS } from '../../src/report/exports/kinds.ts';
import { outsource } from '../cli/run.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/exports.md'), 'utf8');

describe('the page about exports', () => {
  it('names each kind', () => {
    for (const kind of EXPORT_KINDS) assert.ok(PAGE.includes(`| [\`${kind}\`](#`), kind);
    for (const format of Object.values(EXPORT_FORMATS).flat()) assert.match(PAGE, new RegExp(WORDS[format]));
  });

  for (const [, call = '', sample = ''] of PAGE.matchAll(
    /```sh\n(outsource export .* --today \S+)\n```\n\n```\n([^`]*)```/g,
  )) {
    it(`shows what comes of ${call}`, () => {
      const { code, out } = outsource(ROOT, call.split(' ').slice(1));
      assert.equal(code, 0);
      for (const line of sample.trim().split('\n')) assert.ok(out.includes(line), line);
    });
  }
});

const WORDS = {
  md: 'Markdown',
  html: 'HTML page',
  ics: '\\.ics',
  csv: 'CSV',
  xlsx: 'Excel workbook',
  docx: 'Word document',
} as const;
