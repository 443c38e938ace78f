import type { Temporal } from 'temporal-polyfill';
import { inSentence, say } from '../l10n/say.ts';
import { shortWords } from '../lint/dates.ts';
import type { Health, State } from '../lint/health.ts';
import { SEVERITIES, type Severity } from '../pitfalls/rule.ts';
import type { ReportedDate } from './model.ts';
import { lateWords, spokenDate } from './overviewWords.ts';

/** What matters most about an engagement, in a few words: as it is read, and as it is read aloud. */
export interface Remark {
  readonly text: string;
  readonly spoken: string;
}

/** What was found about a part of an engagement, the heaviest first. */
interface Found {
  readonly state: State;
  readonly findings: readonly { readonly ruleId: string; readonly title: string; readonly severity: Severity }[];
}

/** What comes within so many days, today included, is told before all else. */
const WEEK = 7;

/** What comes later than that matters to nobody yet, in days. */
const MONTH = 30;

/**
 * The one thing to know of an engagement: what is due within a week, what is late, what was found that weighs most,
 * what is due within a month. Undefined where there is none of these.
 */
export function remarkOf(
  health: Health | null,
  parts: readonly Found[],
  dates: readonly ReportedDate[],
  today: Temporal.PlainDate,
): Remark | undefined {
  if (!health) return plain(say`can’t be read`);
  const next = dates.find(({ days }) => days >= 0 && days <= MONTH);
  if (next && next.days < WEEK) return dated(next, today);
  const late = dates.find(({ days }) => days < 0);
  if (late) return plain(lateWords(late.kind, -late.days));
  const worst = heaviestIn(parts, 'open') ?? heaviestIn(parts, 'weak');
  if (worst) return plain(inSentence(worst.title));
  return next && dated(next, today);
}

/** Of the parts in a state the heaviest finding; of several, that of the first part. */
function heaviestIn(parts: readonly Found[], state: State): Found['findings'][number] | undefined {
  const firsts = parts.filter((part) => part.state === state).flatMap(({ findings }) => findings[0] ?? []);
  const weight = ({ severity }: Found['findings'][number]) => SEVERITIES.indexOf(severity);
  return firsts.toSorted((a, b) => weight(a) - weight(b))[0];
}

function dated(due: ReportedDate, today: Temporal.PlainDate): Remark {
  return { text: shortWords(due, today), spoken: shortWords(due, today, spokenDate(due.date)) };
}

function plain(text: string): Remark {
  return { text, spoken: text };
}
