import type { Assembly, Printer } from '../format/printer.ts';
import { addTotals, noTotals, type Piece, type Totals } from './report.ts';

/** Where one format is written to. */
export interface Sink {
  write(text: string): void | Promise<void>;
}

/** Puts the pieces of files together, one sink for each format. */
export class Output {
  private readonly assemblies: readonly Assembly[];
  private readonly sinks: readonly Sink[];
  private readonly texts: string[];
  private totals = noTotals();

  constructor(printers: readonly Printer[], sinks: readonly Sink[]) {
    this.assemblies = printers.map((printer) => printer.assemble());
    this.sinks = sinks;
    this.texts = this.assemblies.map(({ begin }) => begin);
  }

  /** How many texts a piece has. */
  get formats(): number {
    return this.sinks.length;
  }

  add({ texts, totals }: Piece): void {
    this.totals = addTotals(this.totals, totals);
    for (const [index, assembly] of this.assemblies.entries()) {
      const text = texts[index];
      if (text) this.texts[index] += assembly.add(text);
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
    for (const [index, assembly] of this.assemblies.entries()) this.texts[index] += assembly.end(this.totals);
    await this.flush();
    return this.totals;
  }
}
