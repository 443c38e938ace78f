import { Cache, CacheWriter } from './cache.ts';
import type { KeptEntry } from './kept.ts';
import type { CachePlace } from './settings.ts';

/** Keeps the results of a run for the next one. Where that isn't possible, the next one works them out anew. */
export class Keeper {
  private readonly place: CachePlace;
  private writer: CacheWriter | undefined;

  constructor(place: CachePlace) {
    this.place = place;
    this.attempt(() => {
      this.writer = new CacheWriter(place.file, place.identity);
    });
  }

  add({ key, known, judged }: KeptEntry): void {
    this.attempt(() => this.writer?.add(key, { known, judged }));
  }

  finish(): void {
    const old = new Cache(this.place.file, this.place.identity);
    this.attempt(() => this.writer?.finish(old));
    old.close();
  }

  private attempt(deed: () => void): void {
    try {
      deed();
    } catch {
      // No space, no permission: nothing is kept, and nothing of it is left.
      const { writer } = this;
      this.writer = undefined;
      writer?.abandon();
    }
  }
}
