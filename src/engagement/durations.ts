import { Temporal } from 'temporal-polyfill';
import { countOfDays } from '../l10n/counts.ts';
import { say } from '../l10n/say.ts';

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;
type Unit = (typeof UNITS)[number];

const ISO =
  /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
const WRITTEN = /^(\d+(?:[.,]\d+)?)\s*(year|month|week|day|hour|minute|second)s?$/i;
const JOINT = /,\s+(?:and\s+)?|\s+and\s+|(?<=[a-z])\s+(?=\d)/i;

/** Longer texts name no duration that anybody would write. */
const LONGEST_TEXT = 100;
/** In days: a thousand years. Whatever is added to a date of four digits then stays a date. */
const LONGEST = 365_000;

/** A file names the same few durations again and again, and every keystroke reads them all. */
const MEMORY = 1000;
const known = new Map<string, Temporal.Duration | undefined>();

/**
 * The duration that a text names: ISO 8601 (`P2W`, `PT4H`, `P1Y6M`) or written out in English (`2 weeks`, `90 minutes`,
 * `1 year 6 months`). Hours, minutes and seconds may have a fraction, calendar units not: nobody can say how long half
 * a month is. Nothing at all (`0 hours`) is a duration, since a recovery point may ask for it. Undefined for negative
 * ones, for those over a thousand years, and for any other value.
 */
export function toDuration(text: unknown): Temporal.Duration | undefined {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return undefined;
  const found = known.get(text);
  if (found || known.has(text)) return found;
  if (known.size >= MEMORY) known.clear();
  const duration = parse(text);
  known.set(text, duration);
  return duration;
}

function parse(text: string): Temporal.Duration | undefined {
  const parts = fromIso(text.trim()) ?? fromWords(text.trim());
  if (!parts) return undefined;
  const clock = (parts.hours ?? 0) * 3600 + (parts.minutes ?? 0) * 60 + (parts.seconds ?? 0);
  const days = inDays(parts.years ?? 0, parts.months ?? 0, parts.weeks ?? 0, parts.days ?? 0, clock);
  return days <= LONGEST ? build(parts) : undefined;
}

type Parts = { [unit in Unit]?: number };

function fromIso(text: string): Parts | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const parts: Parts = {};
  UNITS.forEach((unit, index) => {
    const digits = match[index + 1];
    if (digits !== undefined) parts[unit] = toNumber(digits);
  });
  return parts;
}

function fromWords(text: string): Parts | undefined {
  const parts: Parts = {};
  for (const piece of text.split(JOINT)) {
    const match = WRITTEN.exec(piece);
    const unit = UNITS.find((candidate) => candidate === `${match?.[2]?.toLowerCase()}s`);
    if (!match?.[1] || !unit || parts[unit] !== undefined) return undefined;
    parts[unit] = toNumber(match[1]);
  }
  return parts;
}

function toNumber(digits: string): number {
  return Number(digits.replace(',', '.'));
}

function build(parts: Parts): Temporal.Duration | undefined {
  const { hours = 0, minutes = 0, seconds = 0, ...calendar } = parts;
  if (Object.values(calendar).some((count) => !Number.isInteger(count))) return undefined;
  // A fraction goes down into the next smaller units, to the second: an hour and a half is 1 hour 30 minutes.
  const wholeHours = Math.floor(hours);
  const restMinutes = (hours - wholeHours) * 60 + minutes;
  const wholeMinutes = Math.floor(restMinutes + 1e-9);
  const restSeconds = Math.max(0, Math.round((restMinutes - wholeMinutes) * 60 + seconds));
  return Temporal.Duration.from({ ...calendar, hours: wholeHours, minutes: wholeMinutes, seconds: restSeconds });
}

function inDays(years: number, months: number, weeks: number, days: number, seconds: number): number {
  const allMonths = years * 12 + months;
  const wholeYears = Math.floor(allMonths / 12);
  return wholeYears * 365 + (allMonths - wholeYears * 12) * 30 + weeks * 7 + days + seconds / 86_400;
}

/** A duration as whole months and days, and how many days it is taken for. */
interface Measure {
  readonly months: number;
  /** With the hours that make whole days. */
  readonly days: number;
  readonly length: number;
}

const measures = new WeakMap<Temporal.Duration, Measure>();

/** A duration in numbers. Measured once: each field that is read of one costs as much as finding them all here. */
export function measureOf(duration: Temporal.Duration): Measure {
  let measure = measures.get(duration);
  if (!measure) {
    const { years, months, weeks, days, hours, minutes, seconds } = duration;
    const clock = hours * 3600 + minutes * 60 + seconds;
    measure = {
      months: years * 12 + months,
      days: weeks * 7 + days + Math.trunc(clock / 86_400),
      length: inDays(years, months, weeks, days, clock),
    };
    measures.set(duration, measure);
  }
  return measure;
}

/**
 * How many days a duration is taken for when it is held against another one: 30 for a month and 365 for twelve, as
 * contracts count them, so that `30 days` and `1 month`, `90 days` and `P3M`, `12 months` and `P1Y` are equally long.
 */
export function durationDays(duration: Temporal.Duration): number {
  return measureOf(duration).length;
}

const ofCalendar = new Map<string, Temporal.Duration>();

/** The duration of some months, weeks and days. The files of a run have the same few. */
export function calendarDuration(months: number, weeks: number, days: number): Temporal.Duration {
  const key = `${months} ${weeks} ${days}`;
  let duration = ofCalendar.get(key);
  if (!duration) {
    if (ofCalendar.size >= MEMORY) ofCalendar.clear();
    duration = new Temporal.Duration(0, months, weeks, days);
    ofCalendar.set(key, duration);
  }
  return duration;
}

/** Hours in a duration, by the clock: a day has 24, longer units as `durationDays` counts them. */
export function durationHours(duration: Temporal.Duration): number {
  return durationDays(duration) * 24;
}

/** Negative where `a` is shorter than `b`, 0 where they are equally long, else positive. Units as in `durationDays`. */
export function compareDurations(a: Temporal.Duration, b: Temporal.Duration): number {
  return durationDays(a) - durationDays(b);
}

/** A duration in words, in the units that it was written in: `3 months`, `1 hour 30 minutes`. For people: see below. */
export function formatDuration(duration: Temporal.Duration): string {
  const words = UNITS.filter((unit) => duration[unit] !== 0).map((unit) => COUNTS[unit](duration[unit]));
  return words.join(' ') || countOfDays(0);
}

/** The same as a file has it, which is English in any language. */
export function writeDuration(duration: Temporal.Duration): string {
  const words = UNITS.filter((unit) => duration[unit] !== 0).map((unit) => {
    const amount = duration[unit];
    return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
  });
  return words.join(' ') || '0 days';
}

const COUNTS: Readonly<Record<Unit, (amount: number) => string>> = {
  years: (amount) => (amount === 1 ? say`1 year` : say`${amount} years`),
  months: (amount) => (amount === 1 ? say`1 month` : say`${amount} months`),
  weeks: (amount) => (amount === 1 ? say`1 week` : say`${amount} weeks`),
  days: countOfDays,
  hours: (amount) => (amount === 1 ? say`1 hour` : say`${amount} hours`),
  minutes: (amount) => (amount === 1 ? say`1 minute` : say`${amount} minutes`),
  seconds: (amount) => (amount === 1 ? say`1 second` : say`${amount} seconds`),
};
