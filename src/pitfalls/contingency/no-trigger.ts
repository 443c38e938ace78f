import { anchorRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { nis } from '../sources.ts';
import { contingencyOf, type Risk, riskKeys, riskName } from './section.ts';

/** A high risk for which nobody knows when the plan begins. */
export const noTrigger: Rule = {
  id: 'contingency/no-trigger',
  title: 'High risk without a trigger',
  pitfall: 'contingency',
  severity: 'hint',
  phase: 'contracting',
  explanation: {
    what: 'A high risk that has no `trigger`. High is a risk of which likelihood or impact is `high` and neither is `low`.',
    why: 'Plans are used too late, because each day looks like one more day to wait. A trigger that was agreed on in calm times (“no answer for 2 days”) takes the decision out of the worst moment. Plans of cloud, managed-service and similar providers in the EU must say when they begin; for others it is good practice.',
    fix: 'Add `trigger`: what you would see, with a figure or a number of days, at which the plan begins without another discussion.',
    falsePositives:
      'Where a risk announces itself in one way only (a site burns down), write that event as the trigger.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
contingency:
  risks:
    - id: telephone-fails
      description: The telephone system of the provider fails
      likelihood: medium
      impact: high
      mitigation: Calls are switched to the second site
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
contingency:
  risks:
    - id: telephone-fails
      description: The telephone system of the provider fails
      likelihood: medium
      impact: high
      mitigation: Calls are switched to the second site
      trigger: No call answered for 5 minutes
`,
    },
    sources: [nis('Annex, 4.1.2(d)')],
  },
  check(context) {
    const problems: Problem[] = [];
    const risks = contingencyOf(context.file)?.risks ?? [];
    for (const [index, risk] of risks.entries()) {
      if (!isHigh(context, risk) || !isAbsent(context, risk, 'trigger')) continue;
      problems.push({
        range: anchorRange(risk),
        message: say`${riskName(risk, index)} is high and has no trigger: write what you would see when the plan has to begin.`,
        fixes: () => setFix(say`Add a trigger`, risk, 'trigger', slot(say`No delivery for 2 weeks`), riskKeys()),
      });
    }
    return problems;
  },
};

/** Whether a risk is high by what is said of it: what is left out doesn't lower it, what can't be read may. */
function isHigh(context: Context, risk: Risk): boolean {
  const { likelihood, impact } = risk;
  if (likelihood !== 'high' && impact !== 'high') return false;
  const isNotLow = (key: 'likelihood' | 'impact') =>
    risk[key] === undefined ? isAbsent(context, risk, key) : risk[key] !== 'low';
  return isNotLow('likelihood') && isNotLow('impact');
}
