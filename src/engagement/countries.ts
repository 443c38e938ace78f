import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Temporal } from 'temporal-polyfill';
import { oncePerLanguage, spokenLanguage } from '../l10n/say.ts';
import { ADEQUATE, type Adequacy, EEA } from './data/tables.ts';
import { isAfter, isBefore, toDate } from './dates.ts';

export type { Adequacy } from './data/tables.ts';

const NAMES: ReadonlyMap<string, string | readonly string[]> = new Map(Object.entries(english.countries));

/** The name that people use, where the list's first one is official, long or turned round. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['BN', 'Brunei'],
  ['BQ', 'Caribbean Netherlands'],
  ['CC', 'Cocos Islands'],
  ['CD', 'DR Congo'],
  ['CI', 'Côte d’Ivoire'],
  ['CN', 'China'],
  ['CZ', 'Czechia'],
  ['FK', 'Falkland Islands'],
  ['FM', 'Micronesia'],
  ['GM', 'Gambia'],
  ['IR', 'Iran'],
  ['LA', 'Laos'],
  ['MD', 'Moldova'],
  ['MF', 'Saint Martin'],
  ['MK', 'North Macedonia'],
  ['PS', 'Palestine'],
  ['RU', 'Russia'],
  ['SX', 'Sint Maarten'],
  ['SY', 'Syria'],
  ['TW', 'Taiwan'],
  ['TZ', 'Tanzania'],
  ['US', 'United States'],
  ['VA', 'Vatican City'],
  ['VG', 'British Virgin Islands'],
  ['VI', 'US Virgin Islands'],
]);

/** All country codes, ISO 3166-1 alpha-2. */
export const COUNTRIES: readonly string[] = [...NAMES.keys()].sort();

/** Whether a value is a country's code by ISO 3166-1 alpha-2, in capitals. */
export function isCountry(code: unknown): code is string {
  return typeof code === 'string' && NAMES.has(code);
}

/** The names of countries in the language that is spoken; undefined for English. */
const spokenNames = oncePerLanguage(() =>
  spokenLanguage() === 'en' ? undefined : new Intl.DisplayNames(spokenLanguage(), { type: 'region', fallback: 'none' }),
);

/** A country's usual name in the language that is spoken; the code itself where no country has it. */
export function countryName(code: string): string {
  return (isCountry(code) && spokenNames()?.of(code)) || englishName(code);
}

function englishName(code: string): string {
  const names = NAMES.get(code);
  return USUAL.get(code) ?? (typeof names === 'string' ? names : names?.[0]) ?? code;
}

let codes: Map<string, string> | undefined;

/** The code of the country that a text means: an English name or a code in any case (`portugal`, `uk`, `pt`). */
export function countryCode(text: string): string | undefined {
  if (!codes) {
    codes = new Map();
    for (const [code, names] of NAMES) {
      // "Congo" alone is the name of two.
      for (const name of [names].flat()) if (name !== 'Congo') codes.set(name.toLowerCase(), code);
    }
    for (const [code, name] of USUAL) codes.set(name.toLowerCase(), code);
    for (const code of NAMES.keys()) codes.set(code.toLowerCase(), code);
  }
  return codes.get(text.trim().toLowerCase());
}

/** Whether a country or territory belongs to the European Economic Area, so that data moved there aren't transferred out. */
export function inEea(code: string): boolean {
  return EEA.has(code);
}

/** The decision by which a country outside the EEA is adequate on a day; undefined where none is in force. */
export function adequacy(code: string, on: Temporal.PlainDate): Adequacy | undefined {
  const found = ADEQUATE.get(code);
  const from = toDate(found?.from);
  const until = toDate(found?.until);
  if ((from && isBefore(on, from)) || (until && isAfter(on, until))) return undefined;
  return found;
}
