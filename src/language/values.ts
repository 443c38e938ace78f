import { COUNTRIES, countryName } from '../engagement/countries.ts';
import { CURRENCIES } from '../engagement/data/currencies.ts';
import { formatDate, termOf } from '../engagement/dates.ts';
import type { Format } from '../engagement/formats.ts';
import type { KeyDoc } from '../engagement/schema.ts';
import { zoneNames } from '../engagement/zones.ts';
import type { Snapshot } from './snapshot.ts';

/** A value that may stand at a place. */
export interface ProposedValue {
  readonly value: string;
  readonly description?: string;
  /** What people may type to find it, where nobody knows the value by heart. */
  readonly words?: string;
}

/** The values that a key may have, where they can be listed: its choices, or what its form knows. */
export function proposedValues(snapshot: Snapshot, doc: KeyDoc | undefined): readonly ProposedValue[] {
  if (doc?.values) return doc.values.map(({ value, description }) => ({ value: String(value), description }));
  if (doc?.types.includes('boolean')) return [{ value: 'true' }, { value: 'false' }];
  const ofFormat: ((snapshot: Snapshot) => readonly ProposedValue[]) | undefined =
    BY_FORMAT[doc?.format as keyof typeof BY_FORMAT];
  return ofFormat?.(snapshot) ?? [];
}

const CADENCES: readonly ProposedValue[] = [
  { value: 'daily', description: 'Every day' },
  { value: 'weekly', description: 'Every week' },
  { value: 'biweekly', description: 'Every two weeks' },
  { value: 'monthly', description: 'Every month' },
  { value: 'quarterly', description: 'Every three months' },
  { value: 'yearly', description: 'Every year' },
];

const BY_FORMAT = {
  cadence: () => CADENCES,
  date: dates,
  'country-code': countries,
  'currency-code': currencies,
  'language-tag': languages,
  'time-zone': zones,
} satisfies Partial<Record<Format, (snapshot: Snapshot) => readonly ProposedValue[]>>;

/** Today and a few days that plans are made for, each with what it is; a day has one entry. */
function dates({ today, engagement }: Snapshot): ProposedValue[] {
  const { start, end } = termOf(engagement.file);
  const days = [
    { name: 'Today', day: today },
    { name: 'In 1 week', day: today.add({ weeks: 1 }) },
    { name: 'In 1 month', day: today.add({ months: 1 }) },
    { name: 'In 3 months', day: today.add({ months: 3 }) },
    { name: 'In 1 year', day: today.add({ years: 1 }) },
    { name: 'Start of the engagement', day: start },
    { name: 'End of the engagement', day: end },
  ];
  const names = new Map<string, string>();
  for (const { name, day } of days) {
    if (day && !names.has(day.toString())) names.set(day.toString(), `${name}: ${formatDate(day)}`);
  }
  return [...names].map(([value, description]) => ({ value, description }));
}

function countries(): ProposedValue[] {
  return COUNTRIES.map((value) => named(value, countryName(value)));
}

function currencies(): ProposedValue[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return [...CURRENCIES].map((value) => named(value, names.of(value) ?? value));
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
let languageList: readonly ProposedValue[] | undefined;

/** The languages that have a code of two letters, as the engine knows them. */
function languages(): readonly ProposedValue[] {
  if (!languageList) {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    languageList = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((value) => {
      const description = names.of(value);
      return description === undefined ? [] : [named(value, description)];
    });
  }
  return languageList;
}

/** A code with its name, found by both. */
function named(value: string, name: string): ProposedValue {
  return { value, description: name, words: `${value} ${name}` };
}

function zones(): ProposedValue[] {
  return zoneNames().map((value) => ({ value }));
}
