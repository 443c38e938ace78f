import type { Temporal } from 'temporal-polyfill';
import { formatLongDay } from '../engagement/dateText.ts';
import { shortWeekdayName } from '../engagement/workingHours.ts';
import { say, toSay, translated } from '../l10n/say.ts';
import type { DueKind } from '../lint/dates.ts';
import { shortDate } from '../lint/dates.ts';

/** What a date is about, in a word or two at the start of a row. */
const DUE_NOUNS: Readonly<Record<DueKind, string>> = toSay({
  notice: 'Notice',
  'contract-end': 'Contract end',
  'contract-renewal': 'Contract renewal',
  review: 'Review',
  action: 'Action',
  step: 'Onboarding step',
  deliverable: 'Delivery',
  objective: 'Objective',
  'review-point': 'Review of the terms',
  acceptance: 'Accepted risk',
  evidence: 'Evidence',
});

const LATE_NOUNS: Readonly<Record<DueKind, string>> = toSay({
  notice: 'notice',
  'contract-end': 'contract',
  'contract-renewal': 'contract',
  review: 'review',
  action: 'action',
  step: 'onboarding step',
  deliverable: 'delivery',
  objective: 'objective',
  'review-point': 'review of the terms',
  acceptance: 'accepted risk',
  evidence: 'evidence',
});

/** What ends by itself on its day, where all else is late from then on. */
const ENDS: ReadonlySet<DueKind> = new Set(['contract-end', 'contract-renewal', 'acceptance', 'evidence']);

/** What a date is about, as the start of a row. */
export function dueNoun(kind: DueKind): string {
  return translated(DUE_NOUNS[kind]);
}

/**
 * What is late, and by how much: `review 12 days late`, `contract ended 1 day ago`.
 * @param days since its day, at least 1
 */
export function lateWords(kind: DueKind, days: number): string {
  const noun = translated(LATE_NOUNS[kind]);
  if (ENDS.has(kind)) return days === 1 ? say`${noun} ended 1 day ago` : say`${noun} ended ${days} days ago`;
  return days === 1 ? say`${noun} 1 day late` : say`${noun} ${days} days late`;
}

/** A date with its weekday, without its year where that can be no other: `Sat 28 Nov`. */
export function weekdayDate(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return say`${shortWeekdayName(date.dayOfWeek - 1)} ${shortDate(date, today)}`;
}

/** A date as it is read aloud: `28 November`. */
export function spokenDate(date: Temporal.PlainDate): string {
  return formatLongDay(date);
}
