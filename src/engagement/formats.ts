import { toCadence } from './cadences.ts';
import { isCountry } from './countries.ts';
import { toDate } from './dates.ts';
import { toDuration } from './durations.ts';
import { isCurrency } from './money.ts';
import { isTimeZone } from './zones.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** What a configuration may make of a rule. */
export const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];
/** The shape of a BCP 47 tag: a language, then subtags of up to eight letters or digits. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
const LONGEST_TAG = 35;

/** The formats that the schema names, as the precompiled validator asks for them: does a text have this form? */
export const formats = {
  date: (text: string): boolean => toDate(text) !== undefined,
  'calendar-duration': (text: string): boolean => toDuration(text) !== undefined,
  cadence: (text: string): boolean => toCadence(text) !== undefined,
  'country-code': (text: string): boolean => isCountry(text),
  'currency-code': (text: string): boolean => isCurrency(text),
  'language-tag': (text: string): boolean => text.length <= LONGEST_TAG && LANGUAGE.test(text),
  'time-zone': (text: string): boolean => isTimeZone(text),
  'time-of-day': (text: string): boolean => TIME.test(text),
  severity: (text: string): boolean => SEVERITIES.includes(text),
} as const;

/** The name of a form that a text may be asked to have. */
export type Format = keyof typeof formats;
