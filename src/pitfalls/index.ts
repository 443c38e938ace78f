import { rules as acceptedRisk } from './accepted-risk/index.ts';
import { rules as communication } from './communication/index.ts';
import { rules as contingency } from './contingency/index.ts';
import { rules as culture } from './culture/index.ts';
import { rules as dueDiligence } from './due-diligence/index.ts';
import { rules as engagement } from './engagement/index.ts';
import { rules as flexibility } from './flexibility/index.ts';
import { rules as format } from './format/index.ts';
import { rules as legal } from './legal/index.ts';
import { rules as monitoring } from './monitoring/index.ts';
import { rules as objectives } from './objectives/index.ts';
import { rules as onboarding } from './onboarding/index.ts';
import { rules as payment } from './payment/index.ts';
import { rules as portfolio } from './portfolio/index.ts';
import type { Rule } from './rule.ts';
import { rules as selection } from './selection/index.ts';

/** All rules: those on the file itself, then pitfall by pitfall in their order, then those across files and on decisions. */
export const RULES: readonly Rule[] = [
  ...format,
  ...engagement,
  ...objectives,
  ...selection,
  ...payment,
  ...dueDiligence,
  ...communication,
  ...culture,
  ...monitoring,
  ...flexibility,
  ...contingency,
  ...legal,
  ...onboarding,
  ...portfolio,
  // Last, since they look at what the others have found.
  ...acceptedRisk,
];
