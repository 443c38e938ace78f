import type { Rule } from '../rule.ts';
import { expired } from './expired.ts';
import { unknownRule } from './unknown-rule.ts';
import { unused } from './unused.ts';

export const rules: readonly Rule[] = [expired, unused, unknownRule];
