import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';

/** Pitfall 4: inadequate communication. */
export const rules: readonly Rule[] = [missing];
