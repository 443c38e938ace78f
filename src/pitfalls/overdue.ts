import type { Temporal } from 'temporal-polyfill';
import { daysBetween, formatDate, isBefore, toDate } from '../engagement/dates.ts';
import { mapOf, valueRange } from '../engagement/model.ts';
import { slot } from '../yaml/template.ts';
import type { Context, Fix, Problem } from './rule.ts';
import { excerpt, isAbsent } from './sections.ts';

/** Something to be done by a day: an action of a review, a step of onboarding. */
interface Task {
  readonly title?: string;
  readonly due?: string;
  readonly done?: boolean;
}

/** The order of a task's keys, for what is added to it. */
const TASK_KEYS = ['title', 'owner', 'due', 'done'] as const;

/**
 * The problem with a task that is open past its due date; undefined where it is done or in time, and where one of both
 * can't be read or is misspelt. `kind`: what it is called, such as `step`.
 */
export function overdueProblem(context: Context, task: Task, kind: string): Problem | undefined {
  const { today } = context;
  const due = toDate(task.due);
  if (!due || !isBefore(due, today)) return undefined;
  if (mayBeDone(context, task)) return undefined;
  const late = daysBetween(due, today);
  const name = task.title ? `"${excerpt(task.title, 40)}"` : `This ${kind}`;
  return {
    range: valueRange(task, 'due'),
    message: `${name} was due on ${formatDate(due)}, ${late === 1 ? '1 day' : `${late} days`} ago: mark it as done or set a new date.`,
    fixes: () => fixes(task, kind, today),
  };
}

/** Whether something is done, or may be, since what the file says of it can't be read or is misspelt. */
export function mayBeDone<T extends { readonly done?: boolean }>(context: Context, task: T): boolean {
  return task.done === true || (task.done === undefined && !isAbsent(context, task, 'done'));
}

function fixes(task: Task, kind: string, today: Temporal.PlainDate): Fix[] {
  const map = mapOf(task);
  if (!map) return [];
  const range = valueRange(task, 'due');
  const later = slot(today.add({ weeks: 1 }).toString());
  return [
    {
      title: `Mark the ${kind} as done`,
      changes: [{ kind: 'set', map, key: 'done', value: true, order: TASK_KEYS }],
    },
    { title: 'Set a new date', changes: [{ kind: 'replace', range, value: later }] },
  ];
}
