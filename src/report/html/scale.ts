import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isAfter } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { html, type Markup } from './markup.ts';

/** Room at both ends of a track in percent, so that marks on the first and last day are whole. */
const MARGIN = 2;
/** More labels than these would touch each other on a telephone. */
const MOST_TICKS = 5;
/** Months between two labels. */
const STEPS = [1, 2, 3, 6, 12, 24, 48, 60, 120] as const;

/** Days on a line, as percents of its width: pictures fit any page, and their shapes keep their form. */
export interface Scale {
  /** Days beyond the ends count as the ends. */
  readonly x: (day: Temporal.PlainDate) => number;
  /** Whether a day lies between the ends. */
  readonly holds: (day: Temporal.PlainDate) => boolean;
  readonly ticks: readonly Tick[];
}

/** A labelled place of a scale. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A scale from one day to another. */
export function dayScale(first: Temporal.PlainDate, last: Temporal.PlainDate): Scale {
  const length = Math.max(1, daysBetween(first, last));
  const x = (day: Temporal.PlainDate) => {
    const part = Math.min(1, Math.max(0, daysBetween(first, day) / length));
    return MARGIN + part * (100 - 2 * MARGIN);
  };
  const holds = (day: Temporal.PlainDate) => !isAfter(first, day) && !isAfter(day, last);
  return { x, holds, ticks: ticksOf(first, last).map((day) => ({ x: x(day), label: labelOf(day) })) };
}

/** Firsts of months, as close together as there is room for. */
function ticksOf(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  for (const months of STEPS) {
    const ticks: Temporal.PlainDate[] = [];
    let day = firstTick(first, months);
    while (!isAfter(day, last) && ticks.length <= MOST_TICKS) {
      ticks.push(day);
      day = day.add({ months });
    }
    if (ticks.length <= MOST_TICKS) return ticks;
  }
  return [];
}

/** The first month from a day on whose number is a multiple of the step. */
function firstTick(first: Temporal.PlainDate, step: number): Temporal.PlainDate {
  const month = first.day === 1 ? first.with({ day: 1 }) : first.with({ day: 1 }).add({ months: 1 });
  const past = (month.year * 12 + month.month - 1) % step;
  return past === 0 ? month : month.add({ months: step - past });
}

/** Month and year: in all languages of the interface, the day stands in front of them. */
function labelOf(day: Temporal.PlainDate): string {
  return formatDate(day).replace(/^1\S*\s+/, '');
}

/** A percent as attributes take it. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** Where a text stands so that it isn't cut at the edge of the picture. */
export function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 12) return 'start';
  return x > 88 ? 'end' : 'middle';
}

/** The thin lines of a scale within a track. */
export function grid(ticks: readonly Tick[]): readonly Markup[] {
  return ticks.map(({ x }) => html`<line class="grid" x1="${percent(x)}" x2="${percent(x)}" y1="0" y2="100%"/>`);
}

/** The labels of a scale, above its tracks. A narrow page shows every other one. */
export function axisLabels(ticks: readonly Tick[], y: number): readonly Markup[] {
  return ticks.map(({ x, label }, index) => {
    const kind = index % 2 ? 'tick other' : 'tick';
    return html`<text class="${kind}" x="${percent(x)}" y="${y}" text-anchor="${anchorAt(x)}">${label}</text>`;
  });
}

/** A shape of 20 by 20 units around its middle, at a place of a track. */
export function at(x: number, y: number, shape: Markup): Markup {
  return html`<svg x="${percent(x)}" y="${y}" overflow="visible">${shape}</svg>`;
}
