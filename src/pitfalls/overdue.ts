import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isBefore, toDate } from '../engagement/dates.ts';
import { formatDate } from '../engagement/dateText.ts';
import { lacks, mapOf, valueRange } from '../engagement/model.ts';
import { quoted } from '../engagement/quote.ts';
import { daysAgo } from '../l10n/counts.ts';
import { say } from '../l10n/say.ts';
import type { Change } from '../yaml/change.ts';
import { slot } from '../yaml/template.ts';
import type { Context, Fix, Problem } from './rule.ts';
import { excerpt, isAbsent } from './sections.ts';
import { setChange } from './setFix.ts';

/** Something to be done by a day: an action of a review, a step of onboarding, a deliverable. */
export interface Task {
  readonly title?: string;
  readonly due?: string;
  readonly done?: boolean;
}

type Kind = 'action' | 'step';

/** The order of a task's keys, for what is added to it. */
const TASK_KEYS = ['title', 'owner', 'due', 'done'] as const;

/** Whether something isn't done yet, by what the file says; false where that can't be read. */
export function isOpen(task: Task): boolean {
  return task.done === false || (task.done === undefined && lacks(task, 'done'));
}

/** The edit that says of something that it is done, as a list of one. */
export function doneChange(task: Task): Change[] {
  return setChange(task, 'done', true, TASK_KEYS);
}

/**
 * The problem with a task that is open past its due date; undefined where it is done or in time, and where one of both
 * can't be read or is misspelt. `kind`: what it is called, an action or a step.
 */
export function overdueProblem(context: Context, task: Task, kind: Kind): Problem | undefined {
  const { today } = context;
  const due = toDate(task.due);
  if (!due || !isBefore(due, today)) return undefined;
  if (mayBeDone(context, task)) return undefined;
  const late = daysBetween(due, today);
  const name = task.title ? quoted(excerpt(task.title, 40)) : thisOne(kind);
  return {
    range: valueRange(task, 'due'),
    message: say`${name} was due on ${formatDate(due)}, ${daysAgo(late)}: mark it as done or set a new date.`,
    fixes: () => fixes(task, kind, today),
  };
}

function thisOne(kind: Kind): string {
  return kind === 'step' ? say`This step` : say`This action`;
}

/** Whether something is done, or may be, since what the file says of it can't be read or is misspelt. */
export function mayBeDone<T extends { readonly done?: boolean }>(context: Context, task: T): boolean {
  return task.done === true || (task.done === undefined && !isAbsent(context, task, 'done'));
}

function fixes(task: Task, kind: Kind, today: Temporal.PlainDate): Fix[] {
  if (!mapOf(task)) return [];
  const range = valueRange(task, 'due');
  const later = slot(today.add({ weeks: 1 }).toString());
  return [
    { title: kind === 'step' ? say`Mark the step as done` : say`Mark the action as done`, changes: doneChange(task) },
    { title: say`Set a new date`, changes: [{ kind: 'replace', range, value: later }] },
  ];
}
