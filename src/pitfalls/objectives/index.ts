import type { Rule } from '../rule.ts';
import { deadlineOutsideTerm } from './deadline-outside-term.ts';
import { impossibleTarget } from './impossible-target.ts';
import { inputNotResult } from './input-not-result.ts';
import { missing } from './missing.ts';
import { noAcceptance } from './no-acceptance.ts';
import { noBaseline } from './no-baseline.ts';
import { noDeadline } from './no-deadline.ts';
import { noScopeLimit } from './no-scope-limit.ts';
import { notMeasurable } from './not-measurable.ts';
import { targetNotQuantified } from './target-not-quantified.ts';
import { vagueAcceptance } from './vague-acceptance.ts';
import { vagueWording } from './vague-wording.ts';

/** Pitfall 1: no clear objectives. */
export const rules: readonly Rule[] = [
  missing,
  notMeasurable,
  targetNotQuantified,
  vagueWording,
  noDeadline,
  deadlineOutsideTerm,
  noBaseline,
  noAcceptance,
  vagueAcceptance,
  inputNotResult,
  impossibleTarget,
  noScopeLimit,
];
