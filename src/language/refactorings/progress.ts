import { isAfter } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { recordReview, reviewDue, reviewRhythm } from '../../pitfalls/monitoring/reviews.ts';
import { monitoringOf } from '../../pitfalls/monitoring/section.ts';
import { onboardingOf } from '../../pitfalls/onboarding/section.ts';
import { doneChange, isOpen, type Task } from '../../pitfalls/overdue.ts';
import type { Range } from '../../yaml/tree.ts';
import { nextStatus } from '../nextStatus.ts';
import type { Snapshot } from '../snapshot.ts';
import { isInPair, isOnKey, itemAt, type Refactoring } from './place.ts';

/** How many findings a title names; the hover of the status names them all. */
const MOST_NAMED = 3;

/** The review that is due, dated today. */
export function addReview({ context }: Snapshot, selected: Range): Refactoring[] {
  const { file, today } = context;
  const rhythm = reviewRhythm(context);
  const due = rhythm && reviewDue(context, rhythm);
  if (!rhythm || !due || isAfter(due, today)) return [];
  const { monitoring } = rhythm;
  const isHere =
    isOnKey(file, 'monitoring', selected) ||
    isInPair(monitoring, 'cadence', selected) ||
    isInPair(monitoring, 'reviews', selected);
  const [record] = isHere ? recordReview(context, monitoring) : [];
  if (!record) return [];
  const when = due.equals(today) ? 'is due today' : `was due on ${formatDate(due)}`;
  return [{ kind: 'refactor.rewrite', title: `Record the review that ${when}`, changes: record.changes }];
}

/** An action, a step of onboarding or a deliverable that is done. */
export function closeTask({ context: { file } }: Snapshot, selected: Range): Refactoring[] {
  const review = itemAt(monitoringOf(file)?.reviews, selected);
  return [
    ...close('action', itemAt(review?.actions, selected)),
    ...close('step', itemAt(onboardingOf(file)?.steps, selected)),
    ...close('deliverable', itemAt(file.scope?.deliverables, selected)),
  ];
}

function close(what: 'action' | 'step' | 'deliverable', task: Task | undefined): Refactoring[] {
  if (!task || !isOpen(task)) return [];
  const name = task.title?.trim() ? `the ${what} "${excerptOf(task.title)}"` : `this ${what}`;
  const title = what === 'action' ? `Close ${name}` : `Mark ${name} as done`;
  return [{ kind: 'refactor.rewrite', title, changes: doneChange(task) }];
}

/** The engagement at its next stage, with what that stage will newly ask for. */
export function moveOn(snapshot: Snapshot, selected: Range): Refactoring[] {
  const { file } = snapshot.context;
  if (!file.engagement) return [];
  if (!isOnKey(file, 'engagement', selected) && !isInPair(file.engagement, 'status', selected)) return [];
  const next = nextStatus(snapshot);
  if (!next) return [];
  const { status, changes, count, titles } = next;
  return [{ kind: 'refactor.rewrite', title: `Move on to ${status}: ${asksFor(count, titles)}`, changes }];
}

/** What a stage will newly ask for, in a few words. */
export function asksFor(count: number, titles: readonly string[]): string {
  if (count === 0) return 'nothing new is asked for';
  const named = titles.slice(0, MOST_NAMED).join(', ');
  const more = titles.length > MOST_NAMED ? ', …' : '';
  return `${count === 1 ? '1 new finding' : `${count} new findings`} (${named}${more})`;
}
