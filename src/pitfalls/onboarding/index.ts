import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';

/** Pitfall 10: onboarding underestimated. */
export const rules: readonly Rule[] = [missing];
