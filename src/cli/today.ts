import { isDay } from '../engagement/dateText.ts';
import { say } from '../l10n/say.ts';
import { printable } from './printable.ts';
import { UsageError } from './usageError.ts';

/**
 * The day that files are judged at, as `YYYY-MM-DD`: a run that finds all results kept needs no library for dates.
 * @param given what stands behind `--today`; the clock's day by this machine's time zone if left out
 * @throws UsageError for a day that doesn't exist
 */
export function dayOf(given: string | undefined): string {
  if (given === undefined) return localDay(new Date());
  if (!isDay(given)) throw new UsageError(say`--today ${printable(given)}: write an existing day as YYYY-MM-DD.`);
  return given;
}

function localDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}
