import type { EngagementFile } from '../../engagement/model.ts';
import { say, toSay, translated } from '../../l10n/say.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import { earliest, firstSignature, templateDay } from '../days.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { handlesSensitiveData } from './facts.ts';
import type { Check, CheckKind, DueDiligence, PastWork, Reference } from './section.ts';

/** What usually proves that something was checked. */
const EVIDENCE: Record<CheckKind, string> = toSay({
  financial: 'Annual accounts of the last 2 years',
  legal: 'Opinion of our legal department',
  security: 'Answers to our security questions',
  certification: 'Copy of the certificate',
  insurance: 'Copy of the policy',
  sanctions: 'Screening of the owners and directors',
  capacity: 'Talk about staff and workload',
  continuity: 'Report on the last test',
  'conflict-of-interest': 'Statement of the provider',
  'worker-status': 'Written assessment',
  other: 'Where the proof is',
});

/** What may come of a look at the provider. */
export function outcomeChoice(): NonNullable<Check['outcome']> {
  return choice('passed', 'passed-with-conditions', 'failed');
}

/** A client of the provider who was asked on a day. */
export function referenceTemplate(client: string, checkedOn: string): Reference {
  return {
    client: slot(client),
    contact: slot(say`Name and phone`),
    checkedOn: slot(checkedOn),
    outcome: outcomeChoice(),
  };
}

/** Something that the provider has made, looked at on a day. */
export function pastWorkTemplate(assessedOn: string): PastWork {
  return { title: slot(say`A comparable piece of work`), assessedOn: slot(assessedOn), outcome: outcomeChoice() };
}

/** A check of a day, with what usually proves it. */
export function checkTemplate(file: EngagementFile, kind: CheckKind, checkedOn: string): Check {
  return {
    kind,
    checkedOn: slot(checkedOn),
    by: slot(ownerName(file)),
    outcome: outcomeChoice(),
    evidence: slot(translated(EVIDENCE[kind])),
  };
}

/**
 * The section `dueDiligence`: two references, a past work and the checks that this engagement asks for, dated before
 * the first signature; while it runs, one more look of today.
 */
export function dueDiligenceTemplate(context?: Context): Template {
  const file = context?.file ?? {};
  const today = templateDay(context);
  const before = earliest(today, firstSignature(file) ?? today)
    .subtract({ weeks: 2 })
    .toString();
  const check = (kind: CheckKind, checkedOn = before) => checkTemplate(file, kind, checkedOn);

  const checks = [check('financial')];
  if (!context || handlesSensitiveData(file)) checks.push(check('security'));
  if (context?.profile === 'regulated') checks.push(check('conflict-of-interest'));
  if (context?.status === 'active' || context?.status === 'exiting') checks.push(check('capacity', today.toString()));
  const section: DueDiligence = {
    references: [
      referenceTemplate(say`A client of similar size`, before),
      referenceTemplate(say`A client that has left`, before),
    ],
    pastWork: [pastWorkTemplate(before)],
    checks,
  };
  return asTemplate(section);
}
