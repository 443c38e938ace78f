import type { Known } from './across.ts';
import type { Entry } from './cache.ts';

/** What is known of a file, and which documents were looked for. Plain data; the first text of an entry. */
export interface Noted {
  readonly known?: Known;
  readonly documents: readonly (readonly [document: string, exists: boolean | undefined])[];
}

/** An entry of the cache, or one to be. */
export interface KeptEntry extends Entry {
  readonly key: string;
  readonly path: string;
  /** It was judged now, so the cache doesn't know it. */
  readonly isNew: boolean;
}
