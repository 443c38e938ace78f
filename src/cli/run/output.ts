import type { Printer } from '../format/printer.ts';
import { addTotals, noTotals, type Piece, type Totals } from './report.ts';

/** Where one format is written to. */
export interface Sink {
  write(text: string): void | Promise<void>;
}

/** Puts the pieces of files together, one sink for each format. */
export class Output {
  private readonly printers: readonly Printer[];
  private readonly sinks: readonly Sink[];
  private readonly texts: string[];
  private readonly printed: number[];
  private totals = noTotals();

  constructor(printers: readonly Printer[], sinks: readonly Sink[]) {
    this.printers = printers;
    this.sinks = sinks;
    this.texts = printers.map(({ begin = '' }) => begin);
    this.printed = printers.map(() => 0);
  }

  add({ texts, totals }: Piece): void {
    this.totals = addTotals(this.totals, totals);
    for (const [index, printer] of this.printers.entries()) {
      const text = texts[index];
      if (!text) continue;
      this.texts[index] += this.printed[index] ? printer.separator + text : text;
      this.printed[index] = (this.printed[index] ?? 0) + 1;
    }
  }

  /** Writes what was added. */
  async flush(): Promise<void> {
    for (const [index, sink] of this.sinks.entries()) {
      const text = this.texts[index];
      this.texts[index] = '';
      if (text) await sink.write(text);
    }
  }

  /** Writes what stands behind all files. */
  async end(): Promise<Totals> {
    for (const [index, printer] of this.printers.entries()) {
      this.texts[index] += printer.end(this.totals, this.printed[index] ?? 0);
    }
    await this.flush();
    return this.totals;
  }
}
