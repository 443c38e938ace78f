import { countryName } from '../../engagement/countries.ts';
import { usualZone } from '../../engagement/countryZones.ts';
import { anchorRange, mapOf } from '../../engagement/model.ts';
import { LONGEST_MESSAGE } from '../../engagement/phrases.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { zoneOf } from '../clocks.ts';
import { PARTY_KEYS, type Party } from '../engagement/facts.ts';
import { clientTemplate } from '../engagement/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent, isMissing, isSectionAbsent, missingSectionRange, nobodyThereYet, sectionFix } from '../sections.ts';
import { practice } from '../sources.ts';

const PARTIES = [
  { who: 'client', country: 'ES' },
  { who: 'provider', country: 'PT' },
] as const;
type Who = (typeof PARTIES)[number]['who'];

/** Nobody can see what differs, since nobody knows where the two sides sit. */
export const unknownParties: Rule = {
  id: 'culture/unknown-parties',
  title: 'Country or time zone unknown',
  pitfall: 'culture',
  severity: 'information',
  phase: 'contracting',
  options: ['meetingHorizon'],
  explanation: {
    what: 'The `country` of client or provider is missing; or the countries differ and a `timeZone` is missing. A country with one time all over it, all year, implies its time zone. In the profile `regulated` a missing country is told by `engagement/register-incomplete`.',
    why: 'Holidays, language, law and working hours follow from where the two sides sit. Without the country and the clock, nothing that compares them can speak: neither shared working hours, nor meetings at night, nor the transfer of personal data. Two words close that gap.',
    fix: 'Add `country` with its two letters, such as `DE` or `IN`, to `client` and `provider`.\nWhere the countries differ, add `timeZone`, such as `Europe/Berlin`; completion knows them all.',
    falsePositives:
      'If the team is spread over several places, give the country of the company and the time zone in which most of the team works.',
    examples: {
      bad: `version: 1
engagement:
  id: customer-app
  title: App for customers
  status: contracting
client:
  name: Brightside Retail GmbH
  country: DE
provider:
  name: QuickApps Studio
  country: IN
`,
      good: `version: 1
engagement:
  id: customer-app
  title: App for customers
  status: contracting
client:
  name: Brightside Retail GmbH
  country: DE
  timeZone: Europe/Berlin
provider:
  name: QuickApps Studio
  country: IN
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    if (nobodyThereYet(context)) return problems;
    const { client, provider } = context.file;
    if (context.profile !== 'regulated')
      for (const { who, country } of PARTIES) problems.push(...noCountry(context, who, country));
    if (!client?.country || !provider?.country || client.country === provider.country) return problems;
    const countries = [client.country, provider.country] as const;
    problems.push(...noTimeZone(context, 'client', client, countries));
    problems.push(...noTimeZone(context, 'provider', provider, countries));
    return problems;
  },
};

/** A provider that is missing as a whole is told by a rule of its own. */
function* noCountry(context: Context, who: Who, example: string): Iterable<Problem> {
  const message =
    who === 'client'
      ? say`The country of the client is missing: add it, since holidays, law and clocks depend on it.`
      : say`The country of the provider is missing: add it, since holidays, law and clocks depend on it.`;
  if (who === 'client' && isSectionAbsent(context, who)) {
    const fixes = sectionFix(context, who, say`Add the client`, clientTemplate);
    yield { range: missingSectionRange(context), message, fixes };
    return;
  }
  const party: Party | undefined = context.file[who];
  if (!party || isMissing(context.file, who) || !isAbsent(context, party, 'country')) return;
  yield { range: anchorRange(party), message, fixes: () => set(party, who, 'country', example) };
}

function* noTimeZone(
  context: Context,
  who: Who,
  party: Party,
  countries: readonly [string, string],
): Iterable<Problem> {
  if (!isAbsent(context, party, 'timeZone') || zoneOf(context, party)) return;
  const example = usualZone(party.country ?? '') ?? 'Etc/UTC';
  const message = (names: readonly string[]) =>
    who === 'client'
      ? say`The countries differ (${names.join(', ')}), and the client has no time zone: add one, such as ${example}.`
      : say`The countries differ (${names.join(', ')}), and the provider has no time zone: add one, such as ${example}.`;
  const named = message(countries.map(countryName));
  yield {
    range: anchorRange(party),
    message: named.length > LONGEST_MESSAGE ? message(countries) : named,
    fixes: () => set(party, who, 'timeZone', example),
  };
}

function set(party: Party, who: Who, key: 'country' | 'timeZone', value: string): Fix[] {
  const map = mapOf(party);
  if (!map) return [];
  return [
    {
      title: titleOf(who, key),
      changes: [{ kind: 'set', map, key, value: slot(value), order: PARTY_KEYS }],
    },
  ];
}

function titleOf(who: Who, key: 'country' | 'timeZone'): string {
  if (key === 'country')
    return who === 'client' ? say`Add the country of the client` : say`Add the country of the provider`;
  return who === 'client' ? say`Add the time zone of the client` : say`Add the time zone of the provider`;
}
