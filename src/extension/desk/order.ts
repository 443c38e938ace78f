import type { EngagementOverview, OverviewDate, OverviewPart } from '../../server/protocol.ts';

/** How the engagements are sorted: the worst first, by their names, by the next date. */
export const ORDERS = ['worst', 'name', 'date'] as const;
export type Order = (typeof ORDERS)[number];

/** By what they are grouped. */
export const GROUPINGS = ['none', 'status', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How an engagement stands as a whole. */
export type Standing = 'unread' | 'open' | 'weak' | 'covered';

/** What comes within so many days, today included, is this week's. */
export const WEEK = 7;

const WORST: readonly Standing[] = ['unread', 'open', 'weak', 'covered'];
const STAGES: readonly string[] = ['draft', 'selecting', 'contracting', 'onboarding', 'active', 'exiting', 'ended'];

/** How an engagement stands: as its worst part does. */
export function standingOf({ health, parts }: Pick<EngagementOverview, 'health' | 'parts'>): Standing {
  if (!health) return 'unread';
  const has = (state: OverviewPart['state']) => parts.some((part) => part.state === state);
  return has('open') ? 'open' : has('weak') ? 'weak' : 'covered';
}

/** Whether somebody has to look at an engagement: something is open, weak, late, or due this week. */
export function needsAttention(overview: EngagementOverview): boolean {
  return standingOf(overview) !== 'covered' || overview.due.some(({ days }) => days < WEEK);
}

export function isOverdue({ days }: Pick<OverviewDate, 'days'>): boolean {
  return days < 0;
}

/** Engagements in an order; what is the same by it stands by name. The list that is handed in stays as it is. */
export function sorted(overviews: readonly EngagementOverview[], order: Order): EngagementOverview[] {
  const names = new Map(overviews.map((overview) => [overview, nameOf(overview)]));
  const byName = (a: EngagementOverview, b: EngagementOverview) =>
    compareNames(names.get(a) ?? '', names.get(b) ?? '') || (a.uri < b.uri ? -1 : 1);
  if (order === 'name') return overviews.toSorted(byName);
  const weigh = order === 'date' ? dateWeights : badness;
  const weights = new Map(overviews.map((overview) => [overview, weigh(overview)]));
  return overviews.toSorted((a, b) => compareLists(weights.get(a) ?? [], weights.get(b) ?? []) || byName(a, b));
}

/** What an engagement is called: its title, else the name of its file. */
export function nameOf({ title, uri }: Pick<EngagementOverview, 'title' | 'uri'>): string {
  return title.trim() || decoded(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.?outsource\.ya?ml$/, '') || uri;
}

/** Engagements under a heading. */
export interface Group {
  /** The status, or the name of the owner; empty where there is none. */
  readonly key: string;
  readonly overviews: readonly EngagementOverview[];
}

/** Engagements by status, in the order of the stages, or by owner, those without one last. Their own order stays. */
export function grouped(overviews: readonly EngagementOverview[], by: Exclude<Grouping, 'none'>): Group[] {
  const groups = new Map<string, EngagementOverview[]>();
  for (const overview of overviews) {
    const key = by === 'status' ? overview.status : (overview.owner?.name.trim() ?? '');
    const group = groups.get(key);
    if (group) group.push(overview);
    else groups.set(key, [overview]);
  }
  const stage = (key: string) => STAGES.indexOf(key);
  const compare = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
    by === 'status' ? stage(a) - stage(b) : Number(a === '') - Number(b === '') || compareNames(a, b);
  return [...groups].sort(compare).map(([key, members]) => ({ key, overviews: members }));
}

/** The smaller, the worse: how it stands, how much is covered, how much is late. */
function badness(overview: EngagementOverview): number[] {
  const late = overview.due.filter(isOverdue).length;
  return [WORST.indexOf(standingOf(overview)), overview.health?.covered ?? 0, -late];
}

function dateWeights({ due }: EngagementOverview): number[] {
  return [due[0]?.days ?? Number.MAX_SAFE_INTEGER];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

let collator: Intl.Collator | undefined;

/** Names as people sort them: without case, numbers by their value. */
function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return collator.compare(a, b);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
