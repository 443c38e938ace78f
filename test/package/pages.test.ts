import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { installServer } from '../editors/server.ts';
import { ROOT } from '../editors/setups.ts';

/** A program of the page and what stands below it as what it prints. */
const PROGRAM = /^```(js|cjs)\n(.*?)^```\n\nprints\n\n```text\n(.*?)^```/gms;
const EXTENSIONS: Readonly<Record<string, string>> = { js: 'mjs', cjs: 'cjs' };

describe('the programs of docs/api.md', function () {
  this.timeout(300_000);
  before(() => void installServer());

  const page = fs.readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8');
  const programs = [...page.matchAll(PROGRAM)];

  it('all say what they print', () => {
    assert.ok(programs.length > 0);
    assert.equal(programs.length, page.match(/^```c?js$/gm)?.length);
  });

  for (const [index, [, language = '', code = '', printed]] of programs.entries()) {
    const name = `program-${index + 1}.${EXTENSIONS[language]}`;
    it(`${name} prints that, with the installed package`, () => {
      fs.writeFileSync(path.join(installServer(), name), code);
      const { status, stdout, stderr } = spawnSync(process.execPath, [name], {
        cwd: installServer(),
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      // A block of Markdown ends with one line break.
      assert.equal(stdout.trimEnd(), printed?.trimEnd());
    });
  }
});
