import type { MapNode } from '../tree.ts';
import { keyText } from '../tree.ts';

/** Signals a form of YAML that hardly anybody writes, or that says two things: it is better left as it is. */
export class Unusual extends Error {}

/**
 * Makes sure that each key of a map is a text of its own.
 * @throws Unusual when one is a collection, or stands there twice
 */
export function requireUniqueKeys(map: MapNode): void {
  const keys = new Set(map.pairs.map((pair) => keyText(pair)));
  if (keys.size !== map.pairs.length || keys.has(undefined)) throw new Unusual();
}
