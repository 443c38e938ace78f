import type { Snapshot } from '../language/snapshot.ts';
import type { Acceptance } from '../lint/acceptance.ts';
import type { State } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import { pitfallTitle } from '../pitfalls/names.ts';
import { PITFALLS, type Severity } from '../pitfalls/rule.ts';

/** What an assistant is told of one finding. Plain data; texts may quote the file. */
export interface CheckedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do. */
  readonly message: string;
  /** What each way to mend it leads to, the best first; none where only people can mend it. */
  readonly fixes: readonly string[];
  /** Who lives with it until when, and why. */
  readonly accepted?: Acceptance;
}

/** How an engagement stands, for an assistant. Plain data. */
export interface Checked {
  readonly title: string;
  /** The day that it was judged at, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Null where the file can't be read. */
  readonly health: {
    readonly covered: number;
    readonly of: number;
    /** The pitfalls that need somebody, in words. */
    readonly open: readonly string[];
    readonly weak: readonly string[];
  } | null;
  /** By place. */
  readonly findings: readonly CheckedFinding[];
}

/** What there is to say of an engagement file. */
export function checkOf(snapshot: Snapshot): Checked {
  const { health, engagement, today } = snapshot;
  const about = engagement.file.engagement;
  const inState = (state: State) =>
    PITFALLS.filter((pitfall) => health?.pitfalls[pitfall] === state).map((pitfall) => pitfallTitle(pitfall));
  return {
    title: about?.title || about?.id || '',
    today: today.toString(),
    health: health && { covered: health.covered, of: health.of, open: inState('open'), weak: inState('weak') },
    findings: snapshot.findings.map((finding) => checkedFinding(snapshot, finding)),
  };
}

function checkedFinding(snapshot: Snapshot, finding: Finding): CheckedFinding {
  const { ruleId, severity, message, accepted } = finding;
  const { line, character } = snapshot.lines.position(finding.range.start);
  return {
    rule: ruleId,
    severity,
    line: line + 1,
    column: character + 1,
    message,
    fixes: finding.fixes().map(({ title }) => title),
    ...(accepted && { accepted }),
  };
}
