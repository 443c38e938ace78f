import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { afterSignature } from './after-signature.ts';
import { evidenceExpired } from './evidence-expired.ts';
import { failedCheck } from './failed-check.ts';
import { missing } from './missing.ts';
import { noConflictCheck } from './no-conflict-check.ts';
import { noFinancialCheck } from './no-financial-check.ts';
import { noPastWork } from './no-past-work.ts';
import { noReferences } from './no-references.ts';
import { noSecurityCheck } from './no-security-check.ts';
import { referenceNotChecked } from './reference-not-checked.ts';
import { stale } from './stale.ts';

/** Pitfall 3: due diligence neglected. */
export const rules: readonly Rule[] = [
  missing,
  ...within('dueDiligence', [
    noReferences,
    referenceNotChecked,
    noPastWork,
    failedCheck,
    afterSignature,
    stale,
    evidenceExpired,
    noFinancialCheck,
    noSecurityCheck,
    noConflictCheck,
  ]),
];
