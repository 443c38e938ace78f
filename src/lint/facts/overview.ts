import { formatDate } from '../../engagement/dateText.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say, toSay, translated } from '../../l10n/say.ts';
import { inDays } from '../../pitfalls/legal/contracts.ts';
import { pitfallTitle } from '../../pitfalls/names.ts';
import { type Context, PITFALLS } from '../../pitfalls/rule.ts';
import type { Range } from '../../yaml/tree.ts';
import { type DueDate, nextDate, shortWords } from '../dates.ts';
import { type Health, STATE_WORDS } from '../health.ts';

/** A few words with what stands behind them. The detail may hold text of the file: plain, not escaped. */
export interface Remark {
  readonly label: string;
  readonly detail: string;
}

/** What there is to say of an engagement as a whole. */
export interface Overview {
  /** `Health 6 of 10`; the detail names the pitfalls by their state, each state on a line of its own. */
  readonly health: Remark;
  /** `Next: notice by 28 Nov`, with the place of the date; absent where no date lies ahead. */
  readonly next?: Remark & { readonly range: Range };
}

/** What there is to say of an engagement as a whole. `health` is null where the file can't be read. */
export function overviewOf(context: Context, health: Health | null): Overview {
  const next = nextDate(context);
  return {
    health: healthRemark(health),
    ...(next && { next: { ...nextRemark(next, context), range: next.range } }),
  };
}

function healthRemark(health: Health | null): Remark {
  if (!health) return { label: say`Health unknown`, detail: say`Part of the file can't be read: mend that first.` };
  const lines = Object.entries(STATE_WORDS).flatMap(([state, word]) => {
    if (state === 'covered') return [];
    const titles = PITFALLS.filter((pitfall) => health.pitfalls[pitfall] === state).map(pitfallTitle);
    return titles.length > 0 ? [say`${translated(word)}: ${titles.join(', ')}`] : [];
  });
  const detail = lines.join('\n') || say`All ${health.of} pitfalls are covered.`;
  return { label: say`Health ${health.covered} of ${health.of}`, detail };
}

function nextRemark(next: DueDate, { today }: Context): Remark {
  const what = translated(LONG_WORDS[next.kind]);
  const [date, when] = [formatDate(next.date), inDays(today, next.date)];
  return {
    label: say`Next: ${shortWords(next, today)}`,
    detail: next.name.trim()
      ? say`${what} (${excerptOf(next.name)}): ${date}, ${when}.`
      : say`${what}: ${date}, ${when}.`,
  };
}

const LONG_WORDS: Readonly<Record<DueDate['kind'], string>> = toSay({
  notice: 'Last day to give notice',
  'contract-end': 'A contract ends',
  'contract-renewal': 'A contract renews itself after this day',
  review: 'A review is due',
  action: 'An action is due',
  step: 'A step of onboarding is due',
  deliverable: 'A deliverable is due',
  objective: 'An objective is due',
  'review-point': 'The terms are to be looked at again',
  acceptance: 'An accepted risk ends',
  evidence: 'Evidence is valid until this day',
});
