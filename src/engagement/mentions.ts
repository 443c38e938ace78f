import type { EngagementFile, Path } from './model.ts';
import { sameParty } from './parties.ts';

/** What one part of a file mentions of another, by its id or its name. */
export type Thing =
  | 'engagement'
  | 'objective'
  | 'deliverable'
  | 'kpi'
  | 'risk'
  | 'contract'
  | 'candidate'
  | 'criterion';

/** A way from the top of a file: keys, `[]` for each item of a list, `*` for each key of an object of the user's own. */
export type Pattern = readonly string[];

/** Where a kind of thing gets its id or its name. */
export interface Definition {
  readonly thing: Thing;
  readonly at: Pattern;
  /** The key beside it that says in words what it is. */
  readonly words?: string;
}

/** Where things are mentioned; at a pattern that ends in `*` by the key itself. */
export interface MentionKind {
  readonly at: Pattern;
  readonly of: readonly Thing[];
}

/** The things that share one set of ids. */
const WITH_ID: readonly Definition[] = [
  { thing: 'objective', at: ['objectives', '[]', 'id'], words: 'statement' },
  { thing: 'deliverable', at: ['scope', 'deliverables', '[]', 'id'], words: 'title' },
  { thing: 'kpi', at: ['monitoring', 'kpis', '[]', 'id'], words: 'metric' },
  { thing: 'risk', at: ['contingency', 'risks', '[]', 'id'], words: 'description' },
  { thing: 'contract', at: ['contracts', '[]', 'id'], words: 'title' },
];

/** All that can be mentioned. The engagement's own id is told to the outside alone: no key of the format mentions it. */
export const DEFINITIONS: readonly Definition[] = [
  { thing: 'engagement', at: ['engagement', 'id'], words: 'title' },
  ...WITH_ID,
  { thing: 'candidate', at: ['selection', 'candidates', '[]', 'name'] },
  { thing: 'criterion', at: ['selection', 'criteria', '[]', 'name'] },
];

/** Every key of the format that mentions something. */
export const MENTIONS: readonly MentionKind[] = [
  { at: ['scope', 'deliverables', '[]', 'objective'], of: ['objective'] },
  { at: ['monitoring', 'kpis', '[]', 'objective'], of: ['objective'] },
  { at: ['payment', 'schedule', '[]', 'on'], of: ['deliverable'] },
  { at: ['selection', 'chosen'], of: ['candidate'] },
  { at: ['selection', 'candidates', '[]', 'scores', '*'], of: ['criterion'] },
  { at: ['acceptedRisks', '[]', 'at'], of: WITH_ID.map(({ thing }) => thing) },
];

/** Whether a thing is known by an id, which is one of the file's set, rather than by a name. */
export function hasSharedId(thing: Thing): boolean {
  return WITH_ID.some((definition) => definition.thing === thing);
}

/** The things whose id or name the value at a path is a mention of; empty for any other value. */
export function mentionedAt(path: Path): readonly Thing[] {
  return MENTIONS.find(({ at }) => matches(path, at))?.of ?? [];
}

/** The thing that gets its id or its name at a path. */
export function definedAt(path: Path): Thing | undefined {
  return DEFINITIONS.find(({ at }) => matches(path, at))?.thing;
}

function matches(path: Path, at: Pattern): boolean {
  return (
    path.length === at.length &&
    at.every((step, index) => (step === '[]' ? typeof path[index] === 'number' : step === '*' || step === path[index]))
  );
}

/** A text of a file with the object that holds it. */
export interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  /** The value of the key; the key itself where the pattern ends in `*`. */
  readonly text: string;
}

/** The texts that stand at a pattern, in what conforms to the format. */
export function spotsAt(file: EngagementFile, at: Pattern): Spot[] {
  const spots: Spot[] = [];
  addSpots(file, at, 0, spots);
  return spots;
}

/** Every file is searched for its ids: one list costs a fraction of a generator at each step. */
function addSpots(value: unknown, at: Pattern, index: number, spots: Spot[]): void {
  const step = at[index];
  if (typeof value !== 'object' || value === null || step === undefined) return;
  if (step === '[]') {
    if (Array.isArray(value)) for (const item of value) addSpots(item, at, index + 1, spots);
    return;
  }
  const holder = value as Record<string, unknown>;
  if (step === '*') for (const key of Object.keys(holder)) spots.push({ holder, key, text: key });
  else if (index < at.length - 1) addSpots(holder[step], at, index + 1, spots);
  else if (typeof holder[step] === 'string') spots.push({ holder, key: step, text: holder[step] });
}

/** The texts by which a file defines a kind of thing. */
export function* definedIn(file: EngagementFile, thing: Thing): Generator<Spot & { readonly words?: string }> {
  for (const definition of DEFINITIONS) {
    if (definition.thing !== thing) continue;
    for (const spot of spotsAt(file, definition.at)) {
      const words = definition.words === undefined ? undefined : spot.holder[definition.words];
      yield { ...spot, words: typeof words === 'string' ? words : undefined };
    }
  }
}

/** The ids of a file that must differ, in the order in which people read its sections. */
export function sharedIds(file: EngagementFile): readonly Spot[] {
  const spots: Spot[] = [];
  for (const { at } of WITH_ID) addSpots(file, at, 0, spots);
  return spots;
}

/** The texts of a file that can mention one kind of thing alone: what an accepted risk names may be any id, or a path. */
export function mentioning(file: EngagementFile, thing: Thing): readonly Spot[] {
  const spots: Spot[] = [];
  for (const { at, of } of MENTIONS) if (of.length === 1 && of[0] === thing) addSpots(file, at, 0, spots);
  return spots;
}

/**
 * Those that a name means: the ones of exactly this name, else those of the same party, else those whose legal form
 * alone differs.
 */
export function meantBy<T>(name: string, all: readonly T[], nameOf: (one: T) => string | undefined): readonly T[] {
  const exact = all.filter((one) => nameOf(one) === name);
  if (exact.length > 0) return exact;
  const degrees = all.map((one) => sameParty(nameOf(one), name));
  const same = all.filter((_, index) => degrees[index] === 'same');
  return same.length > 0 ? same : all.filter((_, index) => degrees[index] === 'looks-like');
}
