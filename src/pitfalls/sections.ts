import { sharedIds } from '../engagement/mentions.ts';
import type { Engagement, EngagementFile, Path } from '../engagement/model.ts';
import { anchorRange, isEmpty, lacks, mapOf, pairOf, sourceOf } from '../engagement/model.ts';
import { ofLast } from '../engagement/ofLast.ts';
import { excerptOf } from '../engagement/quote.ts';
import { sectionsWith } from '../engagement/schema.ts';
import type { Change } from '../yaml/change.ts';
import { Slot, type Template } from '../yaml/template.ts';
import type { MapNode, Range } from '../yaml/tree.ts';
import { keyText } from '../yaml/tree.ts';
import type { Context, Fix } from './rule.ts';

/** The keys of an engagement file, in the order in which people read them. */
export const SECTIONS = [
  'version',
  'engagement',
  'client',
  'provider',
  'objectives',
  'scope',
  'selection',
  'payment',
  'dueDiligence',
  'communication',
  'culture',
  'monitoring',
  'flexibility',
  'contingency',
  'contracts',
  'security',
  'onboarding',
  'acceptedRisks',
] as const satisfies readonly (keyof EngagementFile)[];
export type Section = (typeof SECTIONS)[number];

/** Whether a key is one of the file's own at the top. */
export function isSection(key: string): key is Section {
  return (SECTIONS as readonly string[]).includes(key);
}

/**
 * Whether a file says nothing in a section: the key is absent, or its value is empty or null. A section that holds any
 * key of its own isn't missing, even where that key is misspelt; one that holds nothing but the user's own `x-` keys is,
 * since no rule can read those. False also where an unreadable place may hide the section.
 */
export function isMissing(file: EngagementFile, section: Section): boolean {
  // A quick answer for most sections that are there: what a rule can read was written.
  const read = file[section];
  const known = typeof read === 'object' ? sourceOf(read)?.node : undefined;
  if (known?.kind === 'seq' && known.items.length > 0) return false;
  if (known?.kind === 'map' && known.pairs.length > 0) return !known.damaged && holdsOwnKeysAlone(known);
  if (lacks(file, section)) return true;
  const node = pairOf(file, section)?.value;
  return node?.kind === 'map' && !node.damaged && holdsOwnKeysAlone(node);
}

function holdsOwnKeysAlone(map: MapNode): boolean {
  for (const pair of map.pairs) if (!keyText(pair)?.startsWith('x-')) return false;
  return true;
}

/**
 * Whether an object lacks a key that it also doesn't misspell: `cadense` is one cause, and the finding on the spelling
 * is its one finding.
 */
export function isAbsent<T extends object>(
  context: Pick<Context, 'engagement'>,
  object: T,
  key: keyof T & string,
): boolean {
  return lacks(object, key) && !isMisspelt(context, object, key);
}

/** Whether a section is missing, and neither misspelt nor put where it doesn't belong. */
export function isSectionAbsent(context: Context, section: Section): boolean {
  if (!isMissing(context.file, section) || isMisspelt(context, context.file, section)) return false;
  return !context.engagement.issues.some(
    ({ kind, path }) => kind === 'unknown-key' && path !== undefined && isMisplacedPart(path, section),
  );
}

/** Whether a key that is unknown at its place is a section indented too far, or a key of the section indented too little. */
function isMisplacedPart(path: Path, section: Section): boolean {
  const [key] = path.slice(-1);
  if (path.length > 1) return key === section && path.every((step) => typeof step === 'string');
  const homes = sectionsWith(String(key));
  return homes.length === 1 && homes[0] === section;
}

function isMisspelt({ engagement }: Pick<Context, 'engagement'>, object: object, key: string): boolean {
  const meant = misspeltKeys(engagement);
  return meant.size > 0 && (mapOf(object)?.pairs.some((pair) => meant.get(pair.key.range.start) === key) ?? false);
}

/** By where a misspelt key begins: the key that was probably meant. */
const misspeltKeys = ofLast(({ issues }: Engagement): ReadonlyMap<number, string> => {
  const meant = new Map<number, string>();
  for (const { kind, range, suggestions: [best] = [] } of issues)
    if (kind === 'unknown-key' && best !== undefined) meant.set(range.start, best);
  return meant;
});

/** Where the finding about a missing section sits: on the key `engagement`. */
export function missingSectionRange(context: Context): Range {
  return anchorRange(context.file);
}

/** Nobody is there yet: while someone is still looked for, nothing is asked about the provider. */
export function nobodyThereYet({ file, status }: Context): boolean {
  return (status === 'draft' || status === 'selecting') && isMissing(file, 'provider');
}

/**
 * A part of the format as a template. The format's own types check its keys and values (slots take the type of their
 * default), which this cast then forgets: a template is written, not read.
 */
export function asTemplate<T extends object>(part: T): Template {
  return part as unknown as Template;
}

/** The edit that writes a section at its place among the others; keys of the user's own that stand in it stay. */
export function sectionChanges(file: EngagementFile, section: Section, template: Template): Change[] {
  const root = mapOf(file);
  if (!root) return [];
  const held = pairOf(file, section)?.value;
  if (held?.kind === 'map' && !isEmpty(held) && isPlainObject(template)) {
    return Object.entries(template).map(([key, value]) => ({ kind: 'set', map: held, key, value }));
  }
  return [{ kind: 'set', map: root, key: section, value: template, order: SECTIONS }];
}

/** The fix that adds a missing section, filled in as a good manager would. */
export function sectionFix(context: Context, section: Section, title: string, template: () => Template): () => Fix[] {
  return () => {
    const changes = sectionChanges(context.file, section, template());
    return changes.length > 0 ? [{ title, changes }] : [];
  };
}

function isPlainObject(template: Template): template is { readonly [key: string]: Template } {
  return typeof template === 'object' && template !== null && !Array.isArray(template) && !(template instanceof Slot);
}

/** An id that nothing in the file bears yet: the wish itself, or the wish with a number behind it. */
export function freeId(file: EngagementFile, wish: string): string {
  return idGiver(file)(wish);
}

/** Gives ids that nothing in the file bears yet, and none of them twice. */
export function idGiver(file: EngagementFile): (wish: string) => string {
  const ids = idsOf(file);
  const given = new Set<string>();
  const lastNumbers = new Map<string, number>();
  return (wish) => {
    let number = lastNumbers.get(wish) ?? 1;
    let id = number === 1 ? wish : `${wish}-${number}`;
    while (ids.has(id) || given.has(id)) {
      number += 1;
      id = `${wish}-${number}`;
    }
    lastNumbers.set(wish, number);
    given.add(id);
    return id;
  };
}

/** All ids of a file. Found once: each of thousands of findings may ask for a free one. */
const idsOf = ofLast((file: EngagementFile): ReadonlySet<string> => new Set(sharedIds(file).map(({ text }) => text)));

/** A piece of the file's text for a message, on one line, of at most `max` (up to 40) UTF-16 units. */
export function excerpt(text: string, max: number): string {
  const line = excerptOf(text);
  return line.length <= max ? line : excerptOf(`${line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);
}
