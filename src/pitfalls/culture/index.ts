import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { holidaysNotConsidered } from './holidays-not-considered.ts';
import { littleOverlap } from './little-overlap.ts';
import { missing } from './missing.ts';
import { noPractices } from './no-practices.ts';
import { noSharedLanguage } from './no-shared-language.ts';
import { unknownParties } from './unknown-parties.ts';

/** Pitfall 5: cultural differences overlooked. */
export const rules: readonly Rule[] = [
  missing,
  unknownParties,
  ...within('client', [noSharedLanguage, littleOverlap]),
  ...within('culture', [holidaysNotConsidered, noPractices]),
];
