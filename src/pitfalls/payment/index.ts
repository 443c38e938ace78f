import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { noCeiling } from './no-ceiling.ts';
import { notTiedToResults } from './not-tied-to-results.ts';
import { paidBeforeDelivery } from './paid-before-delivery.ts';

/** What is paid for what: a part of pitfall 2, cost over quality. */
export const rules: readonly Rule[] = within('payment', [paidBeforeDelivery, noCeiling, notTiedToResults]);
