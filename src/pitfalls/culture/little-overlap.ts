import { formatDate } from '../../engagement/dateText.ts';
import { fromDayNumber } from '../../engagement/dayNumbers.ts';
import { durationHours, formatDuration, toDuration } from '../../engagement/durations.ts';
import { keyRange, mapOf } from '../../engagement/model.ts';
import { LONGEST_MESSAGE } from '../../engagement/phrases.ts';
import { formatMinutes, shiftsOf, toMinutes, type WorkingHours } from '../../engagement/workingHours.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { nobodyThereYet } from '../sections.ts';
import { espinosaNanCarmel, practice } from '../sources.ts';
import { type Overlap, overlapsOf, seasonsOf, type WorkingTimes, workingTimes } from './overlap.ts';

const DAY = 24 * 60;
/** How far apart the hours are that the fix tries, and how early and late they may be: nobody is asked for nights. */
const STEP = 30;
const EARLIEST = 6 * 60;
const LATEST = 22 * 60;

/** One side goes home when the other one arrives. */
export const littleOverlap: Rule = {
  id: 'culture/little-overlap',
  title: 'Few shared working hours',
  pitfall: 'culture',
  severity: 'warning',
  phase: 'contracting',
  options: ['minOverlap', 'meetingHorizon'],
  explanation: {
    what: 'The `workingHours` of both sides overlap by less than 2 hours a day (the limit `minOverlap`) at some time of the next 12 months (`meetingHorizon`), on days on which both work. The message gives the overlap in January and in July, and in the weeks between two changes of the clocks where it is smaller still.',
    why: 'With no shared hours a question asked in the morning is answered on the next day, and a misunderstanding takes a week. What is planned around the overlap of winter may have none in summer, when clocks move apart. Research on teams across time zones has mixed results, so look at your own work: the more often one side waits for the other, the more shared hours it needs.',
    fix: 'Agree that one side starts earlier or later on some or all days, and write the new `workingHours`.\nIf that is impossible, plan the work so that it needs no answers on the same day, and say so under `culture.practices`.',
    falsePositives:
      'If the work is handed over at the end of each day on purpose, accept the finding with that reason. The hours asked for are `minOverlap` in the configuration.',
    examples: {
      bad: `version: 1
engagement:
  id: platform-team
  title: Team for the booking platform
  status: contracting
client:
  name: Hafenbank AG
  timeZone: Europe/Berlin
  workingHours: { start: "08:00", end: "17:00" }
provider:
  name: Lima Sistemas S.A.C.
  timeZone: America/Lima
  workingHours: { start: "09:00", end: "18:00" }
`,
      good: `version: 1
engagement:
  id: platform-team
  title: Team for the booking platform
  status: contracting
client:
  name: Hafenbank AG
  timeZone: Europe/Berlin
  workingHours: { start: "08:00", end: "17:00" }
provider:
  name: Lima Sistemas S.A.C.
  timeZone: America/Lima
  workingHours: { start: "07:30", end: "16:30" }
`,
    },
    sources: [practice(), espinosaNanCarmel()],
  },
  check(context) {
    if (nobodyThereYet(context)) return [];
    const { client, provider } = context.file;
    const limit = toDuration(context.limits.minOverlap);
    const times = limit && workingTimes(context);
    if (!client || !provider || !times) return [];
    const overlaps = overlapsOf(times);
    const wanted = durationHours(limit) * 60;
    const least = overlaps.reduce((a, b) => (b.minutes < a.minutes ? b : a));
    if (least.minutes >= wanted) return [];
    const problem: Problem = {
      range: keyRange(provider, 'workingHours'),
      message: messageOf(context, overlaps, least, formatDuration(limit)),
      related: [{ range: keyRange(client, 'workingHours'), message: say`When the client works` }],
      fixes: () => shift(provider.workingHours, times, wanted),
    };
    return [problem];
  },
};

function messageOf(context: Context, overlaps: readonly Overlap[], least: Overlap, wanted: string): string {
  const message = (overlap: string) => say`The working hours share ${overlap}: agree on at least ${wanted}.`;
  const full = message(inSeasons(context, overlaps, least));
  return full.length <= LONGEST_MESSAGE ? full : message(`${perDay(least)} ${since(least)}`);
}

/** `1 h 30 min a day in January and 30 min in July`. */
function inSeasons(context: Context, overlaps: readonly Overlap[], least: Overlap): string {
  if (overlaps.every(({ minutes }) => minutes === least.minutes)) return say`${perDay(least)} all year`;
  const { january, july } = seasonsOf(context, overlaps);
  if (!january || !july) return `${perDay(least)} ${since(least)}`;
  const seasons =
    january.minutes === july.minutes
      ? say`${perDay(january)} in January and July`
      : say`${perDay(january)} in January and ${inHours(july)} in July`;
  const lower = Math.min(january.minutes, july.minutes);
  return least.minutes < lower ? say`${seasons}, but ${inHours(least)} ${since(least)}` : seasons;
}

function since({ from }: Overlap): string {
  return say`from ${formatDate(fromDayNumber(Math.floor(from / DAY)))}`;
}

function perDay(overlap: Overlap): string {
  return overlap.minutes === 0 ? say`nothing` : say`${inHours(overlap)} a day`;
}

function inHours({ minutes }: Overlap): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (minutes === 0) return say`nothing`;
  return [hours > 0 ? say`${hours} h` : '', rest > 0 ? say`${rest} min` : ''].filter(Boolean).join(' ');
}

/** The nearest hours of the provider, equally long, that share enough all year; none where that means nights. */
function shift(hours: WorkingHours | undefined, { ours, differences }: WorkingTimes, wanted: number): Fix[] {
  const map = hours && mapOf(hours);
  const [start, end] = [toMinutes(hours?.start), toMinutes(hours?.end)];
  if (!map || start === undefined || end === undefined || end <= start) return [];
  for (let by = STEP; by < DAY; by += STEP) {
    for (const moved of [-by, by]) {
      if (start + moved < EARLIEST || end + moved > LATEST) continue;
      const [from, until] = [formatMinutes(start + moved), formatMinutes(end + moved)];
      const theirs = shiftsOf({ ...hours, start: from, end: until });
      if (!theirs || overlapsOf({ ours, theirs, differences }).some(({ minutes }) => minutes < wanted)) continue;
      return [
        {
          title: say`Move the provider's hours to ${from}–${until}`,
          changes: [
            { kind: 'set', map, key: 'start', value: slot(from) },
            { kind: 'set', map, key: 'end', value: slot(until) },
          ],
        },
      ];
    }
  }
  return [];
}
