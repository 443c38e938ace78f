import { type ExtensionContext, env, Uri, workspace } from 'vscode';
import { type Drawer, KeptOverviews } from './kept.ts';

/** Of which sources this is built. */
declare const BUILD: string | undefined;
const build = typeof BUILD === 'string' ? BUILD : '';

const NAME = 'engagements';

/**
 * What is kept of the engagements in the editor's own folder for this workspace, which lies on the machine that the files
 * are read on and goes with the workspace; undefined where no workspace is open.
 */
export function keptIn({ storageUri, extension }: ExtensionContext): KeptOverviews | undefined {
  if (!storageUri) return undefined;
  return new KeptOverviews(drawerIn(storageUri), [extension.packageJSON.version, build, env.language].join(' '));
}

/** A file of a folder. */
export function drawerIn(folder: Uri): Drawer {
  const file = Uri.joinPath(folder, NAME);
  return {
    read: async () => new TextDecoder().decode(await workspace.fs.readFile(file)),
    write: async (text) => {
      // Beside its place until it is whole.
      const beside = Uri.joinPath(folder, `${NAME}.new`);
      await workspace.fs.createDirectory(folder);
      await workspace.fs.writeFile(beside, new TextEncoder().encode(text));
      await workspace.fs.rename(beside, file, { overwrite: true });
    },
  };
}
