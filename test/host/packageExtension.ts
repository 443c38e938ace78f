import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { extensionFiles } from './extension.ts';
import { ROOT } from './install.ts';

/**
 * Packages what was built, as it would be published.
 * @param folder an empty one, where the package comes to lie
 * @returns the path of the package
 */
export async function packageExtension(folder: string): Promise<string> {
  // Of a copy: packaging builds anew, which would take the bundles from under other tests.
  const source = path.join(folder, 'source');
  for (const file of extensionFiles()) fs.cpSync(path.join(ROOT, file), path.join(source, file));
  fs.copyFileSync(path.join(ROOT, '.vscodeignore'), path.join(source, '.vscodeignore'));
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  delete manifest.scripts;
  fs.writeFileSync(path.join(source, 'package.json'), JSON.stringify(manifest));
  const vsix = path.join(folder, 'outsource.vsix');
  await createVSIX({ cwd: source, packagePath: vsix, dependencies: false, allowMissingRepository: true });
  return vsix;
}
