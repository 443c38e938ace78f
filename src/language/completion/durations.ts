import { CADENCES, toCadence } from '../../engagement/cadences.ts';
import { toDuration, writeDuration } from '../../engagement/durations.ts';
import { say, toSay, translated } from '../../l10n/say.ts';
import { DEFAULT_LIMITS } from '../../lint/settings.ts';
import { demandsOn } from '../../pitfalls/monitoring/cadence.ts';
import { eachOnce, type Proposal, type ValuePlace } from './proposal.ts';

/** Lengths of time that people agree on, by key; the most usual first. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  term: ['3 months', '6 months', '12 months', '24 months', '36 months'],
  duration: ['30 minutes', '15 minutes', '45 minutes', '60 minutes', '90 minutes', '2 hours'],
  responseTime: ['4 hours', '1 hour', '30 minutes', '8 hours', '1 day', '2 days'],
  within: ['1 day', '4 hours', '1 hour', '2 days', '1 week'],
  rto: ['4 hours', '1 hour', '8 hours', '1 day', '3 days'],
  rpo: ['1 hour', '15 minutes', '4 hours', '1 day', '0 hours'],
  incidentNotification: ['24 hours', '4 hours', '12 hours', '36 hours', '48 hours'],
  handover: ['1 month', '2 weeks', '6 weeks', '3 months', '6 months'],
  noticePeriod: ['3 months', '1 month', '2 weeks', '30 days', '6 months'],
  renewalTerm: ['12 months', '1 month', '3 months', '6 months', '24 months'],
  'flexibility.changeControl.responseTime': ['1 week', '2 days', '3 days', '2 weeks'],
};

/** Keys whose lengths are counted by the clock. */
const BY_CLOCK: ReadonlySet<string> = new Set([
  'duration',
  'responseTime',
  'within',
  'rto',
  'rpo',
  'incidentNotification',
  'incidentNotificationRegulated',
  'minOverlap',
]);
const CLOCK_UNITS = ['hour', 'minute', 'day', 'week'];
const CALENDAR_UNITS = ['month', 'week', 'day', 'year'];

const COUNTED = /^(\d{1,4})\s*[a-z]*$/i;

/** Lengths of time that fit a place; behind a number, that number with each unit. */
export function durations(place: ValuePlace): Proposal[] {
  const { form, key, typed } = place;
  const counted = COUNTED.exec(typed)?.[1];
  const units = BY_CLOCK.has(key) ? CLOCK_UNITS : CALENDAR_UNITS;
  const own = counted === undefined ? [] : units.map((unit) => ({ value: `${counted} ${unit}${plural(counted)}` }));
  const usual = (USUAL[form] ?? USUAL[key] ?? []).map((value) => ({ value }));
  return eachOnce([...own, ...defaults(key, durationInWords), ...usual]);
}

const NAMED: Readonly<Record<string, string>> = toSay({
  daily: 'Every day',
  weekly: 'Every week',
  biweekly: 'Every 2 weeks',
  monthly: 'Every month',
  quarterly: 'Every 3 months',
  yearly: 'Every year',
});

/** How often something may happen; behind "every" and a number, that number with each unit. */
export function cadences({ snapshot, form, key, typed }: ValuePlace): Proposal[] {
  const counted = /^(?:every\s+)?(\d{1,4})\s*[a-z]*$/i.exec(typed)?.[1];
  const own =
    counted === undefined || Number(counted) < 1
      ? []
      : ['day', 'week', 'month'].map((unit) => {
          const value = `every ${counted} ${unit}${plural(counted)}`;
          return { value, words: `${value} ${counted} ${unit}` };
        });
  const named = CADENCES.map((value) => ({ value, description: translated(NAMED[value] ?? '') }));
  const others = ['every 2 weeks', 'every 4 weeks', 'every 6 months'].map((value) => ({ value }));
  const usual = [...defaults(key, (text) => (toCadence(text) ? text : undefined)), ...named, ...others];
  const demands = form === 'monitoring.cadence' ? demandsOn(snapshot.context) : [];
  const fits = ({ value }: Proposal) => {
    const cadence = toCadence(value);
    return cadence !== undefined && demands.every(({ allows }) => allows(cadence));
  };
  return eachOnce([...own, ...usual.filter(fits)]);
}

/** What holds for a limit of a configuration where it is left out. */
export function defaults(key: string, write: (value: string) => string | undefined): Proposal[] {
  const limit: string | number | undefined = DEFAULT_LIMITS[key as keyof typeof DEFAULT_LIMITS];
  const value = limit === undefined ? undefined : write(String(limit));
  return value === undefined ? [] : [{ value, description: say`What holds if it is left out` }];
}

function durationInWords(text: string): string | undefined {
  const duration = toDuration(text);
  return duration && writeDuration(duration);
}

function plural(count: string): string {
  return Number(count) === 1 ? '' : 's';
}
