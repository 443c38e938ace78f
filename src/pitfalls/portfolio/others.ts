import type { Context } from '../rule.ts';
import type { Named } from './facts.ts';

/** Those that stand in other files than the one that is looked at. */
export function others({ path }: Context, all: readonly Named[]): readonly Named[] {
  return all.filter(({ place }) => place.path !== path);
}
