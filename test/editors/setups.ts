import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A set-up as a page tells users to copy it: the code below `<!-- setup: NAME -->`. */
export function setupOf(name: string, place = 'docs/editors.md'): string {
  const page = fs.readFileSync(path.join(ROOT, place), 'utf8').replaceAll('\r\n', '\n');
  const [, code] = page.split(`<!-- setup: ${name} -->\n`);
  const [, setup] = /^```\w+\n(.*?)^```$/ms.exec(code ?? '') ?? [];
  assert.ok(setup, `${place} has no set-up ${name}`);
  return setup;
}
