import type { RelatedElsewhere } from '../rule.ts';
import type { Named, Portfolio } from './facts.ts';

/** A longer list helps nobody, and each of thousands of files would hold one. */
const MOST_SHOWN = 10;

/** Those of a list that stand in other files than the one that is looked at. */
export interface Others {
  readonly count: number;
  /** The first few. */
  readonly first: readonly Named[];
}

/** Those that stand in other files than the one that is looked at. */
export function others({ path, portfolio }: { path?: string; portfolio: Portfolio }, all: readonly Named[]): Others {
  const first: Named[] = [];
  for (const named of all) {
    if (named.place.path !== path) first.push(named);
    if (first.length === MOST_SHOWN) break;
  }
  return { count: all.length - portfolio.countIn(all, path), first };
}

/** Their places, each with a message. */
export function placesOf({ first }: Others, message: string): RelatedElsewhere[] {
  return first.map(({ place }) => ({ message, elsewhere: place }));
}

/** A file with its folder, as people read them: a URI writes a blank as `%20`, a path doesn't. */
export function shortName(path: string): string {
  const short = path.split('/').slice(-2).join('/');
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return short;
  try {
    return decodeURIComponent(short);
  } catch {
    return short;
  }
}
