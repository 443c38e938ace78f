import { isEmpty, pairOf, seqOf } from '../engagement/model.ts';
import { resolve } from '../yaml/tree.ts';
import type { Context } from './rule.ts';
import { isAbsent } from './sections.ts';

/**
 * Whether an object lacks a list, or has one with nothing in it yet: `steps:` with a dash and no text behind it. False
 * where the key is misspelt or an item can't be read, as with `isAbsent`.
 */
export function isListAbsent<T extends object>(context: Context, object: T, key: keyof T & string): boolean {
  if (isAbsent(context, object, key)) return true;
  const node = resolve(pairOf(object, key)?.value);
  return node?.kind === 'seq' && !node.damaged && node.items.length > 0 && node.items.every(isEmpty);
}

/** A list of which something couldn't be read, apart from items that are still empty. */
export function hasUnreadableItem(list: readonly unknown[]): boolean {
  const seq = seqOf(list);
  if (!seq) return false;
  return seq.damaged === true || seq.items.filter((item) => !isEmpty(item)).length > list.length;
}
