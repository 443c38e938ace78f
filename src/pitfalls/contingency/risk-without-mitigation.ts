import { anchorRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { nao } from '../sources.ts';
import { contingencyOf, riskKeys, riskName } from './section.ts';

/** A risk that is known, and about which nothing is done. */
export const riskWithoutMitigation: Rule = {
  id: 'contingency/risk-without-mitigation',
  title: 'Risk without mitigation',
  pitfall: 'contingency',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A risk that has no `mitigation`.',
    why: 'A risk that is written down and left alone is worse than one that nobody saw: when it happens, everybody knew. One sentence on what makes it rarer or milder turns a worry into a task. Good contract management has a plan for each risk, and someone who owns it.',
    fix: 'Add `mitigation`: what you do now so that it happens less often, or hurts less.\nIf the answer is to live with it, write that, with the reason.',
    falsePositives:
      'A risk that you have decided to bear has a mitigation too: `Accepted: the work can wait for two weeks`.',
    examples: {
      bad: `version: 1
engagement:
  id: payroll
  title: Payroll
  status: active
contingency:
  risks:
    - id: manager-absent
      description: The payroll manager is absent in the week of a run
`,
      good: `version: 1
engagement:
  id: payroll
  title: Payroll
  status: active
contingency:
  risks:
    - id: manager-absent
      description: The payroll manager is absent in the week of a run
      mitigation: A second person calculates every third run
`,
    },
    sources: [nao('7.2')],
  },
  check(context) {
    const problems: Problem[] = [];
    const risks = contingencyOf(context.file)?.risks ?? [];
    for (const [index, risk] of risks.entries()) {
      if (!isAbsent(context, risk, 'mitigation')) continue;
      problems.push({
        range: anchorRange(risk),
        message: say`${riskName(risk, index)} has no mitigation: write what makes it rarer or milder, or why you bear it.`,
        fixes: () =>
          setFix(say`Add a mitigation`, risk, 'mitigation', slot(say`What makes it rarer or milder`), riskKeys()),
      });
    }
    return problems;
  },
};
