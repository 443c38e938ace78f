import type { Temporal } from 'temporal-polyfill';
import { isAfter, toDate } from '../engagement/dates.ts';
import { formatDate } from '../engagement/dateText.ts';
import { excerptOf } from '../engagement/quote.ts';
import { describe } from '../engagement/schema.ts';
import { say, translated } from '../l10n/say.ts';
import type { Choice } from '../pitfalls/beginning.ts';
import { reviewChanges, reviewDue, reviewRhythm } from '../pitfalls/monitoring/reviews.ts';
import { monitoringOf, type Review } from '../pitfalls/monitoring/section.ts';
import type { Change } from '../yaml/change.ts';
import type { Snapshot } from './snapshot.ts';

type Status = NonNullable<Review['status']>;

/** What a dialogue needs to ask about a review. Plain data. */
export interface ReviewProposal {
  /** What the engagement is called, in a few words; empty where the file doesn't say. */
  readonly title: string;
  /** ISO date of today. */
  readonly today: string;
  /** What is known of the rhythm of reviews, in one sentence. */
  readonly rhythm?: string;
  /** The ISO dates of the reviews that are written down. */
  readonly held: readonly string[];
  readonly statuses: readonly Choice<Status>[];
}

/** A review that was held. `date` is an ISO date. */
export interface HeldReview {
  readonly date: string;
  readonly status: string;
  readonly summary: string;
}

/** What there is to know before a review is written down. */
export function reviewProposal({ context }: Snapshot): ReviewProposal {
  const { file, today } = context;
  const rhythm = reviewRhythm(context);
  const due = rhythm && reviewDue(context, rhythm);
  return {
    title: excerptOf(file.engagement?.title ?? ''),
    today: today.toString(),
    ...(due && { rhythm: dueInWords(due, today) }),
    held: (monitoringOf(file)?.reviews ?? []).flatMap(({ date }) => toDate(date)?.toString() ?? []),
    statuses: statusChoices(),
  };
}

function dueInWords(due: Temporal.PlainDate, today: Temporal.PlainDate): string {
  if (due.equals(today)) return say`A review is due today.`;
  const day = formatDate(due);
  return isAfter(due, today) ? say`The next review is due on ${day}.` : say`A review was due on ${day}.`;
}

function statusChoices(): Choice<Status>[] {
  const values = describe(['monitoring', 'reviews', 0, 'status'])?.values ?? [];
  const meaningOf = (status: Status) => {
    const { description } = values.find(({ value }) => value === status) ?? {};
    return description === undefined ? {} : { meaning: translated(description) };
  };
  return [
    { value: 'green', label: say`Green`, ...meaningOf('green') },
    { value: 'amber', label: say`Amber`, ...meaningOf('amber') },
    { value: 'red', label: say`Red`, ...meaningOf('red') },
  ];
}

/** The change that writes a review into the file; none for a status that the format doesn't know, and where it can't be done safely. */
export function recordChanges({ context }: Snapshot, { date, status, summary }: HeldReview): Change[] {
  const known = statusChoices().find(({ value }) => value === status);
  return known && toDate(date) ? reviewChanges(context, { date, status: known.value, summary }) : [];
}
