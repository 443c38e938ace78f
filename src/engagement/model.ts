import type { MapNode, Node, Pair, Range, SeqNode, Tree } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import type { FileFormat } from './fileFormat.ts';
import type { OutsourceFile } from './generated/types.ts';
import type { Issue } from './issue.ts';

export type { OutsourceFile } from './generated/types.ts';
export type { Issue, Path, Related } from './issue.ts';

/** Everything may be missing: what a half-written or partly wrong file still says. */
export type Partially<T> = T extends readonly (infer Item)[]
  ? Partially<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Partially<T[Key]> }
    : T;

export type EngagementFile = Partially<OutsourceFile>;

/** What one text says, with the way back from every value to its place. */
export interface ReadFile<File extends object> {
  readonly tree: Tree;
  readonly format: FileFormat;
  /** The values that conform to the format; what doesn't is left out (and stands in `issues`). */
  readonly file: Partially<File>;
  readonly issues: readonly Issue[];
}

/** What one text says about an engagement. */
export type Engagement = ReadFile<OutsourceFile>;

const source = Symbol('source');

/** Where an object or list of the model was read from. */
export interface Source {
  readonly node: MapNode | SeqNode;
  /** The key that holds the object or list; absent for the whole file and for list items. */
  readonly key?: Node;
  /** The nodes of a list's remaining items, where items that don't conform were left out. */
  readonly items?: readonly Node[];
  /** The object's keys whose values don't conform, and of which an issue speaks. */
  readonly faulty?: Set<string>;
}

interface Sourced {
  [source]?: Source;
}

/** Remembers where an object or a list of the model was read from. */
export function setSource(value: object, from: Source): void {
  (value as Sourced)[source] = from;
}

/** Where an object or list of the model was read from. */
export function sourceOf(value: object): Source | undefined {
  return (value as Sourced)[source];
}

/** The map that an object of the model was read from. */
export function mapOf(object: object): MapNode | undefined {
  const node = sourceOf(object)?.node;
  return node?.kind === 'map' ? node : undefined;
}

/** The sequence that a list of the model was read from. */
export function seqOf(list: object): SeqNode | undefined {
  const node = sourceOf(list)?.node;
  return node?.kind === 'seq' ? node : undefined;
}

/** The pair of an object's key (the first one, where a key stands twice). */
export function pairOf(object: object, key: string): Pair | undefined {
  const map = mapOf(object);
  if (!map) return undefined;
  // Rules ask for a dozen keys of each object: while the engine hasn't warmed up, this is the form of a loop that makes
  // nothing, neither a call nor an object, for each pair.
  const { pairs } = map;
  for (let index = 0; index < pairs.length; index += 1) {
    const pair = pairs[index] as Pair;
    if ((pair.key.kind === 'scalar' ? pair.key.text : keyText(pair)) === key) return pair;
  }
  return undefined;
}

/** Nothing was written for this node: no value, an empty text, list or object. */
export function isEmpty(node: Node): boolean {
  const target = resolve(node);
  if (!target || target.damaged) return false;
  if (target.kind === 'scalar') return target.value === null || target.text.trim() === '';
  return target.kind === 'map' ? target.pairs.length === 0 : target.items.length === 0;
}

/** A quick yes for most values; an object may yet be empty. */
function holdsSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined && typeof value !== 'object';
}

/**
 * Whether an object says nothing under a key. False also where it says something unreadable, or empty and of the wrong
 * type (`owner: []`): then another finding speaks of that, and this one would be its echo.
 */
export function lacks<T extends object>(object: T, key: keyof T & string): boolean {
  const value = (object as Record<string, unknown>)[key];
  // Most keys hold something, and then nobody has to look for their place.
  if (holdsSomething(value)) return false;
  const map = mapOf(object);
  if (!map) return value === undefined;
  const pair = pairOf(object, key);
  if (!pair) return !map.damaged;
  return isEmpty(pair.value) && !sourceOf(object)?.faulty?.has(key);
}

/**
 * The text that a finding about a whole object or list sits on: the key that holds it; for a list item the value of
 * its `id`, else its first key; for the whole file the key `engagement`, else its first key.
 */
export function anchorRange(object: object): Range {
  const from = sourceOf(object);
  if (!from) return { start: 0, end: 0 };
  if (from.key) return from.key.range;
  if (from.node.kind === 'seq') return from.node.range;
  const { pairs } = from.node;
  const id = pairs.find((pair) => keyText(pair) === 'id');
  if (id && !isEmpty(id.value)) return id.value.range;
  const first = pairs.find((pair) => keyText(pair) === 'engagement') ?? pairs[0];
  return first?.key.range ?? from.node.range;
}

/** The text of a key's value; of the key itself where the value is empty; the object's anchor where it lacks the key. */
export function valueRange<T extends object>(object: T, key: keyof T & string): Range {
  const pair = pairOf(object, key);
  if (!pair) return anchorRange(object);
  return pair.value.range.end > pair.value.range.start ? pair.value.range : pair.key.range;
}

/** The text of a key; the object's anchor where it lacks the key. */
export function keyRange<T extends object>(object: T, key: keyof T & string): Range {
  return pairOf(object, key)?.key.range ?? anchorRange(object);
}

/** The node of a list's item, by the item's index in the model. */
export function itemNode(list: readonly unknown[], index: number): Node | undefined {
  const from = sourceOf(list);
  return from?.items?.[index] ?? (from?.node.kind === 'seq' ? from.node.items[index] : undefined);
}

/** The text of a list's item, by the item's index in the model. */
export function itemRange(list: readonly unknown[], index: number): Range {
  return itemNode(list, index)?.range ?? anchorRange(list);
}
