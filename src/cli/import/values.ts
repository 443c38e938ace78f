import { countryCode, isCountry } from '../../engagement/countries.ts';
import { isDay } from '../../engagement/dateText.ts';
import { isCurrency } from '../../engagement/money.ts';
import type { Facts } from '../../pitfalls/engagement/facts.ts';
import { fold } from './columns.ts';
import type { CountryNames } from './readers.ts';

/*
 * What the texts of a list mean; undefined where nobody can tell for sure. Nothing is guessed: a wrong value in a file is
 * worse than none.
 */

type Model = NonNullable<Facts['model']>;
type Criticality = NonNullable<Facts['criticality']>;

const CRITICALITIES: Readonly<Record<Criticality, string>> = {
  low: 'low|minor|niedrig|gering|tief|faible|basse|bas|baja|bajo',
  medium: 'medium|moderate|mittel|normal|moyen|moyenne|media|medio',
  high: 'high|important|major|hoch|wichtig|haute|eleve|elevee|important|alta|alto|importante',
  critical: 'critical|essential|kritisch|sehr hoch|critique|essentiel|critica|critico|esencial',
};

const MODELS: Readonly<Record<Model, string>> = {
  freelance: 'freelance|freelancer|freelance job|freiberuflich|freiberufler|independant|autonomo',
  project: 'project|projekt|werkvertrag|projet|proyecto',
  'staff-augmentation':
    'staff augmentation|extra people|body leasing|arbeitnehmeruberlassung|regie|refuerzo de personal',
  'dedicated-team': 'dedicated team|team|festes team|equipe dediee|equipo dedicado',
  'managed-service':
    'managed service|service|saas|cloud|betrieb|dienst|service manage|service gere|servicio gestionado',
  'business-process': 'business process|bpo|geschaftsprozess|processus metier|proceso de negocio',
};

const YES = new Set('yes|y|true|x|1|ja|j|oui|o|si|s'.split('|'));
const NO = new Set('no|n|false|0|nein|non'.split('|'));

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₺': 'TRY', zł: 'PLN' };

function meaning<Value extends string>(table: Readonly<Record<Value, string>>): (text: string) => Value | undefined {
  const known = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[]) {
    for (const word of [fold(value), ...table[value].split('|')]) if (!known.has(word)) known.set(word, value);
  }
  return (text) => known.get(fold(text));
}

/** How much depends on the work. */
export const criticalityOf = meaning(CRITICALITIES);

/** What kind of work it is. */
export const modelOf = meaning(MODELS);

/** A yes or a no. */
export function truthOf(text: string): boolean | undefined {
  const word = fold(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** Finds the code of a country, by its code or its name: in English, or in one of the given languages. */
export function countryFinder(languages: readonly CountryNames[]): (text: string) => string | undefined {
  const known = new Map<string, string>();
  for (const names of languages)
    for (const [country, own] of Object.entries(names)) for (const name of [own].flat()) known.set(fold(name), country);
  return (text) => {
    const code = text.trim().toUpperCase();
    return isCountry(code) ? code : (countryCode(text) ?? known.get(fold(text)));
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day as `YYYY-MM-DD`. Which of two numbers is the month has to be certain: `03/04/2026` is no day. */
export function dayOf(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(trimmed);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed);
  if (dotted) return existing(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed);
  if (slashed) {
    const [, first, second, year] = slashed;
    if (Number(first) > 12 || first === second) return existing(year, second, first);
    return Number(second) > 12 ? existing(year, first, second) : undefined;
  }
  const worded = /^(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})$/.exec(trimmed);
  const month = worded ? MONTHS.indexOf(worded[2]?.toLowerCase() ?? '') + 1 : 0;
  return worded && month ? existing(worded[3], String(month), worded[1]) : undefined;
}

function existing(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** A currency's code, by its code or a sign that one currency alone has. */
export function currencyOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return isCurrency(code) ? code : SYMBOLS[text.trim()];
}

/** An amount, and the currency that may stand beside it. */
export interface Amount {
  readonly amount: number;
  readonly currency?: string;
}

/** What an amount means: `12,000`, `EUR 1.234,50`, `12 000 €`. Which sign parts decimals has to be certain. */
export function amountOf(text: string): Amount | undefined {
  const match = /^(\D*?)\s*(-?\d[\d\s.,'’\u00a0\u202f]*)\s*(\D*)$/.exec(text.trim());
  if (!match) return undefined;
  const [, before = '', digits = '', after = ''] = match;
  const words = [before, after].map((word) => word.trim()).filter(Boolean);
  const currency = words.length === 1 ? currencyOf(words[0] ?? '') : undefined;
  if (words.length > 0 && currency === undefined) return undefined;
  const amount = numberOf(digits.replace(/[\s'’\u00a0\u202f]/g, ''));
  return amount === undefined || amount < 0 ? undefined : { amount, ...(currency && { currency }) };
}

function numberOf(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/.exec(digits);
  if (groups) {
    const [, sign = ''] = groups;
    return Number(digits.replaceAll(sign, '').replace(',', '.'));
  }
  return /^\d+[.,]\d{1,2}$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
