import type { Format } from '../../engagement/formats.ts';
import type { KeyDoc } from '../../engagement/schema.ts';
import { describe } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { findRule } from '../../pitfalls/find.ts';
import { meetingDays, times } from './clock.ts';
import { dates } from './dates.ts';
import { cadences, defaults, durations } from './durations.ts';
import { kpiProposals } from './kpiProposals.ts';
import { countries, currencies, languages, zones } from './names.ts';
import type { Proposal, ValuePlace } from './proposal.ts';

/** The values that a key may have, where they can be listed: its choices, what its form knows, or what is usual. */
export function proposedValues(place: ValuePlace, doc: KeyDoc | undefined): readonly Proposal[] {
  if (place.form === 'communication.meetings.[].day' && doc?.values) return meetingDays(place, doc.values);
  if (doc?.values) return doc.values.map(({ value, description }) => ({ value: String(value), description }));
  if (doc?.types.includes('boolean')) return [{ value: 'true' }, { value: 'false' }];
  const ofFormat: ((place: ValuePlace) => readonly Proposal[]) | undefined =
    BY_FORMAT[doc?.format as keyof typeof BY_FORMAT];
  if (ofFormat) return ofFormat(place);
  if (doc?.types.includes('number') || doc?.types.includes('integer')) return defaults(place.key, (value) => value);
  return [];
}

const BY_FORMAT = {
  cadence: cadences,
  'calendar-duration': durations,
  date: dates,
  'country-code': countries,
  'currency-code': currencies,
  'language-tag': languages,
  'time-of-day': times,
  'time-zone': zones,
  severity: severities,
} satisfies Partial<Record<Format, (place: ValuePlace) => readonly Proposal[]>>;

/** How heavy a rule may be, with the weight that it has by itself. */
function severities({ snapshot, path, key }: ValuePlace): Proposal[] {
  const own = findRule(key)?.severity;
  return (describe([...path, 'severity'], snapshot.format)?.values ?? []).map(({ value, description = '' }) => ({
    value: String(value),
    description: value === own ? say`${description} (the rule’s own weight)` : description,
  }));
}

/** Texts that others have written at a place, where that helps: figures that fit the kind of work, certificates. */
export function usualTexts({ snapshot, form }: ValuePlace): Proposal[] {
  if (form === 'security.certifications.[]') return CERTIFICATES.map((value) => ({ value, isText: true }));
  if (form !== 'monitoring.kpis.[].metric' && form !== 'objectives.[].metric') return [];
  return kpiProposals(snapshot.engagement.file).map(({ metric, target }) => ({
    value: metric,
    description: say`Target: ${target}`,
    isText: true,
  }));
}

const CERTIFICATES = [
  'ISO/IEC 27001',
  'ISO/IEC 27701',
  'ISO 22301',
  'ISO 9001',
  'SOC 1 Type II',
  'SOC 2 Type II',
  'PCI DSS',
  'TISAX',
];
