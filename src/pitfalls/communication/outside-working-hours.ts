import { formatDate } from '../../engagement/dateText.ts';
import { fromDayNumber, weekdayOf } from '../../engagement/dayNumbers.ts';
import { firstOutside, localTime, type Meeting, type Outside } from '../../engagement/meetings.ts';
import { keyRange, mapOf, valueRange } from '../../engagement/model.ts';
import { formatMinutes, shortWeekdayName, WEEKDAYS, weekdayName } from '../../engagement/workingHours.ts';
import { allOf } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { slot } from '../../yaml/template.ts';
import type { MapNode } from '../../yaml/tree.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { nobodyThereYet } from '../sections.ts';
import { carmelEspinosa, practice } from '../sources.ts';
import { planned, type Setting, settingOf, type Who } from './planned.ts';
import { called, communicationOf, MEETING_KEYS, type MeetingEntry } from './section.ts';

const DAY = 24 * 60;
/** How far apart the times are that the fix tries. */
const STEP = 30;

/** A meeting that one side attends at dinner, or not at all. */
export const outsideWorkingHours: Rule = {
  id: 'communication/outside-working-hours',
  title: 'Meeting outside working hours',
  pitfall: 'communication',
  severity: 'warning',
  phase: 'contracting',
  options: ['meetingHorizon'],
  explanation: {
    what: 'A meeting that falls outside the working hours of either side on any of its dates in the next 12 months (the limit `meetingHorizon`), with all changes of the clocks counted. The message names the first such date and the local time of both sides. It needs the meeting’s `at` and `cadence`, a time zone, and `workingHours`; where the date is left open, every day on which it may be held has to lie outside.',
    why: 'A call that suits in November may fall into somebody’s evening in March, since countries change their clocks on different days, the two hemispheres in opposite directions, and many not at all. People who are asked to stay late every week come late, tired or no longer. Work across time zones holds where the few shared hours are planned and protected.',
    fix: 'Move the meeting to a time that suits both sides all year; the fix proposes the nearest.\nIf there is none, agree on shifted `workingHours` for one side, and write them down.',
    falsePositives:
      'If one side has agreed to work late on that day, write it into its `workingHours`, or accept the finding with that reason. A meeting of one side alone needs no entry here. Days of the month that fall on a weekend are left alone: people move those.',
    examples: {
      bad: `version: 1
engagement:
  id: billing-team
  title: Team for the billing platform
  status: active
client:
  name: Solvia Energía S.A.
  timeZone: Europe/Madrid
  workingHours: { start: "09:00", end: "17:00" }
provider:
  name: Deccan Software Pvt. Ltd.
  timeZone: Asia/Kolkata
  workingHours: { start: "13:00", end: "22:00" }
communication:
  meetings:
    - name: Weekly planning
      cadence: weekly
      day: tuesday
      at: "20:30"
      timeZone: Asia/Kolkata
      duration: 1 hour
`,
      good: `version: 1
engagement:
  id: billing-team
  title: Team for the billing platform
  status: active
client:
  name: Solvia Energía S.A.
  timeZone: Europe/Madrid
  workingHours: { start: "09:00", end: "17:00" }
provider:
  name: Deccan Software Pvt. Ltd.
  timeZone: Asia/Kolkata
  workingHours: { start: "13:00", end: "22:00" }
communication:
  meetings:
    - name: Weekly planning
      cadence: weekly
      day: tuesday
      at: "16:00"
      timeZone: Europe/Madrid
      duration: 1 hour
`,
    },
    sources: [practice(), carmelEspinosa()],
  },
  check(context) {
    const problems: Problem[] = [];
    if (nobodyThereYet(context)) return problems;
    const { meetings = [] } = communicationOf(context.file) ?? {};
    const setting = meetings.length > 0 ? settingOf(context, meetings) : undefined;
    if (!setting) return problems;
    for (const entry of meetings) {
      const meeting = planned(context, entry, setting);
      const outside = meeting && firstOutside(meeting, setting.sides, setting.days);
      if (!meeting || !outside) continue;
      problems.push({
        range: valueRange(entry, 'at'),
        message: messageOf(entry, meeting, setting, outside),
        related: setting.judged.flatMap((who, index) => {
          const party = context.file[who];
          const message = who === 'client' ? say`When the client works` : say`When the provider works`;
          return party && outside.outside[index] ? [{ range: keyRange(party, 'workingHours'), message }] : [];
        }),
        fixes: () => moves(entry, meeting, setting),
      });
    }
    return problems;
  },
};

/** `"Call" on 30 Mar 2027 is at Tue 17:00 (client) and Tue 20:30 (provider), outside the client's hours: move it.` */
function messageOf(entry: MeetingEntry, meeting: Meeting, { clocks, judged }: Setting, found: Outside): string {
  const { day, exact, outside } = found;
  const time = (who: Who) => {
    const clock = clocks[who];
    if (!clock) return [];
    const local = localTime(meeting, clock, day);
    const weekday = shortWeekdayName(weekdayOf(Math.floor(local / DAY)));
    const at = `${weekday} ${formatMinutes(local)}`;
    return [who === 'client' ? say`${at} (client)` : say`${at} (provider)`];
  };
  const times = allOf([...time('client'), ...time('provider')]);
  const off = judged.filter((_, index) => outside[index]);
  const name = called(entry.name, say`A meeting`);
  const date = formatDate(fromDayNumber(day));
  const meets = exact ? say`${name} on ${date} is at ${times}` : say`${name} from ${date} is at ${times}`;
  if (off.length > 1) return say`${meets}, outside both sides' hours: move it.`;
  return off[0] === 'client'
    ? say`${meets}, outside the client's hours: move it.`
    : say`${meets}, outside the provider's hours: move it.`;
}

/** The nearest time of the same day that suits all year; else the nearest one of another weekday. */
function moves(entry: MeetingEntry, meeting: Meeting, { sides, days }: Setting): Fix[] {
  const map = mapOf(entry);
  if (!map) return [];
  const { at, weekday } = meeting;
  const suits = (change: Partial<Meeting>) => firstOutside({ ...meeting, ...change }, sides, days) === undefined;
  const weekdays = weekday === undefined ? [undefined] : Array.from({ length: 7 }, (_, ahead) => (weekday + ahead) % 7);
  for (const day of weekdays) {
    const time = timesAround(at).find((candidate) =>
      suits({ at: candidate, ...(day !== undefined && { weekday: day }) }),
    );
    if (time === undefined) continue;
    const clock = formatMinutes(time);
    const other = day === undefined || day === weekday ? undefined : day;
    const changes: Change[] = [
      { kind: 'set', map, key: 'at', value: slot(clock), order: MEETING_KEYS },
      ...(other === undefined ? [] : [dayChange(map, other)]),
    ];
    const to = other === undefined ? clock : say`${weekdayName(other)} at ${clock}`;
    return [{ title: say`Move ${called(entry.name, say`the meeting`)} to ${to}`, changes }];
  }
  return [];
}

function dayChange(map: MapNode, weekday: number): Change {
  return { kind: 'set', map, key: 'day', value: slot(WEEKDAYS[weekday] ?? 'monday'), order: MEETING_KEYS };
}

/** Times of the day in half hours, the nearest to a time first. */
function timesAround(at: number): number[] {
  const times = Array.from({ length: DAY / STEP }, (_, index) => index * STEP);
  return times.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
}
