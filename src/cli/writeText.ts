import { AtomicFile, reasonOf } from './atomicFile.ts';

/**
 * Writes a file, all of it or nothing; see `AtomicFile`.
 * @returns why it couldn't be written; undefined where it was
 */
export function writeText(file: string, text: string): string | undefined {
  let written: AtomicFile | undefined;
  try {
    written = new AtomicFile(file);
    written.write(text);
    written.commit();
    return undefined;
  } catch (error) {
    written?.discard();
    return reasonOf(error as NodeJS.ErrnoException);
  }
}
