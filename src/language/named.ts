import { definitionsOf, type Occurrence, occurrencesIn, sameThing } from '../engagement/occurrences.ts';
import { followPath } from '../engagement/paths.ts';
import { CONFIG_FORMAT } from '../lint/config/configFormat.ts';
import { locate } from '../pitfalls/accepted-risk/locate.ts';
import type { Node, Range } from '../yaml/tree.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { nodeAt } from './nodeAt.ts';
import type { SchemaPeer } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** A place where something is named. */
export interface NamedPlace {
  /** The name alone, without quotes. */
  readonly range: Range;
  readonly defines: boolean;
}

/** Something that has a name in several places, one of which the cursor is on. */
export interface Named {
  readonly name: string;
  /** Where the cursor is. */
  readonly here: Range;
  /** All places, in the order of the text. */
  readonly places: readonly NamedPlace[];
  /** Of an id or a name of the format: the place at the cursor, and all of the thing. */
  readonly occurrence?: Occurrence;
  readonly occurrences: readonly Occurrence[];
  /** Of a part that is repeated. */
  readonly anchor?: Anchor;
}

const known = new WeakMap<Snapshot, { occurrences: readonly Occurrence[]; anchors: readonly Anchor[] }>();

/** All ids and names of a version, and its anchors; found once for all that ask. */
export function allNamed(snapshot: Snapshot): { occurrences: readonly Occurrence[]; anchors: readonly Anchor[] } {
  let found = known.get(snapshot);
  if (!found) {
    const { tree, format } = snapshot;
    found = { occurrences: format === CONFIG_FORMAT ? [] : occurrencesIn(tree.root), anchors: anchorsOf(tree) };
    known.set(snapshot, found);
  }
  return found;
}

/** What is named at a place; undefined where nothing is that other places could mention. */
export function namedAt(snapshot: Snapshot, offset: number, peer: SchemaPeer = 'none'): Named | undefined {
  const { occurrences, anchors } = allNamed(snapshot);
  // The other extension knows YAML as such.
  const anchor =
    peer === 'active' ? undefined : anchors.find((one) => rangesOf(one).some((at) => touchesMark(at, offset)));
  const here = anchor && rangesOf(anchor).find((at) => touchesMark(at, offset));
  if (anchor && here) {
    const places = rangesOf(anchor).map((range) => ({ range, defines: range === anchor.mark }));
    return { name: anchor.name, here, places, anchor, occurrences: [] };
  }
  const occurrence = occurrences.find(({ node }) => touches(node.range, offset));
  if (!occurrence) return undefined;
  const same = sameThing(occurrence, occurrences);
  return {
    name: occurrence.text,
    here: contentRange(snapshot.text, occurrence.node),
    places: same.map(({ node, defines }) => ({ range: contentRange(snapshot.text, node), defines })),
    occurrence,
    occurrences: same,
  };
}

/** Where the thing is defined that a place mentions, or that it defines itself; empty where nothing is. */
export function definitions(snapshot: Snapshot, offset: number, peer: SchemaPeer = 'none'): readonly Range[] {
  const named = namedAt(snapshot, offset, peer);
  if (named) {
    const { occurrence } = named;
    if (!occurrence) return named.places.filter(({ defines }) => defines).map(({ range }) => range);
    const found = definitionsOf(occurrence, allNamed(snapshot).occurrences);
    const ranges = found.map(({ node }) => contentRange(snapshot.text, node));
    // An id that the format gives no meaning to may still be one that a decision is about.
    return ranges.length || !isPlaceOfDecision(occurrence) ? ranges : locate(snapshot.tree, occurrence.text);
  }
  return pathTarget(snapshot, offset);
}

/** Where a path leads that an accepted risk names, such as `objectives[0].due`. */
function pathTarget({ tree }: Snapshot, offset: number): readonly Range[] {
  const place = nodeAt(tree, offset);
  const value = place?.pair?.value;
  const isPath = place?.path[0] === 'acceptedRisks' && place.path.length === 3 && place.path[2] === 'at';
  if (!isPath || place.onKey || value?.kind !== 'scalar') return [];
  const target = followPath(tree.root, value.text);
  return target ? [target] : [];
}

function isPlaceOfDecision({ things, defines }: Occurrence): boolean {
  return !defines && things.length > 1;
}

/** The text of a node without the quotes around it. */
export function contentRange(text: string, node: Node): Range {
  const { start, end } = node.range;
  const quoted = node.kind === 'scalar' && (node.style === 'single' || node.style === 'double');
  const closes = quoted && end - start >= 2 && text[end - 1] === text[start];
  return closes ? { start: start + 1, end: end - 1 } : { start, end };
}

function rangesOf({ mark, aliases }: Anchor): readonly Range[] {
  return mark ? [mark, ...aliases] : aliases;
}

function touches({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** A cursor before the `&` or `*` of a name is on it as well. */
function touchesMark({ start, end }: Range, offset: number): boolean {
  return touches({ start: start - 1, end }, offset);
}
