import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.ts';

/** The files of the extension as VS Code takes it: the manifest, and what `.vscodeignore` lets through. */
export function extensionFiles(): string[] {
  const lines = fs.readFileSync(path.join(ROOT, '.vscodeignore'), 'utf8').split('\n');
  const taken = lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
  const files = fs.globSync(taken, { cwd: ROOT }).map((file) => file.replaceAll(path.sep, '/'));
  return ['package.json', ...files].sort();
}
