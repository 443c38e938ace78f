import type { Rule } from '../rule.ts';
import { actionOverdue } from './action-overdue.ts';
import { cadenceTooRare } from './cadence-too-rare.ts';
import { kpiWithoutObjective } from './kpi-without-objective.ts';
import { kpiWithoutTarget } from './kpi-without-target.ts';
import { missing } from './missing.ts';
import { noCadence } from './no-cadence.ts';
import { noFeedback } from './no-feedback.ts';
import { noKpis } from './no-kpis.ts';
import { objectiveNotMonitored } from './objective-not-monitored.ts';
import { redWithoutAction } from './red-without-action.ts';
import { reviewOverdue } from './review-overdue.ts';

/** Pitfall 6: progress not monitored. */
export const rules: readonly Rule[] = [
  missing,
  noCadence,
  cadenceTooRare,
  noKpis,
  kpiWithoutObjective,
  kpiWithoutTarget,
  objectiveNotMonitored,
  reviewOverdue,
  redWithoutAction,
  actionOverdue,
  noFeedback,
];
