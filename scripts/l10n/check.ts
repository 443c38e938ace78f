type Texts = Readonly<Record<string, string>>;

/**
 * What is wrong with a translation of texts, each as a line; empty where nothing is.
 * @param names what stays as it is in any language, where it stands in backticks: keys, values, ids
 */
export function problemsOf(texts: Texts, translations: Texts, names: ReadonlySet<string> = new Set()): string[] {
  const missing = Object.keys(texts).filter((key) => !translations[key]);
  const unused = Object.keys(translations).filter((key) => !Object.hasOwn(texts, key));
  const wrong = Object.entries(translations).flatMap(([key, translation]) => {
    const text = texts[key];
    return text && translation ? differences(text, translation, names).map((what) => [what, key]) : [];
  });
  return [...missing.map((key) => ['is missing', key]), ...unused.map((key) => ['is used nowhere', key]), ...wrong].map(
    ([what, key]) => `${JSON.stringify(key)} ${what}`,
  );
}

/** What a translation has to share with its text. */
const SHARED: readonly { readonly what: string; readonly of: (text: string, names: ReadonlySet<string>) => string }[] =
  [
    { what: 'has other placeholders', of: (text) => distinct(text.match(/\{\w+\}/g) ?? []) },
    {
      what: 'has other names in backticks',
      of: (text, names) => distinct(quoted(text).filter((one) => isName(one, names))),
    },
    { what: 'has a backtick without its partner', of: (text) => String(text.split('`').length % 2) },
    { what: 'has another number of line breaks', of: (text) => String(text.split('\n').length) },
  ];

function differences(text: string, translation: string, names: ReadonlySet<string>): string[] {
  return SHARED.filter(({ of }) => of(text, names) !== of(translation, names)).map(({ what }) => what);
}

/** What stands in backticks. */
function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]*)`/g)].map(([, inner = '']) => inner);
}

/** Whether something is a name or a piece of a file, not an example in words: those are translated. */
function isName(text: string, names: ReadonlySet<string>): boolean {
  const [first = ''] = text.split(/[:.[\s]/, 1);
  if (/\s/.test(text)) return text.startsWith(`${first}:`) && names.has(first);
  return names.has(text) || names.has(first) || /[/*{}]/.test(text);
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].sort().join();
}

/** What the manifest asks for in `%key%` and its English texts lack, and what they have that it doesn't ask for. */
export function manifestProblems(manifest: unknown, texts: Texts): string[] {
  const asked = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key));
  return [
    ...[...asked].filter((key) => !Object.hasOwn(texts, key)).map((key) => `"${key}" is missing`),
    ...Object.keys(texts)
      .filter((key) => !asked.has(key))
      .map((key) => `"${key}" is used nowhere`),
  ];
}
