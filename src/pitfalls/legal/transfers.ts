import { adequacy, countryName, inEea } from '../../engagement/countries.ts';
import type { Related } from '../../engagement/model.ts';
import { itemRange, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Context } from '../rule.ts';

/** A country that personal data reach and that isn't known to protect them as the EEA does. */
export interface Destination {
  readonly country: string;
  /** Where the file names it first. */
  readonly range: Range;
  /** Who or what takes the data there: `provider`, `subcontractor`, `data location`. */
  readonly who: string;
  /** The other places that name the same country. */
  readonly others: readonly Related[];
}

/**
 * The countries that need a closer look, in the order of the file, each once: outside the EEA and without an adequacy
 * decision in force today, or with the one for the United States, which covers listed recipients only. The client's
 * own country is none: nothing is transferred.
 */
export function destinations(context: Context): Destination[] {
  const found = new Map<string, { range: Range; who: string; others: Related[] }>();
  for (const { country, range, who } of places(context)) {
    if (inEea(country) || country === context.file.client?.country) continue;
    if (country !== 'US' && adequacy(country, context.today)) continue;
    const known = found.get(country);
    if (known) known.others.push({ range, message: say`${countryName(country)} again: ${who}.` });
    else found.set(country, { range, who, others: [] });
  }
  return [...found].map(([country, place]) => ({ country, ...place }));
}

function* places({ file }: Context): Iterable<{ country: string; range: Range; who: string }> {
  const { provider, security } = file;
  if (provider?.country)
    yield { country: provider.country, range: valueRange(provider, 'country'), who: say`provider` };
  for (const company of provider?.subcontractors ?? []) {
    if (company.country)
      yield { country: company.country, range: valueRange(company, 'country'), who: say`subcontractor` };
  }
  const locations = security?.dataLocations ?? [];
  for (const [index, country] of locations.entries()) {
    yield { country, range: itemRange(locations, index), who: say`data location` };
  }
}

/** The countries whose names take an article in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'AE BQ BS CC CD CF CK DO FK FO GB GM IO KM KY MH MP MV NL PH SB TC TF UM US VG VI'.split(' '),
);

/** A country's name as it stands within a sentence: `Kenya`, `the United States`. */
export function inSentence(country: string): string {
  return WITH_ARTICLE.has(country) ? say`the ${countryName(country)}` : countryName(country);
}

/** Countries for a message: `Kenya`, `Kenya and India`, `Kenya and 2 more`. */
export function listCountries(places: readonly Destination[]): string {
  const [first, second, ...rest] = places.map((place) => inSentence(place.country));
  if (first === undefined) return '';
  if (second === undefined) return first;
  return rest.length === 0 && first.length + second.length <= 40
    ? say`${first} and ${second}`
    : say`${first} and ${rest.length + 1} more`;
}
