import { CADENCES } from './cadences.ts';
import { countryCode } from './countries.ts';
import { isDateShaped, toDate } from './dates.ts';
import { toDuration } from './durations.ts';
import { formats, SEVERITIES } from './formats.ts';
import type { Speller } from './near.ts';
import type { ValueType } from './schema.ts';
import { cadenceOf, ONE, unitOf } from './timeWords.ts';
import { isTimeZone, zoneNames } from './zones.ts';

/** Longer texts aren't a misspelt value. */
const LONGEST = 60;

/**
 * What a text was probably meant to be where the format asks for a date, a duration and so on: best first, all of them
 * valid. Empty where nobody can tell. `sample`: a usual value of the key, for what has two readings.
 */
export function suggestForm(format: string, text: string, speller: Speller, sample?: unknown): readonly string[] {
  if (text.length > LONGEST) return [];
  switch (format) {
    case 'date':
      return some(dateOf(text.trim()));
    case 'calendar-duration':
      return some(durationOf(text.trim(), sample));
    case 'cadence': {
      const cadence = cadenceOf(bare(text).normalize('NFC'));
      return cadence ? [cadence] : speller.near(text, CADENCES, 'cadences');
    }
    case 'country-code':
      return some(countryCode(text));
    case 'currency-code': {
      const code = CURRENCY_SIGNS.get(text.trim()) ?? text.trim().toUpperCase();
      return formats['currency-code'](code) ? [code] : [];
    }
    case 'language-tag':
      return some(LANGUAGES.get(text.trim().toLowerCase()) ?? tagOf(text.trim()));
    case 'time-zone':
      return zonesLike(text, speller);
    case 'severity':
      return SEVERITY_WORDS.has(bare(text))
        ? some(SEVERITY_WORDS.get(bare(text)))
        : speller.near(text, SEVERITIES, 'severities');
    case 'time-of-day':
      return some(timeOf(text.trim()));
    default:
      return [];
  }
}

/** Longer texts, in UTF-16 units, are no number and no yes or no that anybody would write. */
const LONGEST_VALUE = 100;

/** What a value was probably meant to be where the format asks for another type; texts of values of that type. */
export function suggestType(types: readonly ValueType[], text: string): readonly string[] {
  if (text.length > LONGEST_VALUE) return [];
  const word = text.trim().toLowerCase();
  if (types.includes('boolean')) {
    if (['yes', 'y', 'on', 'true', '1'].includes(word)) return ['true'];
    return ['no', 'n', 'off', 'false', '0'].includes(word) ? ['false'] : [];
  }
  if (types.includes('number') || types.includes('integer')) {
    const bareNumber = word.replace(/\s*(?:%|percent)$/, '').replace(/(?<=\d)[ ,'](?=\d{3}(?:\D|$))/g, '');
    const fraction = types.includes('number') ? /^-?\d{1,15}(?:\.\d{1,6})?$/ : /^-?\d{1,15}$/;
    return fraction.test(bareNumber) ? [String(Number(bareNumber))] : [];
  }
  return [];
}

function some(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function bare(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** `2026-1-5`, `2026/01/05`, `5.1.2026`, a date with a time, and `31/12/2026` where only one reading makes a date. */
function dateOf(text: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const european = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (european) return existing(european[3], european[2], european[1]);
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!slashes) return undefined;
  const dayFirst = existing(slashes[3], slashes[2], slashes[1]);
  const monthFirst = existing(slashes[3], slashes[1], slashes[2]);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

function existing(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return toDate(text) ? text : undefined;
}

/** The last day of the month that an impossible date names; undefined where it names no month of the year. */
export function lastDayOf(text: string): string | undefined {
  if (!isDateShaped(text)) return undefined;
  for (let day = 31; day >= 28; day -= 1) {
    const date = `${text.slice(0, 8)}${day}`;
    if (toDate(date)) return Number(text.slice(8)) > day ? date : undefined;
  }
  return undefined;
}

/** `2weeks`, `4 hrs`, `a month`, `3 Monate`, `un mois`, `72h`; `3m` are months where the key's values usually are, else minutes. */
function durationOf(text: string, sample: unknown): string | undefined {
  const match = /^(\d{1,5}|\p{L}{1,6}(?=[\s-]))\s*-?\s*(\p{L}{1,10})\.?$/u.exec(text.normalize('NFC'));
  const letters = match?.[2]?.toLowerCase() ?? '';
  const unit = letters === 'm' && toDuration(sample)?.months ? 'month' : unitOf(letters);
  if (!match?.[1] || !unit) return undefined;
  const isNumber = /^\d/.test(match[1]);
  if (!isNumber && !ONE.test(match[1])) return undefined;
  const count = isNumber ? Number(match[1]) : 1;
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return toDuration(words) ? words : undefined;
}

/** `9:30`, `09.30`, `0930`, `9am`, `5:15 pm`. */
function timeOf(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (!match?.[1]) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1]);
  const time = `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
  return formats['time-of-day'](time) ? time : undefined;
}

/** `en_US` for `en-US`. */
function tagOf(text: string): string | undefined {
  const tag = text.replaceAll('_', '-');
  return tag !== text && formats['language-tag'](tag) ? tag : undefined;
}

let zones: { readonly names: readonly string[]; readonly byCity: ReadonlyMap<string, string> } | undefined;

function zonesLike(text: string, speller: Speller): readonly string[] {
  if (!zones) {
    const names = zoneNames();
    zones = { names, byCity: new Map(names.map((name) => [bare(name.slice(name.lastIndexOf('/') + 1)), name])) };
  }
  const underscored = text.trim().replace(/\s+/g, '_');
  if (underscored !== text && isTimeZone(underscored)) return [underscored];
  const city = zones.byCity.get(bare(text.slice(text.lastIndexOf('/') + 1)));
  return city ? [city] : speller.near(text, zones.names, 'zones');
}

/** What other linters call them. */
const SEVERITY_WORDS: ReadonlyMap<string, string> = new Map([
  ['err', 'error'],
  ['2', 'error'],
  ['warn', 'warning'],
  ['1', 'warning'],
  ['info', 'information'],
  ['note', 'information'],
  ['none', 'off'],
  ['ignore', 'off'],
  ['disabled', 'off'],
  ['false', 'off'],
  ['0', 'off'],
]);

/** Signs that stand for one currency; "$" stands for many. */
const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['Euro', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['zł', 'PLN'],
  ['₹', 'INR'],
]);

/** Languages by their English names and their own. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'arabic',
    cs: 'czech čeština',
    da: 'danish dansk',
    de: 'german deutsch',
    en: 'english',
    es: 'spanish español',
    fi: 'finnish suomi',
    fr: 'french français',
    hi: 'hindi',
    hu: 'hungarian magyar',
    it: 'italian italiano',
    ja: 'japanese',
    nl: 'dutch nederlands',
    pl: 'polish polski',
    pt: 'portuguese português',
    ro: 'romanian română',
    ru: 'russian',
    sv: 'swedish svenska',
    tr: 'turkish türkçe',
    uk: 'ukrainian',
    vi: 'vietnamese',
    zh: 'chinese',
  }).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag] as const)),
);
