import type { Temporal } from 'temporal-polyfill';
import { say, toSay, translated } from '../l10n/say.ts';
import { calendarDuration } from './durations.ts';

/** How often something happens: once in so many days, weeks or months. */
export interface Cadence {
  /** Whole, at least 1. */
  readonly every: number;
  readonly unit: 'days' | 'weeks' | 'months';
}

const NAMED: ReadonlyMap<string, Cadence> = new Map([
  ['daily', { every: 1, unit: 'days' }],
  ['weekly', { every: 1, unit: 'weeks' }],
  ['biweekly', { every: 2, unit: 'weeks' }],
  ['monthly', { every: 1, unit: 'months' }],
  ['quarterly', { every: 3, unit: 'months' }],
  ['yearly', { every: 12, unit: 'months' }],
]);

/** How people read the names; `biweekly` is told as every two weeks. */
toSay(['daily', 'weekly', 'monthly', 'quarterly', 'yearly']);

/** The cadences that have a name of their own, from the most frequent to the rarest. */
export const CADENCES: readonly string[] = [...NAMED.keys()];

const UNITS = ['days', 'weeks', 'months'] as const;
const EVERY = /^every\s+(\d{1,4})\s+(day|week|month)s?$/i;

/**
 * The cadence that a text names: `daily`, `weekly`, `biweekly`, `monthly`, `quarterly`, `yearly` or
 * `every N days|weeks|months`; undefined for any other value.
 */
export function toCadence(text: unknown): Cadence | undefined {
  if (typeof text !== 'string') return undefined;
  const named = NAMED.get(text.toLowerCase());
  if (named) return named;
  const match = EVERY.exec(text);
  const every = Number(match?.[1]);
  const unit = UNITS.find((candidate) => candidate === `${match?.[2]?.toLowerCase()}s`);
  return unit && every >= 1 ? { every, unit } : undefined;
}

/** The time from one occurrence to the next. */
export function cadenceDuration({ every, unit }: Cadence): Temporal.Duration {
  return calendarDuration(unit === 'months' ? every : 0, unit === 'weeks' ? every : 0, unit === 'days' ? every : 0);
}

/** Negative where `a` comes round more often than `b`, 0 where they are alike, positive where it is rarer. */
export function compareCadences(a: Cadence, b: Cadence): number {
  return cadenceDays(a) - cadenceDays(b);
}

/** How many days a cadence is taken for when it is held against another or a length of time: as `durationDays` does. */
export function cadenceDays({ every, unit }: Cadence): number {
  if (unit === 'months') return Math.floor(every / 12) * 365 + (every % 12) * 30;
  return unit === 'weeks' ? every * 7 : every;
}

/** A cadence in words: `weekly`, `every 2 weeks`, `quarterly`, `every 10 days`. */
export function formatCadence(cadence: Cadence): string {
  for (const [name, { every, unit }] of NAMED) {
    // "Biweekly" is read by some as twice a week.
    if (name !== 'biweekly' && every === cadence.every && unit === cadence.unit) return translated(name);
  }
  const { every, unit } = cadence;
  if (unit === 'days') return say`every ${every} days`;
  return unit === 'weeks' ? say`every ${every} weeks` : say`every ${every} months`;
}
