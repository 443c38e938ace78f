import { ENGLISH, type Speech, speaking, speechOf, type Texts } from '../l10n/say.ts';

/** A language of messages and explanations. */
export type Locale = 'en' | 'de' | 'fr' | 'es';

/** In which language to answer. */
export interface LocaleOption {
  /** The language of messages; English if left out. Any other has to be there: see `loadLocale`. */
  readonly locale?: Locale;
}

/** The texts of each language, in files of their own: whoever wants English loads none. */
const TEXTS: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ readonly default: Texts }>>> = {
  de: () => import('../../l10n/bundle.l10n.de.json', { with: { type: 'json' } }),
  fr: () => import('../../l10n/bundle.l10n.fr.json', { with: { type: 'json' } }),
  es: () => import('../../l10n/bundle.l10n.es.json', { with: { type: 'json' } }),
};

const loaded = new Map<Locale, Speech>([['en', ENGLISH]]);

/**
 * Gets the texts of a language, once for the life of the program; calls may ask for it by `locale` from then on. English
 * is there already.
 *
 * @throws RangeError for a language that there isn't
 */
export async function loadLocale(locale: Locale): Promise<void> {
  check(locale);
  if (locale === 'en' || loaded.has(locale)) return;
  const { default: texts } = await TEXTS[locale]();
  loaded.set(locale, speechOf(texts, locale));
}

/**
 * Answers in a language, whatever was asked for before or is asked for within.
 * @throws RangeError for a language that there isn't, or that wasn't loaded
 */
export function inLocale<Answer>({ locale = 'en' }: LocaleOption, answer: () => Answer): Answer {
  check(locale);
  const speech = loaded.get(locale);
  if (!speech) throw new RangeError(`locale: "${locale}" isn’t loaded: await loadLocale("${locale}") first.`);
  return speaking(speech, answer);
}

/** Programs in JavaScript may say anything. */
function check(locale: Locale): void {
  const known = ['en', ...Object.keys(TEXTS)];
  if (!known.includes(locale)) throw new RangeError(`locale: "${locale}" is none of ${known.join(', ')}.`);
}
