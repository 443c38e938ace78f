import { Portfolio } from '../../pitfalls/portfolio/facts.ts';
import { turn } from '../unfinished.ts';
import { type Known, SharedNames } from './across.ts';
import type { Checker } from './checker.ts';
import * as engine from './engine.ts';
import type { Output } from './output.ts';
import type { FileReport, Piece, Totals } from './report.ts';
import type { RunFile } from './settings.ts';
import { Spool } from './spool.ts';

/** Files that are checked, or printed and written, before signals and timers get a turn. */
const BATCH = 16;

/**
 * Checks the files of a run and prints them, once all are known. What is found in a file is spooled until then: all that a
 * further file costs in memory is its path and a few numbers.
 */
export class Run {
  private readonly files: readonly RunFile[];
  private readonly checker: Checker;
  /** What is known of each file, as JSON; empty where it can't be read. */
  private readonly known = new Spool();
  private readonly names = new SharedNames();
  private anyAgain = false;
  /** Each file as it was printed, totals first. */
  private readonly pieces = new Spool();
  /** How many files were checked so far. */
  done = 0;

  constructor(files: readonly RunFile[], checker: Checker) {
    this.files = files;
    this.checker = checker;
  }

  /** Checks each file for itself. */
  async check(): Promise<void> {
    for (const file of this.files) {
      const { known, piece } = await this.checker.check(file);
      this.known.add(known ? JSON.stringify(known) : '');
      if (known && isFirst(file)) this.names.add(known.facts);
      this.anyAgain ||= known?.again === true;
      this.pieces.add(JSON.stringify(piece.totals));
      for (const text of piece.texts) this.pieces.add(text);
      this.done += 1;
      engine.go(this.done);
      if (this.done % BATCH === 0) await turn();
    }
  }

  /** Prints all files, and the reports of others, in the order of their paths. */
  async print(others: readonly FileReport[], output: Output): Promise<Totals> {
    const waiting = others.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const addBefore = (path: string | undefined) => {
      while (waiting[0] && (path === undefined || waiting[0].path < path)) {
        output.add(this.checker.printReport(waiting[0]));
        waiting.shift();
      }
    };
    const isSettled = !this.names.any && !this.anyAgain;
    const portfolio = isSettled ? undefined : this.portfolio();
    for (const [index, file] of this.files.entries()) {
      addBefore(file.path);
      output.add(await this.piece(file, portfolio, output.formats));
      if (index % BATCH === BATCH - 1) {
        await output.flush();
        await turn();
      }
    }
    addBefore(undefined);
    return output.end();
  }

  close(): void {
    this.known.close();
    this.pieces.close();
  }

  /** All engagements that share a name with another. */
  private portfolio(): Portfolio {
    const shared = this.files.flatMap((file) => {
      const known = this.nextKnown();
      return known && isFirst(file) && this.names.anyIn(known.facts) ? [known.facts] : [];
    });
    this.known.rewind();
    return new Portfolio(shared);
  }

  private nextKnown(): Known | undefined {
    const text = this.known.take();
    return text ? (JSON.parse(text) as Known) : undefined;
  }

  /**
   * A file as it was printed, or anew where rules across files have something to say of it.
   * @param portfolio undefined where they have nothing to say of any
   */
  private async piece(file: RunFile, portfolio: Portfolio | undefined, formats: number): Promise<Piece> {
    const totals = this.pieces.take();
    const texts = Array.from({ length: formats }, () => this.pieces.take());
    if (portfolio) {
      const known = this.nextKnown();
      if (known?.again) return this.checker.checkAgain(file, portfolio);
      const extras = known && this.names.anyIn(known.facts) ? this.checker.extras(file, known, portfolio) : [];
      if (extras.length) return this.checker.checkWith(file, extras);
    }
    return { texts, totals: JSON.parse(totals) as Totals };
  }
}

/** A link is no second file. */
function isFirst({ path, name }: RunFile): boolean {
  return path === name;
}
