import { fromDayNumber } from './dayNumbers.ts';

const MINUTE = 60_000;
const NANOSECONDS = 60_000_000_000;
const DAY = 24 * 60;
/** No clock is further than a day from UTC: with two days around it, every local time of a stretch of days is covered. */
const MARGIN = 2;

const MEMORY = 500;
const known = new Map<string, readonly Spell[]>();
const knownDifferences = new Map<string, readonly Difference[]>();

/**
 * A time in which the clock of a zone keeps one distance from UTC: from a moment, in minutes since 1970 UTC, until the
 * next spell begins. The first begins at `-Infinity`.
 */
export interface Spell {
  readonly from: number;
  /** Minutes ahead of UTC; behind it if negative. */
  readonly ahead: number;
}

/**
 * The spells of a zone's clock over some days, from the first day's number up to the last one's. Looks for the changes
 * of the clock alone, and remembers what it has found: a file is read again with every keystroke.
 * @param zone a name that `isTimeZone` knows.
 */
export function spellsOf(zone: string, first: number, last: number): readonly Spell[] {
  const key = `${zone} ${first} ${last}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MEMORY) known.clear();
  const spells = lookUp(zone, first - MARGIN, last + MARGIN);
  known.set(key, spells);
  return spells;
}

function lookUp(timeZone: string, first: number, last: number): Spell[] {
  const end = (last + 1) * DAY;
  const begin = fromDayNumber(first).toZonedDateTime({ timeZone });
  const spells: Spell[] = [{ from: Number.NEGATIVE_INFINITY, ahead: begin.offsetNanoseconds / NANOSECONDS }];
  let change = begin.getTimeZoneTransition('next');
  while (change) {
    const from = change.epochMilliseconds / MINUTE;
    if (from > end) break;
    const ahead = change.offsetNanoseconds / NANOSECONDS;
    if (ahead !== spells.at(-1)?.ahead) spells.push({ from, ahead });
    change = change.getTimeZoneTransition('next');
  }
  return spells;
}

/** By how many minutes a zone's clock is ahead of UTC at a moment, in minutes since 1970 UTC. */
export function aheadAt(spells: readonly Spell[], moment: number): number {
  let ahead = 0;
  for (const spell of spells) {
    if (spell.from > moment) break;
    ahead = spell.ahead;
  }
  return ahead;
}

/**
 * The moment, in minutes since 1970 UTC, at which a zone's clock shows a time, given in minutes since 1970 by that
 * clock. A time that is shown twice is the earlier one; one that is skipped comes as much later as the clock is moved.
 */
export function momentOf(spells: readonly Spell[], local: number): number {
  let before = 0;
  for (let index = 0; index < spells.length; index += 1) {
    const spell = spells[index];
    if (!spell) break;
    const moment = local - spell.ahead;
    const next = spells[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (moment < next) return moment >= spell.from ? moment : local - before;
    before = spell.ahead;
  }
  return local - before;
}

/** A time in which one clock runs ahead of another by the same minutes. */
export interface Difference {
  /** The moments between which it lasts, in minutes since 1970 UTC; the end doesn't belong to it. */
  readonly from: number;
  readonly until: number;
  /** Minutes by which the one clock is ahead of the other; behind it if negative. */
  readonly minutes: number;
}

/**
 * By how much one clock runs ahead of another over some days, in order: two clocks may drift apart for some weeks when
 * one side changes to summer time earlier. `last` belongs to the days.
 */
export function differencesBetween(
  zone: string,
  other: string,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Difference[] {
  const key = `${zone} ${other} ${first} ${last}`;
  const found = knownDifferences.get(key);
  if (found) return found;
  if (knownDifferences.size >= MEMORY) knownDifferences.clear();
  const differences = compare(zone, other, first, last);
  knownDifferences.set(key, differences);
  return differences;
}

function compare(zone: string, other: string, first: number, last: number): Difference[] {
  const [from, until] = [first * DAY, (last + 1) * DAY];
  if (zone.toLowerCase() === other.toLowerCase()) return [{ from, until, minutes: 0 }];
  const [spells, others] = [spellsOf(zone, first, last), spellsOf(other, first, last)];
  const changes = [...spells, ...others].map((spell) => spell.from).filter((at) => at > from && at < until);
  const differences: Difference[] = [];
  for (const at of [from, ...changes.sort((a, b) => a - b)]) {
    const minutes = aheadAt(spells, at) - aheadAt(others, at);
    const previous = differences.at(-1);
    if (previous?.minutes === minutes) continue;
    if (previous) differences[differences.length - 1] = { ...previous, until: at };
    differences.push({ from: at, until, minutes });
  }
  return differences;
}
