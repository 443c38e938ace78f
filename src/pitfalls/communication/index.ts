import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { missing } from './missing.ts';
import { noEscalation } from './no-escalation.ts';
import { noRegularMeeting } from './no-regular-meeting.ts';
import { noResponseTime } from './no-response-time.ts';
import { outsideWorkingHours } from './outside-working-hours.ts';
import { responseOutsideHours } from './response-outside-hours.ts';
import { singleContact } from './single-contact.ts';

/** Pitfall 4: inadequate communication. */
export const rules: readonly Rule[] = [
  missing,
  singleContact,
  ...within('communication', [
    noRegularMeeting,
    noEscalation,
    noResponseTime,
    responseOutsideHours,
    outsideWorkingHours,
  ]),
];
