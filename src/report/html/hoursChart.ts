import { formatDate } from '../../engagement/dateText.ts';
import { formatMinutes, weekdayName } from '../../engagement/workingHours.ts';
import { say } from '../../l10n/say.ts';
import type { ClockSeason, Hours, SideHours } from '../hours.ts';
import { listed } from '../words.ts';
import { axisRow, chartRow, TRACK } from './chart.ts';
import { type Frame, mark, nameText, place, section } from './frame.ts';
import { html, type Markup, type Piece } from './markup.ts';
import { percent } from './scale.ts';

const DAY = 24 * 60;
const BAR = { y: 5, height: TRACK - 10 };
/** Every six hours a label. */
const TICKS = [0, 6, 12, 18, 24] as const;

/** A part of a day, in minutes since midnight. */
type Part = readonly [from: number, until: number];

/** When both sides work, by the client's clock, in each season of the clocks. */
export function hoursPart(hours: Hours | undefined, frame: Frame): Markup {
  if (!hours) return html``;
  const note = hours.client.name ? say`by the clock of ${nameText(hours.client.name)}` : say`by the client’s clock`;
  return section(
    frame,
    'hours',
    say`Working hours`,
    html`<div class="seasons">
${hours.seasons.map((season) => figure(hours, season, frame))}</div>`,
    note,
  );
}

function figure(hours: Hours, season: ClockSeason, frame: Frame): Markup {
  const { client, provider, seasons } = hours;
  const ours = parts(client, 0);
  const theirs = parts(provider, season.ahead);
  const both = season.shared > 0 ? shared(ours, theirs) : [];
  const when = seasons.length === 1 ? say`all year` : spellsText(hours, season);
  const overlap = season.shared > 0 ? say`${lengthText(season.shared)} shared` : say`no shared hours`;
  return html`<figure class="chart hours"><figcaption><strong>${overlap}</strong> <span class="source">${listed([aheadText(season.ahead), when])}</span></figcaption>
<ul class="rows">
${axisRow(labels(), 16)}${sideRow(client, client.name || say`Client`, 0, track(ours, both, 'ours', client, frame), frame)}${sideRow(
  provider,
  provider.name || say`Provider`,
  season.ahead,
  track(theirs, both, 'theirs', provider, frame),
  frame,
)}</ul></figure>
`;
}

function labels(): Piece {
  return TICKS.map((hour) => {
    const anchor = hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle';
    return html`<text class="tick" x="${percent((hour / 24) * 100)}" y="12" text-anchor="${anchor}">${hour}:00</text>`;
  });
}

function sideRow(side: SideHours, name: string, ahead: number, drawing: Piece, frame: Frame): Markup {
  const own = say`${formatMinutes(side.start)} to ${endText(side.end)}`;
  const here = say`${formatMinutes(side.start - ahead)} to ${endText(side.end - ahead)} here`;
  const label = html`${place(frame, side, nameText(name))}<span class="source">${listed([ahead === 0 ? own : here, ahead !== 0 && say`${own} there`, daysText(side.days)])}</span>`;
  return chartRow(label, drawing);
}

function endText(minutes: number): string {
  return minutes === DAY ? '24:00' : formatMinutes(minutes);
}

function track(own: readonly Part[], both: readonly Part[], kind: string, side: SideHours, frame: Frame): Piece {
  const rect = ([from, until]: Part, name: string) =>
    html`<rect class="bar ${name}" x="${percent((from / DAY) * 100)}" y="${BAR.y}" width="${percent(((until - from) / DAY) * 100)}" height="${BAR.height}"${mark(frame, side)}/>`;
  return [
    ...TICKS.map((hour) => {
      const x = percent((hour / 24) * 100);
      return html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
    }),
    ...own.map((part) => rect(part, kind)),
    ...both.map((part) => rect(part, 'shared')),
  ];
}

/** The working day of a side within one day of the client's clock: in two parts where it goes on over midnight. */
function parts({ start, end }: SideHours, ahead: number): Part[] {
  const from = (((start - ahead) % DAY) + DAY) % DAY;
  const until = from + Math.min(end - start, DAY);
  return until <= DAY
    ? [[from, until]]
    : [
        [0, until - DAY],
        [from, DAY],
      ];
}

function shared(ours: readonly Part[], theirs: readonly Part[]): Part[] {
  return ours.flatMap(([from, until]) =>
    theirs.flatMap(([start, end]): Part[] => {
      const part: Part = [Math.max(from, start), Math.min(until, end)];
      return part[0] < part[1] ? [part] : [];
    }),
  );
}

function aheadText(ahead: number): string {
  if (ahead === 0) return say`the clocks show the same`;
  const by = lengthText(Math.abs(ahead));
  return ahead > 0 ? say`the provider’s clock is ${by} ahead` : say`the provider’s clock is ${by} behind`;
}

/** The stretches of time of a season. What rules look at begins today and has an end: neither is a change of clocks. */
function spellsText({ seasons }: Hours, { spells }: ClockSeason): string {
  const all = seasons.flatMap((season) => season.spells).map(({ from, until }) => [from.toString(), until.toString()]);
  const first = all.map(([from = '']) => from).sort()[0];
  const last = all
    .map(([, until = '']) => until)
    .sort()
    .at(-1);
  return spells
    .map(({ from, until }) => {
      if (from.toString() === first) return say`until ${formatDate(until)}`;
      if (until.toString() === last) return say`from ${formatDate(from)}`;
      return say`${formatDate(from)} to ${formatDate(until)}`;
    })
    .join(', ');
}

/** A length of time: `1 h 30 min`. */
function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (!hours) return say`${rest} min`;
  return rest ? say`${hours} h ${rest} min` : say`${hours} h`;
}

function daysText(days: readonly number[]): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const name = weekdayName;
  if (days.length > 2 && last - first === days.length - 1) return say`${name(first)} to ${name(last)}`;
  return days.map(name).join(', ');
}
