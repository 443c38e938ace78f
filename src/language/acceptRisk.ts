import type { Temporal } from 'temporal-polyfill';
import { isAfter, isBefore, termOf, toDate } from '../engagement/dates.ts';
import type { EngagementFile } from '../engagement/model.ts';
import { mapOf, pairOf } from '../engagement/model.ts';
import { keyOrder } from '../engagement/schema.ts';
import { say } from '../l10n/say.ts';
import type { Finding } from '../lint/run.ts';
import { entriesOf, isAbout } from '../pitfalls/accepted-risk/entries.ts';
import { personName } from '../pitfalls/people.ts';
import type { Change } from '../yaml/change.ts';
import { slot } from '../yaml/template.ts';
import type { Node, Range } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import type { Snapshot } from './snapshot.ts';

/** A decision to live with a finding. `until` is an ISO date. */
export interface Decision {
  readonly reason: string;
  readonly acceptedBy: string;
  readonly until: string;
}

/** Nobody accepts a risk for longer than this at one stroke. */
const LONGEST = { months: 12 };

/** The person who is asked to accept: the engagement's owner, or empty. */
export function proposedAccepter(file: EngagementFile): string {
  return personName(file.engagement?.owner) ?? '';
}

/** A date that a decision may hold until, with what it stands for. */
export interface ProposedDate {
  readonly label: string;
  readonly date: string;
}

/** The last day until which a decision may hold. */
export function latestDate(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add(LONGEST);
}

/** Until when a decision may hold, in the order in which people are asked; none beyond twelve months. */
export function proposedDates(file: EngagementFile, today: Temporal.PlainDate): ProposedDate[] {
  const review = nextOf(file.flexibility?.reviewPoints ?? [], today);
  const running = (file.contracts ?? []).filter(({ status }) => status !== 'terminated');
  const end = nextOf(
    running.map(({ expires }) => expires),
    today,
  );
  const last = latestDate(today);
  return [
    { label: say`1 month`, date: today.add({ months: 1 }) },
    { label: say`${3} months`, date: today.add({ months: 3 }) },
    { label: say`Next review point`, date: review },
    { label: say`End of contract`, date: end ?? termOf(file).end },
  ].flatMap(({ label, date }) =>
    date && isAfter(date, today) && !isAfter(date, last) ? [{ label, date: date.toString() }] : [],
  );
}

/** The first of some dates (ISO) that lies after today. */
function nextOf(dates: readonly (string | undefined)[], today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return dates
    .flatMap((date) => toDate(date) ?? [])
    .filter((date) => isAfter(date, today))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))[0];
}

/**
 * The change that writes a decision into the file; one about the same place whose time is over is renewed. Without a
 * decision, the entry asks for it in tab stops.
 */
export function acceptChanges(snapshot: Snapshot, finding: Finding, decision?: Decision): Change[] {
  const { file } = snapshot.engagement;
  const root = mapOf(file);
  if (!root) return [];
  const at = placeName(snapshot, finding.range);
  const words = {
    reason: decision?.reason ?? slot(say`Why this is acceptable`),
    acceptedBy: decision?.acceptedBy ?? slot(proposedAccepter(file) || say`Name`),
    until: decision?.until ?? slot(snapshot.today.add({ months: 3 }).toString()),
  };
  const earlier = entriesOf(snapshot.engagement).find(
    (each) => each.risk.at === at && isAbout(each, finding.ruleId, finding.range),
  );
  const map = earlier && mapOf(earlier.risk);
  if (map) return Object.entries(words).map(([key, value]) => ({ kind: 'set', map, key, value }));
  const entry = { rule: finding.ruleId, ...(at === undefined ? {} : { at }), ...words };
  const list = resolve(pairOf(file, 'acceptedRisks')?.value);
  if (list?.kind === 'seq' && list.items.length) return [{ kind: 'append', seq: list, value: entry }];
  return [{ kind: 'set', map: root, key: 'acceptedRisks', value: [entry], order: keyOrder([]) }];
}

/**
 * How a file names the narrowest thing around a place: the id of a list's item, or its path (`objectives[0]`,
 * `monitoring.kpis`). Undefined where the finding is about the file as a whole.
 */
export function placeName(snapshot: Snapshot, range: Range): string | undefined {
  let name: string | undefined;
  let node: Node | undefined = snapshot.tree.root;
  let path = '';
  while (node) {
    const inside: { readonly path: string; readonly node: Node; readonly id?: string } | undefined = childAround(
      node,
      range,
      path,
    );
    if (!inside) break;
    ({ path, node } = inside);
    // Below an item with an id its id is name enough, and one that survives when the list is sorted. Not so where it is
    // the name of a section, too ("security").
    if (inside.id !== undefined) return isSection(snapshot, inside.id) ? path : inside.id;
    name = path;
  }
  // A missing section is reported at `engagement`: the decision is about the file, then.
  return name === 'engagement' && onKeyOf(snapshot, 'engagement', range) ? undefined : name;
}

function childAround(node: Node, range: Range, path: string) {
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      const key = keyText(pair);
      const end = Math.max(pair.key.range.end, pair.value.range.end);
      if (key !== undefined && pair.key.range.start <= range.start && range.end <= end) {
        return { path: path ? `${path}.${key}` : key, node: pair.value };
      }
    }
  }
  if (node.kind === 'seq') {
    const index = node.items.findIndex((item) => item.range.start <= range.start && range.end <= item.range.end);
    const item = node.items[index];
    if (item) return { path: `${path}[${index}]`, node: item, id: idOf(item) };
  }
  return undefined;
}

function idOf(item: Node): string | undefined {
  if (item.kind !== 'map') return undefined;
  const id = resolve(item.pairs.find((pair) => keyText(pair) === 'id')?.value);
  return id?.kind === 'scalar' ? id.text : undefined;
}

function isSection({ tree: { root } }: Snapshot, name: string): boolean {
  return root?.kind === 'map' && root.pairs.some((pair) => keyText(pair) === name);
}

function onKeyOf(snapshot: Snapshot, key: string, range: Range): boolean {
  const pair = pairOf(snapshot.engagement.file, key);
  return pair !== undefined && pair.key.range.start === range.start && pair.key.range.end === range.end;
}
