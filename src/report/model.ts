import type { Temporal } from 'temporal-polyfill';
import { daysBetween, type Term, termOf } from '../engagement/dates.ts';
import type { EngagementFile } from '../engagement/model.ts';
import { valueRange } from '../engagement/model.ts';
import { formatMoney } from '../engagement/money.ts';
import { byWeight } from '../lint/byWeight.ts';
import { type DueDate, dueDates } from '../lint/dates.ts';
import { type Health, healthOf, type State } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import { type Entry, entriesOf, hasExpired, isAbout } from '../pitfalls/accepted-risk/entries.ts';
import { findRule } from '../pitfalls/find.ts';
import { personName } from '../pitfalls/people.ts';
import { type Context, PITFALLS, type Pitfall, type Profile, SEVERITIES, type Status } from '../pitfalls/rule.ts';
import type { LineIndex, Position } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';
import { type ReportedContract, reportedContracts } from './contracts.ts';

/** How far a report looks ahead, in days. */
export const HORIZON = 90;

type About = NonNullable<EngagementFile['engagement']>;

/** Where the file says something: what a page leads to. */
export interface Placed {
  readonly at: Position;
}

/** How one of the ten pitfalls stands. */
export interface Standing {
  readonly pitfall: Pitfall;
  /** Its number among the ten. */
  readonly number: number;
  readonly state: State;
  /** How many findings about it nobody has accepted. */
  readonly findings: number;
}

/** Something that somebody should do. */
export interface Todo extends Placed, Pick<Finding, 'ruleId' | 'severity' | 'message' | 'pitfall'> {}

/** A day on which something is due, or was. */
export interface ReportedDate extends Placed, Pick<DueDate, 'kind' | 'date' | 'name'> {
  /** From today; negative for what is past. */
  readonly days: number;
}

/** A decision to live with a finding, as long as it holds. */
export interface AcceptedRisk extends Placed, Pick<Entry, 'rule' | 'reason' | 'by' | 'until'> {
  /** What is accepted, in a few words. */
  readonly title: string;
  /** How many findings it hides today. */
  readonly findings: number;
}

/** Whoever answers for an engagement. */
export interface Owner {
  readonly name: string;
  readonly email?: string;
}

/**
 * What there is to report of one engagement, for a page of any kind. Texts stand as the file has them: whoever shows
 * one cuts and escapes it.
 */
export interface Report {
  readonly today: Temporal.PlainDate;
  readonly profile: Profile;
  readonly id?: string;
  /** Its title, else its id; empty where it has neither. */
  readonly title: string;
  readonly client?: string;
  readonly provider?: string;
  readonly model?: About['model'];
  readonly status: Status;
  readonly criticality: NonNullable<About['criticality']>;
  readonly owner?: Owner;
  readonly term: Term;
  /** What it is worth, as people write it: `EUR 412,000`. */
  readonly value?: string;
  /** Null where the file can't be parsed: all else is then what could still be read. */
  readonly health: Health | null;
  /** The ten pitfalls in their order; empty where the file can't be parsed. */
  readonly standings: readonly Standing[];
  /** What nobody has accepted: the heaviest first, then by place. */
  readonly todos: readonly Todo[];
  /** What should have been done by now, the oldest first. */
  readonly overdue: readonly ReportedDate[];
  /** What is due from today until the report's horizon, the soonest first. */
  readonly ahead: readonly ReportedDate[];
  readonly accepted: readonly AcceptedRisk[];
  readonly contracts: readonly ReportedContract[];
}

/**
 * What there is to report of an engagement.
 * @param findings all findings of the file, the accepted ones included
 * @param lines those of the file's text
 * @param horizon how far it looks ahead, in days
 */
export function reportOf(
  context: Context,
  findings: readonly Finding[],
  lines: LineIndex,
  horizon: number = HORIZON,
): Report {
  const { today, profile, status, file } = context;
  const { engagement } = file;
  const at = ({ start }: Range) => lines.position(start);
  const health = healthOf(context, findings);
  const standing = findings.filter(({ accepted }) => !accepted);
  const dates = dueDates(context).map(({ range, ...due }) => ({
    ...due,
    at: at(range),
    days: daysBetween(today, due.date),
  }));
  return {
    today,
    profile,
    id: engagement?.id,
    title: engagement?.title || engagement?.id || '',
    client: file.client?.name,
    provider: file.provider?.name,
    model: engagement?.model,
    status,
    criticality: engagement?.criticality ?? 'medium',
    owner: ownerOf(engagement),
    term: termOf(file),
    value: engagement?.value && formatMoney(engagement.value),
    health,
    standings: health ? standingsOf(health, standing) : [],
    todos: pressing(standing, health === null).map(({ ruleId, severity, message, pitfall, range }) => {
      return { ruleId, severity, message, pitfall, at: at(range) };
    }),
    overdue: dates.filter(({ days }) => days < 0),
    ahead: dates.filter(({ days }) => days >= 0 && days <= horizon),
    accepted: decisions(context, findings, at),
    contracts: reportedContracts(context, at),
  };
}

function ownerOf(engagement: EngagementFile['engagement']): Owner | undefined {
  const owner = engagement?.owner;
  const name = personName(owner);
  return name ? { name, email: typeof owner === 'object' ? owner.email : undefined } : undefined;
}

function standingsOf({ pitfalls }: Health, findings: readonly Finding[]): Standing[] {
  return PITFALLS.map((pitfall, index) => ({
    pitfall,
    number: index + 1,
    state: pitfalls[pitfall],
    findings: findings.filter((finding) => finding.pitfall === pitfall).length,
  }));
}

/**
 * Findings by how much they weigh, the heaviest first.
 * @param isUnread what is wrong with the form of the file hides the rest, so it comes first among what weighs the same
 */
export function pressing(findings: readonly Finding[], isUnread: boolean): Finding[] {
  const rank = ({ severity, ruleId }: Finding) =>
    SEVERITIES.indexOf(severity) * 2 - (isUnread && ruleId.startsWith('format/') ? 1 : 0);
  return findings.toSorted((a, b) => rank(a) - rank(b) || byWeight(a, b));
}

function decisions(
  { engagement, today }: Context,
  findings: readonly Finding[],
  at: (range: Range) => Position,
): AcceptedRisk[] {
  const hidden = findings.filter(({ accepted }) => accepted);
  return entriesOf(engagement)
    .filter((entry) => !hasExpired(entry, today))
    .map((entry) => ({
      rule: entry.rule,
      reason: entry.reason,
      by: entry.by,
      until: entry.until,
      title: findRule(entry.rule)?.title ?? entry.rule,
      findings: hidden.filter(({ ruleId, range }) => isAbout(entry, ruleId, range)).length,
      at: at(valueRange(entry.risk, 'rule')),
    }));
}
