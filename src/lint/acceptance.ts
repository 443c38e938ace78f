import type { Temporal } from 'temporal-polyfill';
import { formatDateText } from '../engagement/dateText.ts';
import type { Engagement } from '../engagement/model.ts';
import { excerptOf } from '../engagement/quote.ts';
import { say } from '../l10n/say.ts';
import { type Entry, entriesOf, hasExpired, isAbout } from '../pitfalls/accepted-risk/entries.ts';
import type { Range } from '../yaml/tree.ts';

/** Who took a finding upon himself, until when (ISO date) and why. */
export interface Acceptance {
  readonly by: string;
  readonly until: string;
  readonly reason: string;
}

/** A duty set by law isn't lifted by anyone's signature: accepting these lowers them and never hides them. */
const STATUTORY = new Set(['legal/no-dpa', 'legal/transfer-without-safeguard']);

/** The decisions of a file about its own findings. */
export class Acceptances {
  private readonly entries: readonly Entry[];
  private readonly today: Temporal.PlainDate;

  constructor(engagement: Engagement, today: Temporal.PlainDate) {
    this.entries = entriesOf(engagement);
    this.today = today;
  }

  /** What someone has decided about a finding. */
  decisionOn(
    ruleId: string,
    range: Range,
  ): { readonly acceptance: Acceptance; readonly effect: 'hides' | 'lowers' | 'has-expired' } | undefined {
    if (this.entries.length === 0) return undefined;
    const matching = this.entries.filter((entry) => isAbout(entry, ruleId, range));
    const holding = matching.find((entry) => !hasExpired(entry, this.today));
    const entry = holding ?? matching[0];
    if (!entry) return undefined;
    const acceptance = { by: entry.by, until: entry.until.toString(), reason: entry.reason };
    return { acceptance, effect: !holding ? 'has-expired' : STATUTORY.has(ruleId) ? 'lowers' : 'hides' };
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
  const note = say` (accepted by ${excerptOf(acceptance.by)} until ${date}, which has passed)`;
  const [, sentence = '', end = ''] = /^(.*?)([.?]?)$/s.exec(message) ?? [];
  const whole = `${sentence}${note}${end}`;
  if (whole.length <= LONGEST_MESSAGE) return whole;
  const tail = say`${note}: decide again.`;
  const deed = sentence.lastIndexOf(': ');
  const fact = deed > 0 ? sentence.slice(0, deed) : sentence;
  return `${excerptOf(fact, LONGEST_MESSAGE - tail.length)}${tail}`;
}
