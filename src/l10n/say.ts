/**
 * The texts that people read, in their language. As in the bundles of VS Code, the English text is its own key and
 * `{0}`, `{1}`, … stand for the values; so the editor's own texts and those of the core share one file a language,
 * `l10n/bundle.l10n.<locale>.json`.
 */

/** Translations by their English text. */
export type Texts = Readonly<Record<string, string>>;

let texts: ReadonlyMap<string, string> | undefined;

/** The keys of templates that were said already. */
const keys = new WeakMap<TemplateStringsArray, string>();

/**
 * From now on texts are said in another language. A host sets it once, before it reads anything: a process has one.
 * @param translations undefined for English
 */
export function speak(translations: Texts | undefined): void {
  texts = translations && new Map(Object.entries(translations));
}

/** A text with values, in the language that is spoken; English where there is no translation. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  if (!texts) {
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

/** A text that stands somewhere as English, such as the explanation of a rule, in the language that is spoken. */
export function translated(english: string): string {
  return texts?.get(english) ?? english;
}
