/** What a party says about its languages: BCP 47 tags. */
interface Speaker {
  readonly languages?: readonly (string | undefined)[];
}

/** The languages of a party, without region or script: `pt` for `pt-BR`. */
export function languagesOf(party: Speaker | undefined): string[] {
  return (party?.languages ?? []).flatMap((tag) => tag?.split('-', 1)[0]?.toLowerCase() || []);
}

/** The first language of one party that the other speaks too; undefined where there is none, or nobody knows. */
export function sharedLanguage(a: Speaker | undefined, b: Speaker | undefined): string | undefined {
  const spoken = new Set(languagesOf(b));
  return languagesOf(a).find((language) => spoken.has(language));
}
