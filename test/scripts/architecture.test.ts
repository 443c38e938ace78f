import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the checker says of a copy of the sources to which some files were added. */
function check(planted: Readonly<Record<string, string>>): { status: number | null; output: string } {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'outsource-arrows-'));
  try {
    for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    for (const [file, text] of Object.entries(planted)) writeFileSync(path.join(copy, file), text);
    const command = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const run = spawnSync(process.execPath, [command, '--config', '.dependency-cruiser.mjs', 'src'], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status: run.status, output: run.stdout + run.stderr };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe('the architecture', () => {
  it('is held by a checker that sees a planted violation of each kind', () => {
    const { status, output } = check({
      'src/yaml/planted.ts': "import { lint } from '../lint/run.ts';\nexport const planted = lint;\n",
      'src/lint/planted.ts': "import fs from 'node:fs';\nexport const planted = fs;\n",
      'src/language/planted.ts': "import { parse } from 'yaml';\nexport const planted = parse;\n",
      'src/server/planted.ts': "import { window } from 'vscode';\nexport const planted = window;\n",
      'src/pitfalls/planted.ts': "import { Command } from 'commander';\nexport const planted = Command;\n",
      'src/cli/planted.ts': "import { startServer } from '../server/server.ts';\nexport const planted = startServer;\n",
      'src/api/planted.ts': "import { printable } from '../cli/printable.ts';\nexport const planted = printable;\n",
    });
    assert.notEqual(status, 0);
    for (const rule of [
      'arrows-of-yaml',
      'core-knows-no-node',
      'core-knows-no-host',
      'parsers-only-in-yaml',
      'vscode-only-in-the-extension',
      'arrows-of-cli',
      'arrows-of-api',
    ]) {
      assert.ok(output.includes(rule), `${rule} is not reported:\n${output}`);
    }
  }).timeout(60_000);

  it('keeps the clock out of the core', () => {
    const files = globSync('src/{yaml,engagement,pitfalls,lint,report,language}/**/*.ts', { cwd: ROOT });
    assert.ok(files.length > 100);
    const withClock = files.filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\b/.test(
        readFileSync(path.join(ROOT, file), 'utf8'),
      ),
    );
    assert.deepEqual(withClock, []);
  });
});
