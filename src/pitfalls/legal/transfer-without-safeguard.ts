import { adequacy, countryName, inEea } from '../../engagement/countries.ts';
import { addDuration, isBefore, termLength, termOf } from '../../engagement/dates.ts';
import { compareDurations, toDuration } from '../../engagement/durations.ts';
import { mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent, isSectionAbsent, nobodyThereYet, sectionChanges } from '../sections.ts';
import { adequacyDecisions, edpbTransfers, gdpr } from '../sources.ts';
import { hasPersonalData } from './facts.ts';
import { atMostFour } from './fixes.ts';
import { SECURITY_KEYS } from './template.ts';
import type { Destination } from './transfers.ts';
import { destinations, inSentence, listCountries } from './transfers.ts';

/** An exception for single cases covers no lasting arrangement. */
const SHORT_TERM = '1 month';

/** Personal data leave the EEA, and nothing stands in for the protection that they have there. */
export const transferWithoutSafeguard: Rule = {
  id: 'legal/transfer-without-safeguard',
  title: 'Data transfer without safeguard',
  pitfall: 'legal',
  severity: 'error',
  phase: 'contracting',
  explanation: {
    what: 'Personal data go from a client in the European Economic Area (EEA) to a provider, a subcontractor or a data location in a country without an adequacy decision, and `security.transferSafeguard` names nothing that allows it. It also speaks where `adequacy` is claimed for such a country, where `derogation` is to carry more than a month, and, more softly, for the United States and for clients in the United Kingdom or Switzerland.',
    why: 'Outside the EEA the law may protect people’s data less, and then the GDPR allows a transfer only with a safeguard (Art. 44 to 46) or, in single cases, under an exception (Art. 49). Seeing the data from there is a transfer too, so the provider’s country counts even when the servers stand in the EEA. This is law for whoever the GDPR binds; other countries have lists and clauses of their own, and for everyone else it is good practice.',
    fix: 'Agree on the European Commission’s standard contractual clauses (`scc`), or rely on the provider’s approved binding corporate rules (`bcr`).\nThen write it under `security.transferSafeguard`.\nOr keep the data, and those who see them, in countries that are adequate.',
    falsePositives:
      'If no personal data reach that country, not even on a screen, remove it from the places listed or accept this finding with that reason. Some decisions cover only a part of a country, such as recipients on the Data Privacy Framework list in the United States: if yours is one, write `adequacy`. Accepting this finding lowers it and never hides it.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
client:
  name: Nordwind GmbH
  country: DE
provider:
  name: Savanna Support Ltd
  country: KE
security:
  controls: [Two-factor sign-in for every account]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
client:
  name: Nordwind GmbH
  country: DE
provider:
  name: Savanna Support Ltd
  country: KE
security:
  controls: [Two-factor sign-in for every account]
  transferSafeguard: scc
`,
    },
    sources: [
      gdpr('Art. 44'),
      gdpr('Art. 45(1)'),
      gdpr('Art. 46(1)-(2)'),
      gdpr('Art. 49(1)'),
      adequacyDecisions(),
      edpbTransfers(),
    ],
  },
  check(context) {
    const problems: Problem[] = [];
    if (!hasPersonalData(context) || nobodyThereYet(context)) return problems;
    const origin = originOf(context);
    const places = destinations(context);
    if (origin === 'elsewhere' || places.length === 0) return problems;
    const { security } = context.file;
    if (security?.transferSafeguard === 'derogation') {
      if (origin !== 'unknown' && isLasting(context)) problems.push(lastingException(context, security, places));
    } else if (security?.transferSafeguard === 'adequacy') {
      const wrong = places.filter((place) => !adequacy(place.country, context.today));
      if (origin === 'eea' && wrong.length > 0) problems.push(wrongClaim(context, security, wrong));
    } else if (security ? isAbsent(context, security, 'transferSafeguard') : isSectionAbsent(context, 'security')) {
      if (origin === 'unknown') problems.push(...unknownOrigin(context, places));
      else for (const place of places) problems.push(withoutSafeguard(context, place, origin === 'eea'));
    }
    return problems;
  },
};

type Origin = 'eea' | 'own-list' | 'elsewhere' | 'unknown';

/** Whose law decides about the transfer. `elsewhere` also where the client's country is there and can't be read. */
function originOf(context: Context): Origin {
  const { client } = context.file;
  const country = client?.country;
  if (country) return inEea(country) ? 'eea' : country === 'GB' || country === 'CH' ? 'own-list' : 'elsewhere';
  const absent = client ? isAbsent(context, client, 'country') : isSectionAbsent(context, 'client');
  return absent ? 'unknown' : 'elsewhere';
}

function withoutSafeguard(context: Context, place: Destination, fromEea: boolean): Problem {
  const name = inSentence(place.country);
  const where = { range: place.range, related: place.others };
  if (!fromEea) {
    return {
      ...where,
      message: say`Personal data go to ${name} (${place.who}): your country's own list decides, so check it.`,
      severity: 'warning',
      fixes: () =>
        atMostFour(
          setSafeguard(context, 'scc', say`Note that standard contractual clauses are agreed`),
          setSafeguard(context, 'adequacy', say`Note that your country's list names ${name}`),
          setSafeguard(context, 'bcr', say`Note that binding corporate rules apply`),
        ),
    };
  }
  if (place.country === 'US') {
    return {
      ...where,
      message: say`Personal data go to ${name} (${place.who}), adequate only if on the framework's list: check it, or agree on standard clauses.`,
      severity: 'warning',
      fixes: () =>
        atMostFour(
          setSafeguard(context, 'scc', say`Note that standard contractual clauses are agreed`),
          setSafeguard(context, 'adequacy', say`Note that the recipient is on the framework's list`),
          setSafeguard(context, 'bcr', say`Note that binding corporate rules apply`),
        ),
    };
  }
  return {
    ...where,
    message: say`Personal data go to ${name} (${place.who}), which has no adequacy decision: agree on a safeguard.`,
    fixes: () => agreeOnSafeguard(context),
  };
}

function* unknownOrigin(context: Context, places: readonly Destination[]): Iterable<Problem> {
  const first = places[0];
  if (!first) return;
  yield {
    range: first.range,
    message: say`Personal data go to ${inSentence(first.country)} (${first.who}): add the client's country to see if that needs a safeguard.`,
    severity: 'information',
    related: places
      .slice(1)
      .map((place) => ({ range: place.range, message: say`And to ${inSentence(place.country)}.` })),
    fixes: () => addClientCountry(context),
  };
}

function wrongClaim(context: Context, security: object, wrong: readonly Destination[]): Problem {
  return {
    range: valueRange(security as { transferSafeguard?: string }, 'transferSafeguard'),
    message: say`No adequacy decision covers ${listCountries(wrong)}: agree on standard clauses (scc) or the like.`,
    related: wrong.map((place) => ({ range: place.range, message: `${countryName(place.country)}: ${place.who}.` })),
    fixes: () => agreeOnSafeguard(context),
  };
}

function lastingException(context: Context, security: object, places: readonly Destination[]): Problem {
  return {
    range: valueRange(security as { transferSafeguard?: string }, 'transferSafeguard'),
    message: say`A derogation is for single cases, and this lasts over a month: agree on standard clauses (scc) or the like.`,
    severity: 'warning',
    related: places.map((place) => ({ range: place.range, message: `${countryName(place.country)}: ${place.who}.` })),
    fixes: () => agreeOnSafeguard(context),
  };
}

/** Whether the engagement is known to last over a month, by its term or because it has done so already. */
function isLasting(context: Context): boolean {
  const month = toDuration(SHORT_TERM);
  if (!month) return false;
  const length = termLength(context.file);
  if (length) return compareDurations(length, month) > 0;
  const { start } = termOf(context.file);
  return start !== undefined && isBefore(addDuration(start, month), context.today);
}

function agreeOnSafeguard(context: Context): Fix[] {
  return atMostFour(
    setSafeguard(context, 'scc', say`Note that standard contractual clauses are agreed`),
    setSafeguard(context, 'bcr', say`Note that binding corporate rules apply`),
  );
}

function setSafeguard({ file }: Context, value: 'scc' | 'bcr' | 'adequacy', title: string): Fix[] {
  const map = file.security && mapOf(file.security);
  const changes = map
    ? [{ kind: 'set' as const, map, key: 'transferSafeguard', value, order: SECURITY_KEYS }]
    : sectionChanges(file, 'security', { transferSafeguard: value });
  return changes.length > 0 ? [{ title, changes }] : [];
}

function addClientCountry({ file }: Context): Fix[] {
  const map = file.client && mapOf(file.client);
  const changes = map
    ? [{ kind: 'set' as const, map, key: 'country', value: slot('DE') }]
    : sectionChanges(file, 'client', { name: slot(say`Name of the client`), country: slot('DE') });
  return changes.length > 0 ? [{ title: say`Add the client's country`, changes }] : [];
}
