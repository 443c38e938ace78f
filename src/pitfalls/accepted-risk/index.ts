import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { expired } from './expired.ts';
import { unknownRule } from './unknown-rule.ts';
import { unused } from './unused.ts';

export const rules: readonly Rule[] = within('acceptedRisks', [expired, unused, unknownRule]);
