import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';

/** Pitfall 3: due diligence neglected. */
export const rules: readonly Rule[] = [missing];
