import type { Temporal } from 'temporal-polyfill';
import { isBefore, toDate } from '../../engagement/dates.ts';
import type { Engagement, EngagementFile } from '../../engagement/model.ts';
import type { Range } from '../../yaml/tree.ts';
import { personName } from '../people.ts';
import { isAbsent } from '../sections.ts';
import { locate } from './locate.ts';

export type AcceptedRisk = NonNullable<EngagementFile['acceptedRisks']>[number];

/** One decision of a file about its own findings. */
export interface Entry {
  readonly risk: AcceptedRisk;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  /** Its last day, which is included. */
  readonly until: Temporal.PlainDate;
  /** Where it holds; everywhere if absent. */
  readonly within?: readonly Range[];
}

/** The decisions that say all they must; a half-written one accepts nothing. */
export function entriesOf(engagement: Engagement): readonly Entry[] {
  return (engagement.file.acceptedRisks ?? []).flatMap((risk) => {
    const by = personName(risk.acceptedBy);
    const until = toDate(risk.until);
    if (!risk.rule || !risk.reason || !by || !until) return [];
    // A place that can't be read, or is misspelt, must not become the whole file.
    if (risk.at === undefined && !isAbsent({ engagement }, risk, 'at')) return [];
    const within = risk.at === undefined ? undefined : locate(engagement.tree, risk.at);
    return [{ risk, rule: risk.rule, reason: risk.reason, by, until, within }];
  });
}

/** Whether a rule's findings may be accepted at all: what can't be read can't be decided on. */
export function canBeAccepted(ruleId: string): boolean {
  return !ruleId.startsWith('format/') && !ruleId.startsWith('internal/');
}

/** Whether a decision is about a finding, be it still in force or not. */
export function isAbout({ rule, within }: Entry, ruleId: string, range: Range): boolean {
  if (rule !== ruleId || !canBeAccepted(ruleId)) return false;
  return !within || within.some((outer) => outer.start <= range.start && range.end <= outer.end);
}

export function hasExpired({ until }: Entry, today: Temporal.PlainDate): boolean {
  return isBefore(until, today);
}
