import type { Rule } from '../rule.ts';
import { failedCheck } from './failed-check.ts';
import { missing } from './missing.ts';
import { noPastWork } from './no-past-work.ts';
import { noReferences } from './no-references.ts';
import { referenceNotChecked } from './reference-not-checked.ts';

/** Pitfall 3: due diligence neglected. */
export const rules: readonly Rule[] = [missing, noReferences, referenceNotChecked, noPastWork, failedCheck];
