import { Cache, CacheWriter, type Entry } from './cache.ts';
import type { KeptEntry } from './kept.ts';
import type { CachePlace } from './settings.ts';

/** Keeps the results of a run for the next one. Where that isn't possible, the next one works them out anew. */
export class Keeper {
  private readonly place: CachePlace;
  /** Opened with the first result that is new: a run that finds none leaves the cache as it is. */
  private writer: CacheWriter | undefined;
  private hasFailed = false;
  /** The keys of results that the cache holds already. */
  private readonly used: string[] = [];

  constructor(place: CachePlace) {
    this.place = place;
  }

  add({ key, isNew, known, judged }: KeptEntry): void {
    if (!isNew) this.used.push(key);
    else if (!this.hasFailed)
      this.attempt(() => {
        this.writer ??= new CacheWriter(this.place.file, this.place.identity);
        this.writer.add(key, { known, judged });
      });
  }

  /** A result that this run has added. */
  find(key: string): Entry | undefined {
    return this.writer?.find(key);
  }

  /** Puts what was added into the place of the cache, with what else is known. */
  finish(): void {
    if (!this.writer) return;
    const old = new Cache(this.place.file, this.place.identity);
    this.attempt(() => this.writer?.finish(old, this.used));
    this.writer = undefined;
    old.close();
  }

  /** Leaves the cache as it is, unless all is finished. */
  close(): void {
    this.writer?.abandon();
    this.writer = undefined;
  }

  private attempt(deed: () => void): void {
    try {
      deed();
    } catch {
      // No space, no permission: nothing is kept, and nothing of it is left.
      this.hasFailed = true;
      this.close();
    }
  }
}
