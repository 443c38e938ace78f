import { isAfter } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
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
  const title = due.equals(today)
    ? say`Record the review that is due today`
    : say`Record the review that was due on ${formatDate(due)}`;
  return [{ kind: 'refactor.rewrite', title, changes: record.changes }];
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
  const title = task.title?.trim() ? closing(what, excerptOf(task.title)) : closingThis(what);
  return [{ kind: 'refactor.rewrite', title, changes: doneChange(task) }];
}

function closing(what: 'action' | 'step' | 'deliverable', name: string): string {
  if (what === 'action') return say`Close the action "${name}"`;
  return what === 'step' ? say`Mark the step "${name}" as done` : say`Mark the deliverable "${name}" as done`;
}

function closingThis(what: 'action' | 'step' | 'deliverable'): string {
  if (what === 'action') return say`Close this action`;
  return what === 'step' ? say`Mark this step as done` : say`Mark this deliverable as done`;
}

/** The engagement at its next stage, with what that stage will newly ask for. */
export function moveOn(snapshot: Snapshot, selected: Range): Refactoring[] {
  const { file } = snapshot.context;
  if (!file.engagement) return [];
  if (!isOnKey(file, 'engagement', selected) && !isInPair(file.engagement, 'status', selected)) return [];
  const next = nextStatus(snapshot);
  if (!next) return [];
  const { status, changes, count, titles } = next;
  return [{ kind: 'refactor.rewrite', title: movingOn(status, count, titles), changes }];
}

function movingOn(status: string, count: number, titles: readonly string[]): string {
  if (count === 0) return say`Move on to ${status}: nothing new is asked for`;
  const named = titles.slice(0, MOST_NAMED).join(', ');
  const shown = titles.length > MOST_NAMED ? `${named}, …` : named;
  return count === 1
    ? say`Move on to ${status}: 1 new finding (${shown})`
    : say`Move on to ${status}: ${count} new findings (${shown})`;
}
