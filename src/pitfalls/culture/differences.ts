import { countryName } from '../../engagement/countries.ts';
import { allOf } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { clockDifferences } from '../clocks.ts';
import { languagesOf, sharedLanguage } from '../languages.ts';
import type { Context } from '../rule.ts';

/** In minutes, about a month: clocks that part for a few weeks in spring alone are no difference that people plan for. */
const LASTING = 30 * 24 * 60;

/** In what client and provider differ, as far as the file tells; what is unknown on one side is no difference. */
export interface Differences {
  readonly countries?: readonly [client: string, provider: string];
  readonly timeZone: boolean;
  readonly language: boolean;
}

/**
 * Compares the parties by country, by their clocks over the next 12 months (two zones may keep the same time), and by
 * language: they differ where they have none in common.
 */
export function differencesOf(context: Context): Differences {
  const { client, provider } = context.file;
  const [ours, theirs] = [client?.country, provider?.country];
  const known = languagesOf(client).length > 0 && languagesOf(provider).length > 0;
  return {
    ...(ours && theirs && ours !== theirs && { countries: [ours, theirs] as const }),
    timeZone:
      clockDifferences(context)?.some(({ minutes, from, until }) => minutes !== 0 && until - from >= LASTING) ?? false,
    language: known && sharedLanguage(client, provider) === undefined,
  };
}

/** The differences in words: `country (Spain, Portugal), time zone and language`; undefined where there is none. */
export function describe(differences: Differences, nameOf = countryName): string | undefined {
  const { countries, timeZone, language } = differences;
  const parts = [
    ...(countries ? [say`country (${countries.map((code) => nameOf(code)).join(', ')})`] : []),
    ...(timeZone ? [say`time zone`] : []),
    ...(language ? [say`language`] : []),
  ];
  return parts.length > 0 ? allOf(parts) : undefined;
}
