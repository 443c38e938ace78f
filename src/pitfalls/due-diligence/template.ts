import type { EngagementFile } from '../../engagement/model.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import { earliest, firstSignature, templateDay } from '../days.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';

type DueDiligence = NonNullable<EngagementFile['dueDiligence']>;
type Check = NonNullable<DueDiligence['checks']>[number];

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
  const by = ownerName(file);
  const outcome = () => choice('passed', 'passed-with-conditions', 'failed');
  const reference = (client: string) => ({
    client: slot(client),
    contact: slot('Name and phone'),
    checkedOn: slot(before),
    outcome: outcome(),
  });
  const check = (kind: Check['kind'], evidence: string, checkedOn = before): Check => ({
    kind,
    checkedOn: slot(checkedOn),
    by: slot(by),
    outcome: outcome(),
    evidence: slot(evidence),
  });

  const checks = [check('financial', 'Annual accounts of the last 2 years')];
  if (!context || handlesSensitiveData(file)) checks.push(check('security', 'Answers to our security questions'));
  if (context?.profile === 'regulated') checks.push(check('conflict-of-interest', 'Statement of the provider'));
  if (context?.status === 'active' || context?.status === 'exiting') {
    checks.push(check('capacity', 'Talk about staff and workload', today.toString()));
  }
  const section: DueDiligence = {
    references: [reference('A client of similar size'), reference('A client that has left')],
    pastWork: [{ title: slot('A comparable piece of work'), assessedOn: slot(before), outcome: outcome() }],
    checks,
  };
  return asTemplate(section);
}

function handlesSensitiveData({ engagement, security }: EngagementFile): boolean {
  const level = security?.dataClassification;
  return engagement?.personalData === true || level === 'confidential' || level === 'restricted';
}
