import type { Context, RelatedElsewhere } from '../rule.ts';
import type { Named } from './facts.ts';

/** A longer list helps nobody, and each of thousands of files would hold one. */
const MOST_SHOWN = 10;

/** Those that stand in other files than the one that is looked at. */
export function others({ path }: Context, all: readonly Named[]): readonly Named[] {
  return all.filter(({ place }) => place.path !== path);
}

/** The places of the first few, each with a message. */
export function placesOf(others: readonly Named[], message: string): RelatedElsewhere[] {
  return others.slice(0, MOST_SHOWN).map(({ place }) => ({ message, elsewhere: place }));
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
