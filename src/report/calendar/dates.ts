import { termOf } from '../../engagement/dates.ts';
import { toDayNumber } from '../../engagement/dayNumbers.ts';
import { valueRange } from '../../engagement/model.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say, translated } from '../../l10n/say.ts';
import { type DueKind, dueDates } from '../../lint/dates.ts';
import { reviewDue, reviewRhythm } from '../../pitfalls/monitoring/reviews.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { placeName } from '../place.ts';
import { DUE_WORDS } from '../words.ts';
import type { CalendarEvent } from './event.ts';
import { dayText, type Frame, untilText, withoutFebruary } from './frame.ts';
import { recurrenceFrom } from './recurrence.ts';

const LONGEST_NAME = 100;
const DAY = 24 * 60;
/** The time of day at which an entry that takes a day reminds, in minutes. */
const MORNING = 9 * 60;

/** So many days before a day it reminds: what takes others to decide needs more time. */
const REMINDERS: Readonly<Record<DueKind, readonly number[]>> = {
  notice: [30, 7, 1],
  'contract-end': [30, 7],
  'contract-renewal': [30, 7],
  review: [1],
  action: [1],
  step: [1],
  deliverable: [7, 1],
  objective: [14],
  'review-point': [14],
  acceptance: [14, 1],
  evidence: [30, 7],
};

/** The days on which something is due in an engagement; reviews come round. */
export function dateEvents(context: Context, frame: Frame): CalendarEvent[] {
  const { tree } = context.engagement;
  const days = dueDates(context)
    .filter(({ kind }) => kind !== 'review')
    .map(({ kind, date, name, range }): CalendarEvent => {
      const what = translated(DUE_WORDS[kind]);
      const about = excerptOf(name, LONGEST_NAME);
      return {
        uid: frame.uid(`${placeName(tree, range.start)}${kind === 'contract-renewal' ? '/renewal' : ''}`),
        title: frame.title(about ? say`${what}: ${about}` : what),
        notes: frame.about,
        start: dayText(toDayNumber(date)),
        alarms: remindersOf(kind),
      };
    });
  return [...reviews(context, frame), ...days];
}

function reviews(context: Context, frame: Frame): CalendarEvent[] {
  const rhythm = reviewRhythm(context);
  const due = rhythm && reviewDue(context, rhythm);
  if (!rhythm || !due) return [];
  const { end } = termOf(context.file);
  const { first, rule, leavesOutFebruary } = recurrenceFrom(toDayNumber(due), rhythm.cadence);
  const record = say`Record it in the file when it was held: the next ones count from there.`;
  const place = placeName(context.engagement.tree, valueRange(rhythm.monitoring, 'cadence').start);
  return [
    {
      uid: frame.uid(place),
      title: frame.title(translated(DUE_WORDS.review)),
      notes: [record, leavesOutFebruary ? withoutFebruary() : '', frame.about].filter(Boolean).join('\n'),
      start: dayText(first),
      rule: end ? `${rule};UNTIL=${untilText(toDayNumber(end), 'day')}` : rule,
      alarms: remindersOf('review'),
    },
  ];
}

function remindersOf(kind: DueKind): number[] {
  return REMINDERS[kind].map((days) => days * DAY - MORNING);
}
