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

/** The rule that finds a pitfall's section missing. */
/** The rules that ask for what a pitfall is covered by. */
const MISSING_RULES = Object.fromEntries(
  PITFALLS.map((pitfall) => [pitfall, pitfall === 'legal' ? 'legal/contracts-missing' : `${pitfall}/missing`]),
) as Readonly<Record<Pitfall, string>>;

/**
 * The state of each pitfall, from all findings of a file (the accepted ones included). Null where the file can't be
 * parsed: what can't be read has no health.
 */
export function healthOf(context: Context, findings: readonly Judged[]): Health | null {
  const { engagement, file } = context;
  const isUnread = engagement.issues.some(({ kind }) => kind === 'syntax') || !mapOf(file)?.pairs.length;
  if (isUnread) return null;
  const pitfalls = {} as Record<Pitfall, State>;
  let covered = 0;
  for (const pitfall of PITFALLS) {
    const state = stateOf(pitfall, context, findings);
    pitfalls[pitfall] = state;
    if (state !== 'open' && state !== 'weak') covered += 1;
  }
  return { covered, of: PITFALLS.length, pitfalls };
}

function stateOf(pitfall: Pitfall, context: Context, findings: readonly Judged[]): State {
  let isWeak = false;
  let isMissing = false;
  let isAccepted = false;
  for (const finding of findings) {
    if (finding.pitfall !== pitfall) continue;
    const { severity, accepted, ruleId } = finding;
    if (accepted) {
      isAccepted = true;
      continue;
    }
    const asksForSection = ruleId === MISSING_RULES[pitfall];
    if (severity === 'error' || (asksForSection && severity === 'warning')) return 'open';
    isWeak ||= severity === 'warning';
    isMissing ||= asksForSection;
  }
  if (isWeak) return 'weak';
  if (isMissing || isNotAskedOfAnyone(pitfall, context)) return 'not-asked-yet';
  return isAccepted ? 'accepted' : 'covered';
}

/** While nobody is there yet, the rules that would find the section missing are silent: silence is no cover. */
function isNotAskedOfAnyone(pitfall: Pitfall, context: Context): boolean {
  return pitfall === 'due-diligence' && nobodyThereYet(context) && isSectionAbsent(context, 'dueDiligence');
}
