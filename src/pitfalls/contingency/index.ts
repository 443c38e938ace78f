import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';

/** Pitfall 8: no contingency plan. */
export const rules: readonly Rule[] = [missing];
