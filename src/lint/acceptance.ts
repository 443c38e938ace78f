import type { Temporal } from 'temporal-polyfill';
import { formatDateText, isBefore, toDate } from '../engagement/dates.ts';
import type { Engagement, EngagementFile } from '../engagement/model.ts';
import { excerptOf } from '../engagement/quote.ts';
import type { Range } from '../yaml/tree.ts';
import { locate } from './locate.ts';

/** Who took a finding upon himself, until when (ISO date) and why. */
export interface Acceptance {
  readonly by: string;
  readonly until: string;
  readonly reason: string;
}

interface Entry extends Acceptance {
  readonly rule: string;
  readonly expired: boolean;
  /** Where it holds; everywhere if absent. */
  readonly within?: readonly Range[];
}

/** A duty set by law isn't lifted by anyone's signature: accepting these lowers them and never hides them. */
const STATUTORY = new Set(['legal/no-dpa', 'legal/transfer-without-safeguard']);

/** The decisions of a file about its own findings. */
export class Acceptances {
  private readonly entries: readonly Entry[];

  constructor(engagement: Engagement, today: Temporal.PlainDate) {
    this.entries = (engagement.file.acceptedRisks ?? []).flatMap((risk) => readEntry(engagement, risk, today) ?? []);
  }

  /** What someone has decided about a finding. */
  decisionOn(
    ruleId: string,
    range: Range,
  ): { readonly acceptance: Acceptance; readonly effect: 'hides' | 'lowers' | 'has-expired' } | undefined {
    if (ruleId.startsWith('format/')) return undefined;
    const matching = this.entries.filter(
      (entry) => entry.rule === ruleId && (!entry.within || entry.within.some((outer) => contains(outer, range))),
    );
    const entry = matching.find((candidate) => !candidate.expired) ?? matching[0];
    if (!entry) return undefined;
    const acceptance = { by: entry.by, until: entry.until, reason: entry.reason };
    return { acceptance, effect: entry.expired ? 'has-expired' : STATUTORY.has(ruleId) ? 'lowers' : 'hides' };
  }
}

/** The longest message that the editor shows whole. */
const LONGEST_MESSAGE = 140;

/**
 * The message of a finding whose acceptance is over: it also says who had accepted it until when. Where there is no room
 * for all, the deed gives way, since what is to be done first is to decide again.
 */
export function withExpiry(message: string, acceptance: Acceptance): string {
  const date = formatDateText(acceptance.until);
  const note = ` (accepted by ${excerptOf(acceptance.by)} until ${date}, which has passed)`;
  const [, sentence = '', end = ''] = /^(.*?)([.?]?)$/s.exec(message) ?? [];
  const whole = `${sentence}${note}${end}`;
  if (whole.length <= LONGEST_MESSAGE) return whole;
  const tail = `${note}: decide again.`;
  const deed = sentence.lastIndexOf(': ');
  const fact = deed > 0 ? sentence.slice(0, deed) : sentence;
  return `${excerptOf(fact, LONGEST_MESSAGE - tail.length)}${tail}`;
}

/** An entry that says all it must; a half-written one accepts nothing. */
function readEntry(
  engagement: Engagement,
  risk: NonNullable<EngagementFile['acceptedRisks']>[number],
  today: Temporal.PlainDate,
): Entry | undefined {
  const by = typeof risk.acceptedBy === 'string' ? risk.acceptedBy : risk.acceptedBy?.name;
  const until = toDate(risk.until);
  if (!risk.rule || !risk.reason || !by || !until || risk.until === undefined) return undefined;
  const within = risk.at === undefined ? undefined : locate(engagement.tree, risk.at);
  return { rule: risk.rule, by, until: risk.until, reason: risk.reason, expired: isBefore(until, today), within };
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
