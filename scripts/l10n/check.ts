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

/** What explanations show as examples of people's own words, which they write in their own language. */
const EXAMPLES: ReadonlySet<string> = new Set([
  'released',
  'released to all customers',
  'accepted by the owner',
  'not slower than the present system',
  'at least 95 % a month',
  '95 % a month',
  '99.5 % a month',
  'at most 3 a week',
  'baseline of 3 months, then 10 % better',
  'the test of annex 2, passed',
  'Acceptance of all deliverables',
  'Accepted: the work can wait for two weeks',
]);

/** What a translation has to share with its text. */
const SHARED: readonly { readonly what: string; readonly of: (text: string) => string }[] = [
  { what: 'has other placeholders', of: (text) => distinct(text.match(/\{\d+\}/g)) },
  { what: 'has another number of line breaks', of: (text) => String(text.split('\n').length) },
];

function differences(text: string, translation: string): string[] {
  const wrong = SHARED.filter(({ of }) => of(text) !== of(translation)).map(({ what }) => what);
  return sameNames(namesIn(text), namesIn(translation)) ? wrong : [...wrong, 'has other names in backticks'];
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name));
}

/** As many names, and each of them but the examples. */
function sameNames(names: ReadonlySet<string>, translated: ReadonlySet<string>): boolean {
  return names.size === translated.size && [...names].every((name) => EXAMPLES.has(name) || translated.has(name));
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
