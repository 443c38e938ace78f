import type { Temporal } from 'temporal-polyfill';

/** What the server asks of the place that it runs in. */
export interface ServerHost {
  /** The day by the user's clock. */
  today(): Temporal.PlainDate;
  /** Whether a file stands at a URI; undefined where this host can't look itself and the editor has to be asked. */
  fileExists(uri: string): boolean | undefined;
  /** The text of a file; null where there is none, or it isn't text; undefined where the editor has to be asked. */
  readText(uri: string): string | null | undefined;
  /** A document of this many UTF-16 units has been opened. */
  prepareFor?(length: number): void;
  /** The engagement files in a folder and below, as URIs; undefined where the editor has to be asked. */
  listEngagements(folder: string): Promise<readonly string[]> | undefined;
}
