import { readFile } from 'node:fs/promises';
import { LOCALES } from '../../src/l10n/locales.ts';
import { speak, type Texts } from '../../src/l10n/say.ts';

/** The translations that are there, by their language. */
export async function readTranslations(root: URL): Promise<ReadonlyMap<string, Texts>> {
  const found = new Map<string, Texts>();
  for (const locale of LOCALES) {
    const text = await readFile(new URL(`l10n/bundle.l10n.${locale}.json`, root), 'utf8').catch(() => undefined);
    if (text !== undefined) found.set(locale, JSON.parse(text) as Texts);
  }
  return found;
}

/** What is made while a language is spoken; English is spoken again afterwards. */
export function spokenIn(locale: string, texts: Texts, make: () => string): string {
  speak(texts, locale);
  try {
    return make();
  } finally {
    speak(undefined);
  }
}
