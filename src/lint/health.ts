import { mapOf } from '../engagement/model.ts';
import { toSay } from '../l10n/say.ts';
import type { Context, Pitfall, Severity } from '../pitfalls/rule.ts';
import { PITFALLS } from '../pitfalls/rule.ts';
import { isSectionAbsent, nobodyThereYet } from '../pitfalls/sections.ts';

/**
 * How an engagement stands to one pitfall: `open` (an error, or its section is missing), `weak` (another warning),
 * `accepted` (somebody took what was found upon themselves), `not-asked-yet` (its section is missing, and the stage or
 * the profile doesn't ask for it), `covered` (none of these).
 */
export type State = 'open' | 'weak' | 'accepted' | 'not-asked-yet' | 'covered';

/** The states in words, what needs somebody first: English, to be said with `translated`. */
export const STATE_WORDS: Readonly<Record<State, string>> = toSay({
  open: 'Open',
  weak: 'Weak',
  accepted: 'Accepted',
  'not-asked-yet': 'Not asked yet',
  covered: 'Covered',
});

/** The health of an engagement. */
export interface Health {
  /** Pitfalls that are neither open nor weak. */
  readonly covered: number;
  readonly of: number;
  /** In the order of the pitfalls. */
  readonly pitfalls: Readonly<Record<Pitfall, State>>;
}

interface Judged {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly pitfall: Pitfall | null;
  readonly accepted?: unknown;
}

/** The rules that find the section of a pitfall missing. */
const MISSING_RULES: ReadonlySet<string> = new Set(
  PITFALLS.map((pitfall) => (pitfall === 'legal' ? 'legal/contracts-missing' : `${pitfall}/missing`)),
);

/** The states, what counts most first. */
const STATES: readonly State[] = ['open', 'weak', 'not-asked-yet', 'accepted', 'covered'];
const ALL_COVERED = Object.fromEntries(PITFALLS.map((pitfall) => [pitfall, 'covered'])) as Record<Pitfall, State>;

/**
 * The state of each pitfall, from all findings of a file (the accepted ones included). Null where the file can't be
 * parsed: what can't be read has no health.
 */
export function healthOf(context: Context, findings: readonly Judged[]): Health | null {
  const { engagement, file } = context;
  const isUnread = engagement.issues.some(({ kind }) => kind === 'syntax') || !mapOf(file)?.pairs.length;
  if (isUnread) return null;
  const pitfalls = { ...ALL_COVERED };
  const add = (pitfall: Pitfall, state: State) => {
    if (STATES.indexOf(state) < STATES.indexOf(pitfalls[pitfall])) pitfalls[pitfall] = state;
  };
  for (const finding of findings) if (finding.pitfall) add(finding.pitfall, stateBy(finding));
  // The rules that would find the section missing are silent then: silence is no cover.
  if (nobodyThereYet(context) && isSectionAbsent(context, 'dueDiligence')) add('due-diligence', 'not-asked-yet');
  const covered = PITFALLS.filter((pitfall) => pitfalls[pitfall] !== 'open' && pitfalls[pitfall] !== 'weak').length;
  return { covered, of: PITFALLS.length, pitfalls };
}

/** The state that a pitfall has by one finding alone. */
function stateBy({ ruleId, severity, accepted }: Judged): State {
  if (accepted) return 'accepted';
  const asksForSection = MISSING_RULES.has(ruleId);
  if (severity === 'error' || (asksForSection && severity === 'warning')) return 'open';
  if (severity === 'warning') return 'weak';
  return asksForSection ? 'not-asked-yet' : 'covered';
}
