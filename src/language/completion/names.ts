import { COUNTRIES, countryName } from '../../engagement/countries.ts';
import { usualZone } from '../../engagement/countryZones.ts';
import { CURRENCIES } from '../../engagement/data/currencies.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { zoneNames } from '../../engagement/zones.ts';
import { oncePerLanguage, spokenLanguage } from '../../l10n/say.ts';
import type { Proposal, ValuePlace } from './proposal.ts';

/** A code with its name, found by both. */
function named(value: string, name: string): Proposal {
  return { value, description: name, words: `${value} ${name}` };
}

/** The proposals with those first whose values the file has already, or that follow from what it says. */
function likelyFirst(proposals: readonly Proposal[], likely: readonly (string | undefined)[]): Proposal[] {
  const first = new Set(likely);
  return [...proposals].sort((a, b) => Number(first.has(b.value)) - Number(first.has(a.value)));
}

const parties = ({ client, provider }: EngagementFile) => [client, provider];

/** All countries, by name; those of the parties first. */
export function countries({ snapshot }: ValuePlace): Proposal[] {
  const { file } = snapshot.engagement;
  const others = file.provider?.subcontractors ?? [];
  return likelyFirst(
    countryList(),
    [...parties(file), ...others].map((party) => party?.country),
  );
}
const countryList = oncePerLanguage(() => COUNTRIES.map((value) => named(value, countryName(value))).sort(byName));

function byName(a: Proposal, b: Proposal): number {
  const [left = '', right = ''] = [a.description, b.description];
  // Where letters have accents, their codes are in another order than the alphabet.
  if (spokenLanguage() !== 'en') return left.localeCompare(right, spokenLanguage());
  return left < right ? -1 : Number(left > right);
}

/** Currencies that most contracts are in. */
const USUAL_CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'INR', 'SEK', 'JPY', 'CAD', 'AUD'];

/** All currencies; those of the file first, then the most usual ones. */
export function currencies({ snapshot }: ValuePlace): Proposal[] {
  const { engagement, payment, selection } = snapshot.engagement.file;
  const prices = (selection?.candidates ?? []).map(({ price }) => price);
  const sums = [engagement?.value, payment?.ceiling, selection?.shouldCost, ...prices];
  return likelyFirst(
    currencyList(),
    sums.map((sum) => sum?.currency),
  );
}
const currencyList = oncePerLanguage(currencyNames);

function currencyNames(): Proposal[] {
  const names = new Intl.DisplayNames(spokenLanguage(), { type: 'currency' });
  const all = [...new Set([...USUAL_CURRENCIES, ...[...CURRENCIES].sort()])];
  return all.map((value) => named(value, names.of(value) ?? value));
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Languages that are written differently from place to place. */
const REGIONAL = ['en-GB', 'en-US', 'pt-BR', 'pt-PT', 'es-MX', 'fr-CA', 'de-AT', 'de-CH', 'zh-Hans', 'zh-Hant'];

/** The languages that have a code of two letters, as the engine knows them; those of the parties first. */
export function languages({ snapshot }: ValuePlace): Proposal[] {
  const { file } = snapshot.engagement;
  return likelyFirst(languageList(), [
    ...parties(file).flatMap((party) => party?.languages ?? []),
    file.communication?.language,
  ]);
}
const languageList = oncePerLanguage(languageNames);

function languageNames(): Proposal[] {
  const names = new Intl.DisplayNames(spokenLanguage(), { type: 'language', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const all = [...codes, ...REGIONAL].flatMap((value) => {
    const name = names.of(value);
    return name === undefined ? [] : [named(value, name)];
  });
  return all.sort(byName);
}

/** All time zones, found by their countries too; those of the parties and of their countries first. */
export function zones({ snapshot }: ValuePlace): Proposal[] {
  const { file } = snapshot.engagement;
  const likely = parties(file).flatMap((party) => [party?.timeZone, party?.country && usualZone(party.country)]);
  return likelyFirst(zoneList(), likely);
}
const zoneList = oncePerLanguage(zonesWithCountries);

function zonesWithCountries(): Proposal[] {
  const countriesOf = new Map<string, string[]>();
  for (const code of COUNTRIES) {
    const zone = usualZone(code);
    if (zone) countriesOf.set(zone, [...(countriesOf.get(zone) ?? []), countryName(code)]);
  }
  return zoneNames().map((value) => {
    const description = countriesOf.get(value)?.join(', ');
    return description === undefined ? { value } : named(value, description);
  });
}
