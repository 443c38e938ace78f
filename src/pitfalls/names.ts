import { toSay, translated } from '../l10n/say.ts';
import type { Pitfall } from './rule.ts';

const TITLES: Record<Pitfall, string> = toSay({
  objectives: 'No clear objectives',
  selection: 'Cost over quality',
  'due-diligence': 'Due diligence neglected',
  communication: 'Inadequate communication',
  culture: 'Cultural differences overlooked',
  monitoring: 'Progress not monitored',
  flexibility: 'Inflexibility',
  contingency: 'No contingency plan',
  legal: 'Legal and security concerns ignored',
  onboarding: 'Onboarding underestimated',
});

/** The name of a pitfall as people read it. */
export function pitfallTitle(pitfall: Pitfall): string {
  return translated(TITLES[pitfall]);
}

const AREAS: Record<Pitfall, string> = toSay({
  objectives: 'Objectives',
  selection: 'Selection',
  'due-diligence': 'Due diligence',
  communication: 'Communication',
  culture: 'Culture',
  monitoring: 'Monitoring',
  flexibility: 'Flexibility',
  contingency: 'Contingency',
  legal: 'Legal, security',
  onboarding: 'Onboarding',
});

/** What a pitfall is about, where its state stands beside it: "No contingency plan: covered" would puzzle. */
export function pitfallArea(pitfall: Pitfall): string {
  return translated(AREAS[pitfall]);
}
