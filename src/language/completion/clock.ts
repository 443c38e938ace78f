import { toCadence } from '../../engagement/cadences.ts';
import type { ValueDoc } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { type Proposal, textBeside, type ValuePlace } from './proposal.ts';

/** First and last hour that is proposed, by key. */
const HOURS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  start: [6, 11],
  end: [14, 20],
  at: [8, 18],
};

/** Each half hour that people begin or end at. */
export function times({ key }: ValuePlace): Proposal[] {
  const [first, last] = HOURS[key] ?? [0, 23];
  return Array.from({ length: (last - first) * 2 + 1 }, (_, index) => {
    const hour = String(first + Math.floor(index / 2)).padStart(2, '0');
    return { value: `${hour}:${index % 2 ? '30' : '00'}` };
  });
}

/** The days of a meeting that go with its cadence: weekdays, for a monthly one days of the month too. */
export function meetingDays(place: ValuePlace, values: readonly ValueDoc[]): Proposal[] {
  const cadence = toCadence(textBeside(place, 'cadence'));
  const inMonth = !cadence || cadence.unit === 'months';
  return values.flatMap(({ value, description }) => {
    if (typeof value === 'string') return [{ value, description }];
    return inMonth ? [{ value: String(value), description: say`Day ${value} of the month` }] : [];
  });
}
