/**
 * The texts that people read, in their language. As in the bundles of VS Code, the English text is its own key and
 * `{0}`, `{1}`, … stand for the values; so the editor's own texts and those of the core share one file a language,
 * `l10n/bundle.l10n.<locale>.json`. What is shipped names the texts by `shortKey`, since the English ones are in the code.
 */

/** Translations by their English text, or by what `shortKey` makes of it. */
export type Texts = Readonly<Record<string, string>>;

/** A language that can be spoken. */
export interface Speech {
  /** As a BCP 47 tag. */
  readonly language: string;
  /** Translations by their short keys; undefined for English. */
  readonly texts: ReadonlyMap<string, string> | undefined;
}

/** The language that texts are written in. */
export const ENGLISH: Speech = { language: 'en', texts: undefined };

let speech = ENGLISH;

/** The keys of templates that were said already. */
const keys = new WeakMap<TemplateStringsArray, string>();

/**
 * From now on texts are said in another language. A host sets it once, before it reads anything: a process has one.
 * @param translations undefined for English
 * @param locale their language as a BCP 47 tag, such as `de`
 */
export function speak(translations: Texts | undefined, locale = 'und'): void {
  speech = translations ? speechOf(translations, locale) : ENGLISH;
}

/** The language that translations are in, to be spoken; `locale` is its BCP 47 tag. */
export function speechOf(translations: Texts, locale: string): Speech {
  const texts = Object.entries(translations).map(
    ([key, text]) => [key.startsWith(SHORT) ? key : shortKey(key), text] as const,
  );
  return { language: locale, texts: new Map(texts) };
}

/** Does something in another language, and speaks the former one afterwards. @param act done when it returns: no promise */
export function speaking<Result>(other: Speech, act: () => Result): Result {
  const former = speech;
  speech = other;
  try {
    return act();
  } finally {
    speech = former;
  }
}

/** What no text begins with. */
const SHORT = '#';

/** A name for a text that is much shorter than the text: its FNV-1a hash (RFC 9923), of UTF-16 units in 32 bits. */
export function shortKey(english: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < english.length; at += 1) hash = Math.imul(hash ^ english.charCodeAt(at), 0x01000193);
  return SHORT + (hash >>> 0).toString(36);
}

/** The language that is spoken, as a BCP 47 tag: `en`, `de`. */
export function spokenLanguage(): string {
  return speech.language;
}

/** A text with values, in the language that is spoken; English where there is no translation. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  if (!speech.texts) {
    let english = parts[0] ?? '';
    for (let index = 0; index < values.length; index += 1) english += `${values[index]}${parts[index + 1]}`;
    return english;
  }
  let key = keys.get(parts);
  if (key === undefined) {
    key = parts.reduce((before, part, index) => `${before}{${index - 1}}${part}`);
    keys.set(parts, key);
  }
  return translated(key).replace(/\{(\d+)\}/g, (placeholder, index) => `${values[Number(index)] ?? placeholder}`);
}

/**
 * Marks texts that stand as constants, so that they are found for translation. They stay English: `translated` says them
 * where they are used.
 */
export function toSay<const Constants>(english: Constants): Constants {
  return english;
}

/** A text that stands somewhere as English, such as the explanation of a rule, in the language that is spoken. */
export function translated(english: string): string {
  return speech.texts?.get(shortKey(english)) ?? english;
}

/**
 * A title as it stands within a sentence: English ones begin with a small letter there, apart from abbreviations. Those of
 * other languages stay, since no rule holds for all of them.
 */
export function inSentence(title: string): string {
  return speech.texts || /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** Computes something once for each language that is spoken. */
export function oncePerLanguage<Value>(compute: () => Value): () => Value {
  const known = new WeakMap<Speech, { readonly value: Value }>();
  return () => {
    let made = known.get(speech);
    if (!made) {
      made = { value: compute() };
      known.set(speech, made);
    }
    return made.value;
  };
}
