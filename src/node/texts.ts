import { readFileSync } from 'node:fs';
import type { Texts } from '../l10n/say.ts';

/** Where the texts lie, seen from the bundle; set when it is built. */
declare const TEXTS: string | undefined;

/** The texts of a language, one of `LOCALES`; undefined where its file can't be read: an installation without them still works. */
export function textsIn(locale: string): Texts | undefined {
  const folder = typeof TEXTS === 'string' ? TEXTS : '../../l10n/';
  try {
    return JSON.parse(readFileSync(new URL(`${folder}bundle.l10n.${locale}.json`, import.meta.url), 'utf8')) as Texts;
  } catch {
    return undefined;
  }
}
