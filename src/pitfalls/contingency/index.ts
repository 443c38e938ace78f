import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { backupIsProvider } from './backup-is-provider.ts';
import { exitPlanUntested } from './exit-plan-untested.ts';
import { handoverExceedsNotice } from './handover-exceeds-notice.ts';
import { missing } from './missing.ts';
import { noBackup } from './no-backup.ts';
import { noContinuity } from './no-continuity.ts';
import { noDataReturn } from './no-data-return.ts';
import { noExitPlan } from './no-exit-plan.ts';
import { noRisks } from './no-risks.ts';
import { noTrigger } from './no-trigger.ts';
import { riskWithoutMitigation } from './risk-without-mitigation.ts';
import { singlePerson } from './single-person.ts';

/** Pitfall 8: no contingency plan. */
export const rules: readonly Rule[] = [
  missing,
  ...within('contingency', [
    noRisks,
    riskWithoutMitigation,
    noTrigger,
    noBackup,
    singlePerson,
    backupIsProvider,
    noExitPlan,
    handoverExceedsNotice,
    exitPlanUntested,
    noContinuity,
    noDataReturn,
  ]),
];
