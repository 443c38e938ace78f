/** What is wrong with a translation of texts, each as a line; empty where nothing is. */
export function problemsOf(
  texts: Readonly<Record<string, string>>,
  translations: Readonly<Record<string, string>>,
): string[] {
  const missing = Object.keys(texts).filter((key) => !translations[key]?.trim());
  const unused = Object.keys(translations).filter((key) => !Object.hasOwn(texts, key));
  const wrong = Object.entries(translations).flatMap(([key, translation]) => {
    const text = texts[key];
    return text === undefined || !translation.trim() ? [] : differences(text, translation).map((what) => [what, key]);
  });
  return [...missing.map((key) => ['is missing', key]), ...unused.map((key) => ['is used nowhere', key]), ...wrong].map(
    ([what, key]) => `${JSON.stringify(key)} ${what}`,
  );
}

/** What a translation has to share with its text. */
const SHARED: readonly { readonly what: string; readonly of: (text: string) => string }[] = [
  { what: 'has other placeholders', of: (text) => distinct(text.match(/\{\d+\}/g)) },
  { what: 'has other names in backticks', of: (text) => distinct(text.match(/`[^`]*`/g)) },
  { what: 'has another number of line breaks', of: (text) => String(text.split('\n').length) },
];

function differences(text: string, translation: string): string[] {
  return SHARED.filter(({ of }) => of(text) !== of(translation)).map(({ what }) => what);
}

function distinct(names: readonly string[] | null): string {
  return [...new Set(names ?? [])].sort().join();
}
