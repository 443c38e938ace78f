import type { Profile } from '../../pitfalls/rule.ts';
import type { FileText } from '../files.ts';
import type { PrintSettings } from '../format/printer.ts';
import type { PrinterName } from '../format/printers.ts';
import type { Baseline } from './baseline.ts';

/** A cache file, and what its entries hold for. */
export interface CachePlace {
  readonly file: string;
  readonly identity: string;
}

/** A text that stands for a file, there or not: standard input. */
export interface Given {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly content: FileText;
}

/** What has changed since a commit. Plain data; paths are absolute and without links. */
export interface Since {
  /** Files that are new, changed or gone. */
  readonly changed: ReadonlySet<string>;
  /** What engagements that were changed said then. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a run is asked for. Plain data. */
export interface RunSettings extends PrintSettings {
  readonly profile?: Profile;
  readonly formats: readonly PrinterName[];
  /** Where results are kept from run to run; nowhere if left out. */
  readonly cache?: CachePlace;
  readonly given?: Given;
  /** What is known already. */
  readonly baseline?: Baseline;
  /** What alone is reported. */
  readonly since?: Since;
  /** Each path is known to lead to a file of its own: there is no link among them. */
  readonly areApart?: boolean;
}

/** A file of a run. Plain data. */
export interface RunFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** The first path that leads to the same file: a link is no second file. */
  readonly name: string;
  /** It is read for what it says to others, and not reported. */
  readonly isUnchanged?: true;
}
