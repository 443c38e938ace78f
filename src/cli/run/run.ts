import { Portfolio } from '../../pitfalls/portfolio/facts.ts';
import { turn } from '../unfinished.ts';
import type { Extra, Known } from './across.ts';
import type { Helper } from './helpers.ts';
import { Keeper } from './keeper.ts';
import type { Memory } from './memory.ts';
import type { Output } from './output.ts';
import type { FileReport, Piece, Totals } from './report.ts';
import type { CachePlace, RunFile } from './settings.ts';
import type { Shard } from './shard.ts';
import type { Share } from './share.ts';

/** Files that are printed and written at a time, so that no more than their text is held. */
const BATCH = 256;

/** What was found out about the files of a run, and by whom. */
export class Run {
  private readonly files: readonly RunFile[];
  private readonly shard: Shard;
  private readonly known: (Known | undefined)[] = [];
  /** The helper that holds a file; undefined where it is held here. */
  private readonly holders = new Map<number, Helper | undefined>();
  private anyNew = false;

  constructor(files: readonly RunFile[], shard: Shard) {
    this.files = files;
    this.shard = shard;
  }

  add(share: Share, helper?: Helper): void {
    for (const [index, { known, isNew }] of share) {
      this.known[index] = known;
      this.holders.set(index, helper);
      this.anyNew ||= isNew;
    }
  }

  /** Judges what a helper that has failed has left behind. */
  async judgeRest(): Promise<void> {
    for (const index of this.files.keys()) {
      if (!this.holders.has(index)) this.add([[index, await this.shard.judge(index)]]);
    }
  }

  /** Prints all files, and the reports of others, in the order of their paths; keeps what is new in the cache. */
  async print(others: readonly FileReport[], output: Output, cache?: CachePlace, memory?: Memory): Promise<Totals> {
    const waiting = others.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const addBefore = (path: string | undefined) => {
      while (waiting[0] && (path === undefined || waiting[0].path < path)) {
        output.add(this.shard.printReport(waiting[0]));
        waiting.shift();
      }
    };
    const portfolio = this.portfolio();
    const keepers = [...(this.anyNew && cache ? [new Keeper(cache)] : []), ...(memory ? [memory] : [])];
    for (let from = 0; from < this.files.length; from += BATCH) {
      const batch = this.files.slice(from, from + BATCH);
      const pieces = await this.pieces(from, batch.length, portfolio, keepers);
      for (const [at, { path }] of batch.entries()) {
        addBefore(path);
        const piece = pieces.get(from + at);
        if (piece) output.add(piece);
      }
      await output.flush();
      await turn();
    }
    addBefore(undefined);
    for (const keeper of keepers) keeper.finish();
    return output.end();
  }

  private portfolio(): Portfolio {
    return new Portfolio(
      this.files.flatMap(({ path, name }, index) => {
        const known = this.known[index];
        return known && path === name ? [known.facts] : [];
      }),
    );
  }

  /** Prints files in a row: the helpers theirs while this thread prints its own. */
  private async pieces(
    from: number,
    count: number,
    portfolio: Portfolio,
    keepers: readonly Pick<Keeper, 'add'>[],
  ): Promise<ReadonlyMap<number, Piece>> {
    const pieces = new Map<number, Piece>();
    const requests = new Map<Helper | undefined, [number, readonly Extra[]][]>();
    for (let index = from; index < from + count; index += 1) {
      const holder = this.holders.get(index);
      const known = this.known[index];
      const request = requests.get(holder) ?? [];
      requests.set(holder, request);
      request.push([index, known ? this.shard.extras(index, known, portfolio) : []]);
    }
    const answers = [...requests].flatMap(([helper, files]) =>
      helper ? [{ files, answer: helper.print({ files, entries: keepers.length > 0 }) }] : [],
    );
    for (const [index, extras] of requests.get(undefined) ?? []) {
      pieces.set(index, await this.shard.print(index, extras));
      for (const keeper of keepers) keeper.add(await this.shard.entryOf(index));
    }
    for (const { files, answer } of answers) {
      for (const [at, { entry, ...piece }] of (await answer).entries()) {
        pieces.set(files[at]?.[0] ?? -1, piece);
        if (entry) for (const keeper of keepers) keeper.add(entry);
      }
    }
    for (let index = from; index < from + count; index += 1) {
      if (this.known[index]?.again) pieces.set(index, await this.shard.printAgain(index, portfolio));
    }
    return pieces;
  }
}
