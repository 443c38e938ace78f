import { toSay } from '../l10n/say.ts';
import type { DueKind } from '../lint/dates.ts';
import type { State } from '../lint/health.ts';
import type { ContractType } from '../pitfalls/legal/contracts.ts';

/** What a date is about, as the words of a table: English, to be said with `translated`. */
export const DUE_WORDS: Readonly<Record<DueKind, string>> = toSay({
  notice: 'Last day to give notice',
  'contract-end': 'Contract ends',
  'contract-renewal': 'Contract renews itself',
  review: 'Review',
  action: 'Action',
  step: 'Step of onboarding',
  deliverable: 'Deliverable',
  objective: 'Objective',
  'review-point': 'Review of the terms',
  acceptance: 'Accepted risk ends',
  evidence: 'Evidence is valid until',
});

export const CONTRACT_WORDS: Readonly<Record<ContractType, string>> = toSay({
  msa: 'Framework agreement',
  sow: 'Statement of work',
  nda: 'Confidentiality agreement',
  dpa: 'Data processing agreement',
  sla: 'Service level agreement',
  'ip-assignment': 'Assignment of rights',
  other: 'Other agreement',
});

/** States by their shape, so that they can be told in grey print. */
export const STATE_SIGNS: Readonly<Record<State, string>> = {
  open: '✕',
  weak: '△',
  accepted: '◔',
  'not-asked-yet': '○',
  covered: '✓',
};

/** A value of the format in words: `staff-augmentation` is staff augmentation. */
export function words(value: string): string {
  return value.replaceAll('-', ' ');
}

/** Words side by side, without those that are empty. */
export function listed(parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** With a capital at its beginning. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
