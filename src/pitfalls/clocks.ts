import type { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '../engagement/zones.ts';

const MINUTE = 60_000_000_000;
const HORIZON = { months: 12 };

const MEMORY = 200;
const known = new Map<string, readonly number[]>();

/**
 * By how many minutes the clock of one zone runs ahead of another's at noon on the days of the next 12 months, each
 * difference once: two clocks may drift apart for some weeks when one side changes to summer time earlier. Undefined
 * where a name isn't a zone.
 */
export function clockDifferences(
  zone: string | undefined,
  other: string | undefined,
  today: Temporal.PlainDate,
  everyDays = 7,
): readonly number[] | undefined {
  if (!isTimeZone(zone) || !isTimeZone(other)) return undefined;
  if (zone.toLowerCase() === other.toLowerCase()) return [0];
  const key = `${zone} ${other} ${today.toString()} ${everyDays}`;
  const found = known.get(key);
  if (found) return found;
  const differences = new Set<number>();
  const end = today.add(HORIZON);
  for (let day = today; day.until(end).days > 0; day = day.add({ days: everyDays })) {
    differences.add(offsetAtNoon(day, zone) - offsetAtNoon(day, other));
  }
  if (known.size >= MEMORY) known.clear();
  const result = [...differences];
  known.set(key, result);
  return result;
}

function offsetAtNoon(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime({ timeZone, plainTime: '12:00' }).offsetNanoseconds / MINUTE;
}
