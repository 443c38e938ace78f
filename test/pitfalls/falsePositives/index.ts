import type { FalsePositives } from './case.ts';
import { cases as communication } from './communication.ts';
import { cases as contingency } from './contingency.ts';
import { cases as culture } from './culture.ts';
import { cases as decisions } from './decisions.ts';
import { cases as dueDiligence } from './dueDiligence.ts';
import { cases as engagement } from './engagement.ts';
import { cases as flexibility } from './flexibility.ts';
import { cases as format } from './format.ts';
import { cases as legal } from './legal.ts';
import { cases as monitoring } from './monitoring.ts';
import { cases as objectives } from './objectives.ts';
import { cases as onboarding } from './onboarding.ts';
import { cases as selection } from './selection.ts';

/** The known false positives of all rules. */
export const FALSE_POSITIVES: FalsePositives = {
  ...format,
  ...engagement,
  ...objectives,
  ...selection,
  ...dueDiligence,
  ...communication,
  ...culture,
  ...monitoring,
  ...flexibility,
  ...contingency,
  ...legal,
  ...onboarding,
  ...decisions,
};
