import type { Temporal } from 'temporal-polyfill';
import { compareDates, daysBetween, isBefore, toDate } from '../engagement/dates.ts';
import { formatDate, formatDay } from '../engagement/dateText.ts';
import { itemRange, valueRange } from '../engagement/model.ts';
import { say } from '../l10n/say.ts';
import { entriesOf } from '../pitfalls/accepted-risk/entries.ts';
import { lastEvidence } from '../pitfalls/due-diligence/evidence.ts';
import { kindWords } from '../pitfalls/due-diligence/section.ts';
import { findRule } from '../pitfalls/find.ts';
import { flexibilityOf } from '../pitfalls/flexibility/section.ts';
import {
  type Contract,
  contractsOf,
  hasUnreadableStatus,
  isUnderway,
  lastDayToGiveNotice,
  runningPeriod,
} from '../pitfalls/legal/contracts.ts';
import { expiredContracts, isSettled, successorsIn } from '../pitfalls/legal/successors.ts';
import { reviewDue, reviewRhythm } from '../pitfalls/monitoring/reviews.ts';
import { monitoringOf } from '../pitfalls/monitoring/section.ts';
import { onboardingOf } from '../pitfalls/onboarding/section.ts';
import { isOpen, type Task } from '../pitfalls/overdue.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { Range } from '../yaml/tree.ts';

/** What a date is about, the most pressing first: of two on one day, it comes first. */
const KINDS = [
  'notice',
  'contract-end',
  'contract-renewal',
  'review',
  'action',
  'step',
  'deliverable',
  'objective',
  'review-point',
  'acceptance',
  'evidence',
] as const;
export type DueKind = (typeof KINDS)[number];

/** A day on which something is due, or ends. */
export interface DueDate {
  readonly kind: DueKind;
  readonly date: Temporal.PlainDate;
  /** What it is about, in the file's own words: the title of a contract or step. Not escaped; empty where it has none. */
  readonly name: string;
  /** Where the file says it: the date itself, or what it is counted from. */
  readonly range: Range;
}

/**
 * All that is due in an engagement, past and to come, the earliest first. What is done, was replaced or can't be met any
 * more (a day for notice that was missed) isn't due; nothing is once an engagement has ended. A past day stands only for
 * what somebody still has to do.
 */
export function dueDates(context: Context): DueDate[] {
  if (context.status === 'ended') return [];
  return [
    ...contractDates(context),
    ...reviews(context),
    ...tasks(context),
    ...ahead(context),
    ...decisions(context),
    ...evidence(context),
  ].sort(
    (a, b) =>
      compareDates(a.date, b.date) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.range.start - b.range.start,
  );
}

/** The next day that matters, today's included; undefined where none lies ahead. */
export function nextDate(context: Context): DueDate | undefined {
  return dueDates(context).find(({ date }) => !isBefore(date, context.today));
}

const WORDS: Readonly<Record<DueKind, (day: string) => string>> = {
  notice: (day) => say`notice by ${day}`,
  'contract-end': (day) => say`contract ends ${day}`,
  'contract-renewal': (day) => say`contract renews ${day}`,
  review: (day) => say`review by ${day}`,
  action: (day) => say`action by ${day}`,
  step: (day) => say`onboarding step by ${day}`,
  deliverable: (day) => say`deliverable by ${day}`,
  objective: (day) => say`objective by ${day}`,
  'review-point': (day) => say`review of the terms ${day}`,
  acceptance: (day) => say`accepted risk ends ${day}`,
  evidence: (day) => say`evidence valid until ${day}`,
};

/**
 * A date in a few words, without the name: `notice by 28 Nov`.
 * @param written the date as it is to stand there
 */
export function shortWords(
  { kind, date }: Pick<DueDate, 'kind' | 'date'>,
  today: Temporal.PlainDate,
  written = shortDate(date, today),
): string {
  return WORDS[kind](written);
}

/** Days within which a day and a month tell which year is meant. */
const HALF_A_YEAR = 182;

/** A date without its year, where that can be no other: `28 Nov`. */
export function shortDate(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return Math.abs(daysBetween(today, date)) > HALF_A_YEAR ? formatDate(date) : formatDay(date);
}

function* contractDates(context: Context): Generator<DueDate> {
  const { today } = context;
  const successors = successorsIn(context);
  for (const { contract, expires } of expiredContracts(context)) {
    yield { kind: 'contract-end', date: expires, name: contractName(contract), range: valueRange(contract, 'expires') };
  }
  for (const contract of contractsOf(context)) {
    if (isUnderway(contract) || contract.status === 'terminated' || hasUnreadableStatus(contract, context)) continue;
    const period = runningPeriod(contract, today);
    if (!period) continue;
    const name = contractName(contract);
    const kind = period.renews ? 'contract-renewal' : 'contract-end';
    yield { kind, date: period.end, name, range: valueRange(contract, 'expires') };
    const notice = lastDayToGiveNotice(contract, period.end);
    if (!notice || isBefore(notice, today) || isSettled(contract, period, context, successors)) continue;
    yield { kind: 'notice', date: notice, name, range: valueRange(contract, 'noticePeriod') };
  }
}

function contractName({ title, id }: Contract): string {
  return title || id || '';
}

function* reviews(context: Context): Generator<DueDate> {
  const rhythm = reviewRhythm(context);
  const due = rhythm && reviewDue(context, rhythm);
  if (!rhythm || !due) return;
  const { last, monitoring } = rhythm;
  const range = last ? valueRange(last.review, 'date') : valueRange(monitoring, 'cadence');
  yield { kind: 'review', date: due, name: '', range };
}

function* tasks({ file }: Context): Generator<DueDate> {
  const actions = (monitoringOf(file)?.reviews ?? []).flatMap((review) => review.actions ?? []);
  yield* openTasks('action', actions);
  yield* openTasks('step', onboardingOf(file)?.steps ?? []);
  yield* openTasks('deliverable', file.scope?.deliverables ?? []);
}

function* openTasks(kind: DueKind, tasks: readonly Task[]): Generator<DueDate> {
  for (const task of tasks) {
    const date = toDate(task.due);
    if (date && isOpen(task)) yield { kind, date, name: task.title ?? '', range: valueRange(task, 'due') };
  }
}

/** No file says whether an objective was reached, or a day for looking at the terms kept: those that passed are left out. */
function* ahead({ file, today }: Context): Generator<DueDate> {
  for (const objective of file.objectives ?? []) {
    const date = toDate(objective.due);
    if (!date || isBefore(date, today)) continue;
    yield {
      kind: 'objective',
      date,
      name: objective.statement || objective.id || '',
      range: valueRange(objective, 'due'),
    };
  }
  const points = flexibilityOf(file)?.reviewPoints ?? [];
  for (const [index, point] of points.entries()) {
    const date = toDate(point);
    if (!date || isBefore(date, today)) continue;
    yield { kind: 'review-point', date, name: '', range: itemRange(points, index) };
  }
}

function* decisions({ engagement }: Context): Generator<DueDate> {
  for (const { risk, rule, until } of entriesOf(engagement)) {
    const name = findRule(rule)?.title ?? rule;
    yield { kind: 'acceptance', date: until, name, range: valueRange(risk, 'until') };
  }
}

function* evidence(context: Context): Generator<DueDate> {
  for (const { check, until } of lastEvidence(context)) {
    yield { kind: 'evidence', date: until, name: kindWords(check), range: valueRange(check, 'validUntil') };
  }
}
