import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';

/** Pitfall 5: cultural differences overlooked. */
export const rules: readonly Rule[] = [missing];
