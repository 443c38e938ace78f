import { itemNode, pairOf } from '../../engagement/model.ts';
import type { Change } from '../../yaml/change.ts';
import type { Range } from '../../yaml/tree.ts';

/** A change that somebody may want at a place, without anything being wrong there. */
export interface Refactoring {
  readonly kind: 'refactor.extract' | 'refactor.rewrite';
  /** Names the result, in the imperative. */
  readonly title: string;
  readonly changes: readonly Change[];
}

/** Whether a cursor or selection lies within a range. */
export function isWithin(selected: Range, range: Range): boolean {
  return range.start <= selected.start && selected.end <= range.end;
}

/** The items of a list within which a cursor or selection lies: one, or none. */
export function itemAt<T>(list: readonly T[] | undefined, selected: Range): T | undefined {
  return list?.find((_, index) => {
    const node = itemNode(list, index);
    return node !== undefined && isWithin(selected, node.range);
  });
}

/** Whether a cursor or selection lies on a key of an object or in its value. */
export function isInPair(object: object, key: string, selected: Range): boolean {
  const pair = pairOf(object, key);
  if (!pair) return false;
  return isWithin(selected, {
    start: pair.key.range.start,
    end: Math.max(pair.key.range.end, pair.value.range.end),
  });
}

/** Whether a cursor or selection lies on a key itself. */
export function isOnKey(object: object, key: string, selected: Range): boolean {
  const pair = pairOf(object, key);
  return pair !== undefined && isWithin(selected, pair.key.range);
}
