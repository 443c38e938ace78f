import type { Detail, FileReport, Totals } from '../run/report.ts';

/** What a printer knows before it sees the first file. */
export interface PrintSettings {
  /** ISO date. */
  readonly today: string;
  /** Whether the text goes to a terminal that shows colours. */
  readonly colors: boolean;
}

/**
 * Prints a run, file by file, so that the reports of thousands of files needn't be held at once. The pieces of files
 * are put together in the order of their paths; files may be printed in different threads.
 */
export interface Printer {
  /** What it needs to know of each finding. */
  readonly detail: Detail;
  /** Stands before all files. */
  readonly begin?: string;
  /** One file; empty where nothing is to be said of it. */
  file(report: FileReport): string;
  /** Stands between the pieces that aren't empty. */
  readonly separator: string;
  /** Stands behind all files; `printed` tells how many pieces weren't empty. */
  end(totals: Totals, printed: number): string;
}
