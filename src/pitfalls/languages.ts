/** What a party says about its languages: BCP 47 tags. */
interface Speaker {
  readonly languages?: readonly (string | undefined)[];
}

/** Norwegian is written in two ways, and whoever reads one reads the other. */
const NORWEGIAN = new Set(['nb', 'nn']);

const MEMORY = 1000;
const known = new Map<string, string>();

/** A language without region or script, by its usual code: `pt` for `pt-BR` and for `por`, `he` for `iw`. */
export function languageOf(tag: string): string {
  const found = known.get(tag);
  if (found !== undefined) return found;
  if (known.size >= MEMORY) known.clear();
  const language = canonical(tag.split('-', 1)[0]?.toLowerCase() ?? '');
  known.set(tag, language);
  return language;
}

function canonical(code: string): string {
  try {
    const [language = code] = Intl.getCanonicalLocales(code);
    return NORWEGIAN.has(language) ? 'no' : language;
  } catch {
    return code;
  }
}

/** The languages of a party, each without region or script. */
export function languagesOf(party: Speaker | undefined): string[] {
  return (party?.languages ?? []).flatMap((tag) => (tag ? languageOf(tag) : []));
}

/** The first language of one party that the other speaks too; undefined where there is none, or nobody knows. */
export function sharedLanguage(a: Speaker | undefined, b: Speaker | undefined): string | undefined {
  const spoken = new Set(languagesOf(b));
  return languagesOf(a).find((language) => spoken.has(language));
}
