import type { Temporal } from 'temporal-polyfill';
import { type Cadence, cadenceDays, cadenceDuration, compareCadences, toCadence } from '../../engagement/cadences.ts';
import { addDuration, termLength } from '../../engagement/dates.ts';
import { durationDays, formatDuration } from '../../engagement/durations.ts';
import { say } from '../../l10n/say.ts';
import type { Context } from '../rule.ts';

/** Cadences that people use, from the rarest to the densest. */
const USUAL = ['quarterly', 'monthly', 'biweekly', 'weekly'] as const;
export type UsualCadence = (typeof USUAL)[number];
const CADENCE: Readonly<Record<UsualCadence, Cadence>> = {
  quarterly: { every: 3, unit: 'months' },
  monthly: { every: 1, unit: 'months' },
  biweekly: { every: 2, unit: 'weeks' },
  weekly: { every: 1, unit: 'weeks' },
};

/** Progress is looked at four times in a term at least, so that three of them can still change something. */
const LOOKS_IN_A_TERM = 4;

/** What a file asks of its monitoring cadence. */
export interface Demand {
  /** What asks for it, as the end of a sentence "rarer than …". */
  readonly measure: () => string;
  readonly allows: (cadence: Cadence) => boolean;
}

/** The demands on the monitoring cadence; none where the file says too little to know. */
export function demandsOn({ file, limits }: Context): Demand[] {
  const demands: Demand[] = [];
  const term = termLength(file);
  if (term) {
    const longest = durationDays(term) / LOOKS_IN_A_TERM;
    demands.push({
      measure: () => say`a quarter of the term of ${formatDuration(term)}`,
      allows: (cadence) => cadenceDays(cadence) <= longest,
    });
  }
  const { criticality } = file.engagement ?? {};
  const limit = toCadence(limits.cadenceHigh);
  if (limit && (criticality === 'high' || criticality === 'critical')) {
    demands.push({
      measure: () =>
        criticality === 'critical' ? say`a critical engagement allows` : say`an engagement of high criticality allows`,
      allows: (cadence) => compareCadences(cadence, limit) <= 0,
    });
  }
  return demands.map(({ measure, allows }) => ({
    measure,
    // Nothing ever asks for more than a weekly look, however short the term.
    allows: (cadence) => compareCadences(cadence, CADENCE.weekly) <= 0 || allows(cadence),
  }));
}

/** The rarest of some cadences that meets all demands. */
export function rarestAllowed(context: Context, from: readonly UsualCadence[] = USUAL): UsualCadence {
  const demands = demandsOn(context);
  return from.find((name) => demands.every((demand) => demand.allows(CADENCE[name]))) ?? 'weekly';
}

/** The cadence to propose: monthly, denser where the term asks for it, weekly for one person's job. */
export function proposedCadence(context?: Context): UsualCadence {
  if (!context) return 'monthly';
  if (context.file.engagement?.model === 'freelance') return 'weekly';
  return rarestAllowed(context, ['monthly', 'biweekly', 'weekly']);
}

/** The day on which a cadence comes round next. */
export function next(from: Temporal.PlainDate, cadence: Cadence): Temporal.PlainDate {
  return addDuration(from, cadenceDuration(cadence));
}
