import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { everythingNeedsApproval } from './everything-needs-approval.ts';
import { missing } from './missing.ts';
import { noAutonomy } from './no-autonomy.ts';
import { noChangeControl } from './no-change-control.ts';
import { noReviewPoint } from './no-review-point.ts';
import { slowChangeControl } from './slow-change-control.ts';

/** Pitfall 7: inflexibility. */
export const rules: readonly Rule[] = [
  missing,
  ...within('flexibility', [noAutonomy, everythingNeedsApproval, noChangeControl, slowChangeControl, noReviewPoint]),
];
