import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { endsAfterFirstDeliverable } from './ends-after-first-deliverable.ts';
import { missing } from './missing.ts';
import { noAccessPlan } from './no-access-plan.ts';
import { noKnowledgeTransfer } from './no-knowledge-transfer.ts';
import { noSteps } from './no-steps.ts';
import { stepOverdue } from './step-overdue.ts';
import { tooShort } from './too-short.ts';

/** Pitfall 10: onboarding underestimated. */
export const rules: readonly Rule[] = [
  missing,
  ...within('onboarding', [
    tooShort,
    noSteps,
    endsAfterFirstDeliverable,
    stepOverdue,
    noKnowledgeTransfer,
    noAccessPlan,
  ]),
];
