import { formatCadence, toCadence } from '../../engagement/cadences.ts';
import { countryName } from '../../engagement/countries.ts';
import { toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { formatMoney, type Money } from '../../engagement/money.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { valueWords } from '../../engagement/valueWords.ts';
import { say, spokenLanguage } from '../../l10n/say.ts';
import { personName } from '../../pitfalls/people.ts';
import type { Block, PaperText } from './paper.ts';

/** The longest text of a paper, in UTF-16 units. */
const LONGEST = 1000;

/** A text of the file; null where it has none. */
export function own(text: string | number | undefined): PaperText {
  return text === undefined ? null : excerptOf(String(text), LONGEST) || null;
}

/** The texts of a list that say something. */
export function owns(texts: readonly (string | undefined)[] | undefined): string[] {
  return (texts ?? []).flatMap((text) => own(text) ?? []);
}

/** A date of the file; null for none, and for one that doesn't exist. */
export function day(text: string | undefined): PaperText {
  const date = toDate(text);
  return date ? formatDate(date) : null;
}

export function money(amount: Money | undefined): PaperText {
  return own(amount && formatMoney(amount));
}

/** A cadence in words; null for one that can't be read. */
export function rhythm(text: string | undefined): PaperText {
  const cadence = toCadence(text);
  return cadence ? formatCadence(cadence) : null;
}

/** A value of the format in words. */
export function worded(value: string | undefined): PaperText {
  return value === undefined ? null : valueWords(value);
}

/** The name of a country; null where the file has none. */
export function country(code: string | undefined): PaperText {
  return own(code && countryName(code));
}

/** The name of a language by its tag; the tag itself where none has that name. */
export function language(tag: string | undefined): PaperText {
  if (!tag) return null;
  try {
    return new Intl.DisplayNames(spokenLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return own(tag);
  }
}

type PersonOrName = Parameters<typeof personName>[0];

/** A person with role and address. */
export function who(person: PersonOrName): PaperText {
  const name = own(personName(person));
  if (name === null || typeof person !== 'object') return name;
  const more = [person.role, person.email].flatMap((text) => own(text) ?? []);
  return more.length ? `${name} (${more.join(', ')})` : name;
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Block {
  return { kind: 'text', text };
}

export function open(text: string): Block {
  return { kind: 'open', text };
}

/** A list, or what is open where it has no items. */
export function listOr(items: readonly string[], missing: string): Block {
  return items.length ? { kind: 'list', items } : open(missing);
}

/** A table, or what is open where it has no rows. */
export function tableOr(titles: readonly string[], rows: readonly (readonly PaperText[])[], missing: string): Block {
  return rows.length ? { kind: 'table', titles, rows } : open(missing);
}

/** What is known as a list of "what: this"; null stands for what is to be agreed. */
export function facts(rows: readonly (readonly [what: string, text: PaperText])[]): Block {
  return { kind: 'table', titles: [say`What`, say`Agreed`], rows };
}
