import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../engagement/dates.ts';
import { dueDates } from '../lint/dates.ts';
import type { Finding } from '../lint/run.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { LineIndex } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';
import { type Hours, hoursOf } from './hours.ts';
import { pressing, type Report, reportOf, type Todo } from './model.ts';
import { type Objectives, objectivesOf } from './objectives.ts';
import { type ReportedRisk, risksOf } from './risks.ts';
import { type Scores, scoresOf } from './scores.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** How many findings a report leads to: what is beyond is for later. */
const MOST_STEPS = 5;

/** One of the findings to see to first. */
export interface NextStep extends Todo {
  /** Names the best way to mend it; absent where only people can. */
  readonly fix?: string;
  /** Days from today to the date that it is about; negative for what is past, absent where it is about none. */
  readonly days?: number;
}

/** All that a page with pictures shows; parts that the file says nothing of are absent. */
export interface FullReport extends Report {
  /** The first few of `todos`. */
  readonly steps: readonly NextStep[];
  readonly timeline?: Timeline;
  readonly objectives?: Objectives;
  readonly hours?: Hours;
  readonly scores?: Scores;
  readonly risks: readonly ReportedRisk[];
}

/**
 * What there is to report of an engagement, and what pictures of it are drawn from.
 * @param findings all findings of the file, the accepted ones included
 * @param lines those of the file's text
 */
export function fullReportOf(context: Context, findings: readonly Finding[], lines: LineIndex): FullReport {
  const report = reportOf(context, findings, lines);
  const at = ({ start }: Range) => lines.position(start);
  const standing = findings.filter(({ accepted }) => !accepted);
  const first = pressing(standing, report.health === null).slice(0, MOST_STEPS);
  const dates = first.length ? dueDates(context) : [];
  return {
    ...report,
    steps: first.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      pitfall: finding.pitfall,
      at: at(finding.range),
      fix: finding.fixes()[0]?.title,
      days: daysTo(finding.range, dates, context.today),
    })),
    timeline: timelineOf(context, report.contracts, at),
    objectives: objectivesOf(context, at),
    hours: hoursOf(context, at),
    scores: scoresOf(context, at),
    risks: risksOf(context, at),
  };
}

/** The days to the first date that stands where a finding is. */
function daysTo(
  { start, end }: Range,
  dates: readonly { readonly range: Range; readonly date: Temporal.PlainDate }[],
  today: Temporal.PlainDate,
): number | undefined {
  const found = dates.find(({ range }) => range.start === start || (range.start < end && range.end > start));
  return found && daysBetween(today, found.date);
}
