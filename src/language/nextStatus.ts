import { mapOf } from '../engagement/model.ts';
import { byWeight } from '../lint/byWeight.ts';
import type { Finding } from '../lint/run.ts';
import { ENGAGEMENT_KEYS } from '../pitfalls/engagement/facts.ts';
import { findRule } from '../pitfalls/find.ts';
import { STATUSES, type Status } from '../pitfalls/rule.ts';
import { isAbsent } from '../pitfalls/sections.ts';
import { setChange } from '../pitfalls/setFix.ts';
import type { Change } from '../yaml/change.ts';
import type { Snapshot } from './snapshot.ts';

/** The stage that follows, and what it will ask for. */
export interface NextStatus {
  readonly status: Status;
  /** Writes the status and nothing else. */
  readonly changes: readonly Change[];
  /** How many findings it will newly ask for. */
  readonly count: number;
  /** The titles of their rules, the heaviest first, each once. */
  readonly titles: readonly string[];
}

/**
 * The stage that follows on an engagement's own, with the findings that it will newly ask for: those that aren't there
 * yet, and those that weigh more than now. Undefined at the last stage, and where the status can't be read.
 */
export function nextStatus(snapshot: Snapshot): NextStatus | undefined {
  const { context } = snapshot;
  const { engagement } = context.file;
  if (!engagement || !mapOf(engagement)) return undefined;
  if (engagement.status === undefined && !isAbsent(context, engagement, 'status')) return undefined;
  const status = STATUSES[STATUSES.indexOf(context.status) + 1];
  if (!status) return undefined;
  const changes = setChange(engagement, 'status', status, ENGAGEMENT_KEYS);
  const later = snapshot.changedBy(changes);
  if (!later) return undefined;
  const asked = newlyAsked(snapshot.findings, later.findings);
  const titles = [...new Set(asked.map(({ ruleId }) => findRule(ruleId)?.title ?? ruleId))];
  return { status, changes, count: asked.length, titles };
}

/** The findings of a later stage that outnumber those of the same rule and weight before, the heaviest first. */
function newlyAsked(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  const kindOf = ({ ruleId, severity }: Finding) => `${severity} ${ruleId}`;
  for (const finding of before) {
    if (!finding.accepted) known.set(kindOf(finding), (known.get(kindOf(finding)) ?? 0) + 1);
  }
  const asked = after.filter((finding) => {
    if (finding.accepted) return false;
    const left = known.get(kindOf(finding)) ?? 0;
    known.set(kindOf(finding), left - 1);
    return left <= 0;
  });
  return asked.sort(byWeight);
}
