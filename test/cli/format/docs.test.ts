import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMATS } from '../../../src/cli/format/printers.ts';
import { DAY, Folder, outsource } from '../run.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/command-line.md'), 'utf8');

/** The blocks of code below `<!-- file: NAME -->` or `<!-- output: FORMAT -->`. */
function blocks(kind: 'file' | 'output'): [string, string][] {
  const block = new RegExp(`<!-- ${kind}: (\\S+) -->\\n\`\`\`\\w+\\n(.*?)\`\`\``, 'gs');
  return [...page.matchAll(block)].map(([, name = '', text = '']) => [name, text]);
}

/** JSON may be laid out otherwise than it is printed. */
function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the page on the command line', () => {
  it('shows an excerpt of each format as it is printed', () => {
    const folder = new Folder(Object.fromEntries(blocks('file')));
    const excerpts = blocks('output');
    assert.deepEqual(
      excerpts.map(([name]) => name),
      FORMATS,
    );
    for (const [name, text] of excerpts) {
      const { out } = outsource(folder.path, ['lint', '--today', DAY, '--format', name]);
      const shape = /json|sarif|gitlab/.test(name) ? compact : (each: string) => each.trim();
      for (const piece of text.split('…\n')) assert.ok(shape(out).includes(shape(piece)), `${name}: ${piece}`);
    }
    folder.remove();
  });
});
