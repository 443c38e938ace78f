import type { Temporal } from 'temporal-polyfill';
import { translated } from '../l10n/say.ts';
import type { DueKind } from '../lint/dates.ts';
import { shortDate, shortWords } from '../lint/dates.ts';
import type { Health, State } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import { findRule } from '../pitfalls/find.ts';
import { groupHeading, groupOf } from '../pitfalls/headings.ts';
import { pitfallArea } from '../pitfalls/names.ts';
import { type Context, PITFALLS, type Severity } from '../pitfalls/rule.ts';
import type { LineIndex, Position } from '../yaml/lines.ts';
import { type Owner, type Report, type ReportedDate, reportOf, type Todo } from './model.ts';
import { type Remark, remarkOf } from './overviewRemark.ts';
import { dueNoun, weekdayDate } from './overviewWords.ts';

/** How far an overview looks ahead, in days: as far as anybody plans. */
export const OVERVIEW_HORIZON = 366;

/** How long before its end an accepted risk is told of, in days. */
export const ACCEPTANCE_NOTICE = 14;

/** A finding as a list of engagements shows it. Its message may hold text of the file. */
export interface OverviewFinding {
  readonly ruleId: string;
  /** What its rule finds, in a few words. */
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly at: Position;
  /** Whoever accepted it. */
  readonly accepted?: { readonly by: string; readonly until: OverviewDay };
}

/** A day as data (ISO), and in words without a year that can be no other: `28 Feb`. */
export interface OverviewDay {
  readonly iso: string;
  readonly words: string;
}

/** One of the ten pitfalls, or what else findings are about. */
export interface OverviewPart {
  /** The pitfall, else the group of the rules. */
  readonly id: string;
  /** Its number among the ten; absent for what is about none of them. */
  readonly number?: number;
  /** `Contingency`. */
  readonly area: string;
  readonly state: State;
  /** The heaviest first, then by place; the accepted ones last. */
  readonly findings: readonly OverviewFinding[];
  /** Of what was accepted, the first to run out; only where that is the state. */
  readonly acceptedUntil?: OverviewDay;
}

/** A day on which something is due, or was. */
export interface OverviewDate {
  readonly kind: DueKind;
  /** ISO date. */
  readonly date: string;
  /** From today; negative for what is past. */
  readonly days: number;
  /** In the file's own words; empty where it has none. */
  readonly name: string;
  readonly at: Position;
  /** `Delivery`. */
  readonly noun: string;
  /** `Fri 27 Nov`. */
  readonly day: string;
  /** `deliverable by 27 Nov`. */
  readonly words: string;
}

/**
 * What a desk has to know of one engagement, as plain data for a list of thousands. Texts that come from the file stand
 * as it has them: whoever shows one cuts and escapes it.
 */
export interface EngagementOverview extends Pick<Report, 'status' | 'criticality' | 'profile'> {
  readonly uri: string;
  readonly id?: string;
  /** Its title, else its id; empty where it has neither. */
  readonly title: string;
  readonly owner?: Owner;
  readonly provider?: string;
  readonly client?: string;
  readonly value?: { readonly text: string; readonly amount?: number; readonly currency?: string };
  /** Null where the file can't be read. */
  readonly health: Pick<Health, 'covered' | 'of'> | null;
  /**
   * The ten pitfalls in their order, then the rest that something was found about. Where the file can't be read only
   * what something was found about, the form of the file first.
   */
  readonly parts: readonly OverviewPart[];
  /** All that is due, past and to come, the earliest first; of accepted risks those that run out soon. */
  readonly due: readonly OverviewDate[];
  /** The next date that lies ahead. */
  readonly next?: OverviewDate;
  readonly remark?: Remark;
}

/**
 * What a desk has to know of an engagement.
 * @param findings all findings of the file, the accepted ones included
 * @param lines those of the file's text
 */
export function engagementOverview(
  uri: string,
  context: Context,
  findings: readonly Finding[],
  lines: LineIndex,
): EngagementOverview {
  const report = reportOf(context, findings, lines, OVERVIEW_HORIZON);
  const { today, id, title, status, criticality, profile, owner, provider, client, health } = report;
  const { value } = context.file.engagement ?? {};
  const parts = partsOf(report, acceptedIn(findings, lines, today));
  const dates = [...report.overdue, ...report.ahead].filter(
    ({ kind, days }) => kind !== 'acceptance' || days <= ACCEPTANCE_NOTICE,
  );
  const due = dates.map((date) => shown(date, today));
  return {
    uri,
    id,
    title,
    status,
    criticality,
    profile,
    owner,
    provider,
    client,
    value:
      report.value === undefined ? undefined : { text: report.value, amount: value?.amount, currency: value?.currency },
    health: health && { covered: health.covered, of: health.of },
    parts,
    due,
    next: due.find(({ days }) => days >= 0),
    remark: remarkOf(health, parts, dates, today),
  };
}

function shown({ kind, date, days, name, at }: ReportedDate, today: Temporal.PlainDate): OverviewDate {
  return {
    kind,
    date: date.toString(),
    days,
    name,
    at,
    noun: dueNoun(kind),
    day: weekdayDate(date, today),
    words: shortWords({ kind, date }, today),
  };
}

/** A finding with what it is about. */
type Sorted = OverviewFinding & { readonly part: string };

function partsOf({ standings, todos }: Report, accepted: readonly Sorted[]): OverviewPart[] {
  const all = [...todos.map(toFinding), ...accepted];
  const findingsOf = (id: string) => all.filter(({ part }) => part === id).map(({ part: _, ...finding }) => finding);
  const ten = standings.map(({ pitfall, number, state }): OverviewPart => {
    const findings = findingsOf(pitfall);
    const acceptedUntil = state === 'accepted' ? firstToEnd(findings) : undefined;
    return { id: pitfall, number, area: translated(pitfallArea(pitfall)), state, findings, acceptedUntil };
  });
  const known = new Set<string>(ten.map(({ id }) => id));
  const others = [...new Set(all.map(({ part }) => part))].filter((id) => !known.has(id));
  return [...ten, ...others.map((id) => otherPart(id, findingsOf(id)))];
}

/** What is about no pitfall has a state by the same measure, and so has a pitfall in a file that can't be read. */
function otherPart(id: string, findings: readonly OverviewFinding[]): OverviewPart {
  const standing = findings.filter(({ accepted }) => !accepted);
  const has = (severity: Severity) => standing.some((finding) => finding.severity === severity);
  const isAccepted = standing.length < findings.length;
  const state = has('error') ? 'open' : has('warning') ? 'weak' : isAccepted ? 'accepted' : 'covered';
  const acceptedUntil = state === 'accepted' ? firstToEnd(findings) : undefined;
  const pitfall = PITFALLS.find((each) => each === id);
  const number = pitfall && PITFALLS.indexOf(pitfall) + 1;
  const area = translated(pitfall ? pitfallArea(pitfall) : groupHeading(id));
  return { id, number, area, state, findings, acceptedUntil };
}

function toFinding({ ruleId, severity, message, pitfall, at }: Todo): Sorted {
  return { part: pitfall ?? groupOf(ruleId), ruleId, title: titleOf(ruleId), message, severity, at };
}

function titleOf(ruleId: string): string {
  return translated(findRule(ruleId)?.title ?? ruleId);
}

function acceptedIn(findings: readonly Finding[], lines: LineIndex, today: Temporal.PlainDate): Sorted[] {
  return findings.flatMap(({ accepted, range, ...finding }) => {
    if (!accepted) return [];
    const { by, until } = accepted;
    const words = shortDate(today.with(partsOfDay(until)), today);
    return [
      { ...toFinding({ ...finding, at: lines.position(range.start) }), accepted: { by, until: { iso: until, words } } },
    ];
  });
}

/** The parts of an ISO date. */
function partsOfDay(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function firstToEnd(findings: readonly OverviewFinding[]): OverviewDay | undefined {
  return findings
    .flatMap(({ accepted }) => accepted?.until ?? [])
    .reduce<OverviewDay | undefined>((first, day) => (first && first.iso <= day.iso ? first : day), undefined);
}
