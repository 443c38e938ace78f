import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '../l10n/say.ts';
import type { FolderEntry } from '../language/completion/paths.ts';

/** What the server asks of the place that it runs in. */
export interface ServerHost {
  /** The day by the user's clock. */
  today(): Temporal.PlainDate;
  /** Calls a listener once a day has begun. Returns what ends that. */
  onNewDay(listener: () => void): () => void;
  /** Whether a file stands at a URI; undefined where this host can't look itself and the editor has to be asked. */
  fileExists(uri: string): boolean | undefined;
  /** The text of a file; null where there is none, or it isn't text; undefined where the editor has to be asked. */
  readText(uri: string): string | null | undefined;
  /** The texts of a language, one of `LOCALES`; undefined where they can't be read. */
  textsIn?(locale: string): Texts | undefined;
  /** A document of this many UTF-16 units has been opened. */
  prepareFor?(length: number): void;
  /**
   * What stands in a folder, up to `most` entries; links are left out, and so is a folder that a link leads out of
   * `root`. Empty where it can't be read; undefined where the editor has to be asked.
   */
  listFolder(folder: string, root: string, most: number): Promise<readonly FolderEntry[]> | undefined;
  /** The engagement files in a folder and below, as URIs; undefined where the editor has to be asked. */
  listEngagements(folder: string): Promise<readonly string[]> | undefined;
}
