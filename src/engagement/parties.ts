import { DOTTED_FORMS, FORM_SPELLINGS, LEADING_FORMS, LEGAL_FORMS } from './data/tables.ts';

/** A name taken apart: what tells companies apart, and the legal forms around it. */
export interface PartyName {
  /** The name without case, punctuation and legal form; empty where it holds no letter or digit. */
  readonly core: string;
  /** The legal forms in one spelling each; empty where the name has none. */
  readonly form: string;
}

const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS);
/** In words: `s de rl de cv`. */
const LONGEST_FORM = 5;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}&+#./]+/u;
/** The same for names in ASCII: the engine takes some time to learn what all letters are. */
const BETWEEN_ASCII_WORDS = /[^a-z0-9&+#./]+/;
const ASCII = /^[\x20-\x7e]*$/;
const INITIALS = /^(?:\p{L}\.)+$/u;
/** At the end of a name; `Foo Co Ltd SA` isn't stripped down to `Foo`. */
const MOST_FORMS = 2;

/**
 * Compares two names of companies or people without case, punctuation and legal form. `same`: they name one party
 * (one of them may lack its legal form). `looks-like`: only the legal forms differ, so it may be a sister company.
 * Undefined: different parties, or a name without a letter or digit.
 */
export function sameParty(a: string | undefined, b: string | undefined): 'same' | 'looks-like' | undefined {
  if (a === undefined || b === undefined) return undefined;
  const one = partyName(a);
  const other = partyName(b);
  if (one.core === '' || one.core !== other.core) return undefined;
  return one.form && other.form && one.form !== other.form ? 'looks-like' : 'same';
}

/** The files of a run name the same parties again and again. */
const MEMORY = 1000;
const known = new Map<string, PartyName>();

/** Takes a name apart into the name proper and its legal forms. */
export function partyName(name: string): PartyName {
  let found = known.get(name);
  if (!found) {
    found = takeApart(name);
    if (known.size >= MEMORY) known.clear();
    known.set(name, found);
  }
  return found;
}

function takeApart(name: string): PartyName {
  let words = wordsOf(name);
  const forms: string[] = [];
  while (forms.length < MOST_FORMS) {
    const length = formAtEnd(words);
    if (length === 0) break;
    forms.unshift(formOf(words.slice(-length)));
    words = words.slice(0, -length);
  }
  const first = words[0];
  if (first && words.length > 1 && LEADING_FORMS.has(formOf([first]))) {
    forms.unshift(formOf([first]));
    words = words.slice(1);
  }
  return { core: words.map((word) => word.text).join(' '), form: forms.join(' ') };
}

interface Word {
  readonly text: string;
  /** Written with dots or a slash between its letters, as abbreviations are. */
  readonly dotted: boolean;
}

function wordsOf(name: string): Word[] {
  const folded = fold(name);
  return joinInitials(folded.split(ASCII.test(folded) ? BETWEEN_ASCII_WORDS : BETWEEN_WORDS))
    .map((raw) => ({ text: raw.replace(/[./]/g, ''), dotted: /\p{L}[./]\p{L}/u.test(raw) }))
    .filter((word) => word.text !== '')
    .map((word) => (word.text === 'and' || word.text === 'und' ? { ...word, text: '&' } : word));
}

/** Unicode's compatibility form and a case folding as close as the language has one (`ß` is `ss`, `ς` is `σ`). */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/['’‘`´"“”„«»]/g, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('i\u0307', 'i')
    .normalize('NFKC');
}

/** `S. A.` is `S.A.`, and `J. P.` is `J.P.`. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of words) {
    if (INITIALS.test(word)) {
      initials += word;
      continue;
    }
    joined.push(initials, word);
    initials = '';
  }
  return [...joined, initials];
}

/** How many words at the end make a legal form; 0 where none do, or where nothing would be left of the name. */
function formAtEnd(words: readonly Word[]): number {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    const tail = words.slice(-length);
    const form = formOf(tail);
    if (FORMS.has(form) && (!DOTTED_FORMS.has(form) || tail[0]?.dotted)) return length;
  }
  return 0;
}

/** Words in the one spelling of the legal form that they may be: without accents (`OÜ`, `Ltd. Şti.`), `limited` as `ltd`. */
function formOf(words: readonly Word[]): string {
  const form = words.map(({ text }) => FORM_SPELLINGS.get(text) ?? unaccented(text)).join(' ');
  return FORM_SPELLINGS.get(form) ?? form;
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
