import type { MapNode, Node, Pair } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import { DEFINITIONS, MENTIONS, meantBy, type Pattern, type Thing } from './mentions.ts';
import { followPath } from './paths.ts';

/** A place in a tree where a thing gets its id or its name, or where it is mentioned. */
export interface Occurrence {
  /** What is defined here, or what may be meant. */
  readonly things: readonly Thing[];
  readonly defines: boolean;
  /** The key or the value that holds the text; an alias where the text stands elsewhere. */
  readonly node: Node;
  readonly text: string;
  readonly map: MapNode;
  readonly pair: Pair;
  readonly onKey: boolean;
}

/**
 * All places of a tree where things are defined or mentioned, whether or not the file conforms to the format; each once,
 * also where an alias repeats it. An accepted risk that names a path mentions no id.
 */
export function occurrencesIn(root: Node | undefined): Occurrence[] {
  const found = new Map<Node, Occurrence>();
  const add = (at: Pattern, things: readonly Thing[], defines: boolean) => {
    for (const { map, pair, onKey } of pairsAt(root, at, 0)) {
      const node = onKey ? pair.key : pair.value;
      const scalar = resolve(node);
      if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'string' || scalar.text.trim() === '') continue;
      const { text } = scalar;
      if (onKey && text.startsWith('x-')) continue;
      if (at[0] === 'acceptedRisks' && followPath(root, text)) continue;
      found.set(node, { things, defines, node, text, map, pair, onKey });
    }
  };
  for (const { thing, at } of DEFINITIONS) add(at, [thing], true);
  for (const { at, of } of MENTIONS) add(at, of, false);
  return [...found.values()];
}

function* pairsAt(
  node: Node | undefined,
  at: Pattern,
  index: number,
): Generator<{ readonly map: MapNode; readonly pair: Pair; readonly onKey: boolean }> {
  const target = resolve(node);
  const step = at[index];
  if (target?.kind === 'seq' && step === '[]') for (const item of target.items) yield* pairsAt(item, at, index + 1);
  if (target?.kind !== 'map') return;
  if (step === '*') {
    for (const pair of target.pairs) yield { map: target, pair, onKey: true };
    return;
  }
  // The first one counts where a key stands twice.
  const pair = target.pairs.find((candidate) => keyText(candidate) === step);
  if (!pair) return;
  if (index === at.length - 1) yield { map: target, pair, onKey: false };
  else yield* pairsAt(pair.value, at, index + 1);
}

/** The definitions that an occurrence means: itself and others of the same id, or those that a mention leads to. */
export function definitionsOf({ things, text }: Occurrence, all: readonly Occurrence[]): readonly Occurrence[] {
  const possible = all.filter((one) => one.defines && one.things.some((thing) => things.includes(thing)));
  if (things.includes('candidate')) return meantBy(text, possible, (one) => one.text);
  return possible.filter((one) => one.text === text);
}

/** All places that belong to the same thing as one of them, in the order of the text. Linear: files may be long. */
export function sameThing(one: Occurrence, all: readonly Occurrence[]): readonly Occurrence[] {
  const definitions = new Set(definitionsOf(one, all));
  const things = new Set([...definitions, ...(definitions.size ? [] : [one])].flatMap((place) => place.things));
  const belongs = (other: Occurrence) => {
    if (other === one || definitions.has(other)) return true;
    if (other.defines || !other.things.some((thing) => things.has(thing))) return false;
    // Names of parties may be written in more than one way; one that may mean another party too belongs to neither.
    if (things.has('candidate') && definitions.size > 0) {
      const meant = definitionsOf(other, all);
      return meant.length > 0 && meant.every((definition) => definitions.has(definition));
    }
    return other.text === one.text;
  };
  return all.filter(belongs).sort((a, b) => a.node.range.start - b.node.range.start);
}
