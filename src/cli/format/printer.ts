import type { Detail, FileReport, Totals } from '../run/report.ts';

/** What a printer knows before it sees the first file. */
export interface PrintSettings {
  /** ISO date. */
  readonly today: string;
  /** Whether the text goes to a terminal that shows colours. */
  readonly colors: boolean;
  /** Print accepted findings too, in formats that don't always tell of them. */
  readonly showAccepted: boolean;
}

/** Prints a run, file by file, so that the reports of thousands of files needn't be held at once. */
export interface Printer {
  /** What it needs to know of each finding. */
  readonly detail: Detail;
  /**
   * One file, with the accepted findings among the others; empty where nothing is to be said of it. A piece depends on its
   * file alone: it may be printed more than once.
   */
  file(report: FileReport): string;
  /** What the pieces of one run are put together by. */
  assemble(): Assembly;
}

/** Puts the pieces of files together. Each method gives the text that can be written now. */
export interface Assembly {
  readonly begin: string;
  /** The pieces that aren't empty, in the order of the files' paths. */
  add(piece: string): string;
  end(totals: Totals): string;
}

/** The pieces in a row, with something before, between and behind them; `printed` tells how many there were. */
export function inARow(row: {
  readonly begin?: string;
  readonly separator?: string;
  end(totals: Totals, printed: number): string;
}): Assembly {
  const { begin = '', separator = '' } = row;
  let printed = 0;
  return {
    begin,
    add(piece) {
      printed += 1;
      return printed === 1 ? piece : separator + piece;
    },
    end: (totals) => row.end(totals, printed),
  };
}
