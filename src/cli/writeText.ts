import { AtomicFile, reasonOf } from './atomicFile.ts';

/**
 * Writes a file, all of it or nothing; see `AtomicFile`.
 * @returns why it couldn't be written; undefined where it was
 */
export function writeText(file: string, content: string | Uint8Array): string | undefined {
  return write(content, () => new AtomicFile(file));
}

/**
 * Writes a new file, all of it or nothing, and the folders in which it is to lie. Never writes over what is there.
 * @returns why it couldn't be written; undefined where it was
 */
export function createText(file: string, text: string): string | undefined {
  return write(text, () => new AtomicFile(file, { isNew: true }));
}

function write(content: string | Uint8Array, open: () => AtomicFile): string | undefined {
  let written: AtomicFile | undefined;
  try {
    written = open();
    written.write(content);
    written.commit();
    return undefined;
  } catch (error) {
    written?.discard();
    return reasonOf(error as NodeJS.ErrnoException);
  }
}
