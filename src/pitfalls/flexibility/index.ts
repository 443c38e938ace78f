import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';

/** Pitfall 7: inflexibility. */
export const rules: readonly Rule[] = [missing];
