import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = path.join(ROOT, 'docs/editors.md');

/** A set-up as `docs/editors.md` tells users to copy it: the code below `<!-- setup: NAME -->`. */
export function setupOf(name: string): string {
  const page = fs.readFileSync(PAGE, 'utf8').replaceAll('\r\n', '\n');
  const [, code] = page.split(`<!-- setup: ${name} -->\n`);
  const [, setup] = /^```\w+\n(.*?)^```$/ms.exec(code ?? '') ?? [];
  assert.ok(setup, `docs/editors.md has no set-up ${name}`);
  return setup;
}
