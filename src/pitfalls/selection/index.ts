import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';

/** Pitfall 2: cost over quality. */
export const rules: readonly Rule[] = [missing];
