/** What is wrong with a translation of texts, each as a line; empty where nothing is. */
export function problemsOf(
  texts: Readonly<Record<string, string>>,
  translations: Readonly<Record<string, string>>,
): string[] {
  const missing = Object.keys(texts).filter((key) => !translations[key]);
  const unused = Object.keys(translations).filter((key) => !Object.hasOwn(texts, key));
  const wrong = Object.entries(translations).flatMap(([key, translation]) => {
    const text = texts[key];
    return text === undefined || !translation ? [] : differences(text, translation).map((what) => [what, key]);
  });
  return [...missing.map((key) => ['is missing', key]), ...unused.map((key) => ['is used nowhere', key]), ...wrong].map(
    ([what, key]) => `${JSON.stringify(key)} ${what}`,
  );
}

/** What a translation has to share with its text. */
const SHARED: readonly { readonly what: string; readonly of: (text: string) => string }[] = [
  { what: 'has other placeholders', of: (text) => distinct(text.match(/\{\d+\}/g)) },
  { what: 'has other names in backticks', of: (text) => distinct(inBackticks(text)) },
  { what: 'has another number of line breaks', of: (text) => String(text.split('\n').length) },
];

function differences(text: string, translation: string): string[] {
  return SHARED.filter(({ of }) => of(text) !== of(translation)).map(({ what }) => what);
}

/**
 * What stands in backticks: names of the format, which stay, and examples in words, which are translated too. A list of
 * examples counts as one kind, so that `released` beside `accepted by the owner` is one as well.
 */
function inBackticks(text: string): string[] {
  return (text.match(/`[^`]*`(?:, `[^`]*`)*/g) ?? []).flatMap((list) => {
    const names = list.match(/`[^`]*`/g) ?? [];
    return names.some(isExample) ? [`${names.length} examples`] : names;
  });
}

/** Names have no space, apart from those with their value, such as `status: signed`. */
function isExample(name: string): boolean {
  return name.includes(' ') && !/^`[a-z][\w.]*: /.test(name);
}

function distinct(names: readonly string[] | null): string {
  return [...new Set(names ?? [])].sort().join();
}

/** What the manifest asks for in `%key%` and its English texts lack, and what they have that it doesn't ask for. */
export function manifestProblems(manifest: unknown, texts: Readonly<Record<string, string>>): string[] {
  const asked = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key));
  return [
    ...[...asked].filter((key) => !Object.hasOwn(texts, key)).map((key) => `"${key}" is missing`),
    ...Object.keys(texts)
      .filter((key) => !asked.has(key))
      .map((key) => `"${key}" is used nowhere`),
  ];
}
