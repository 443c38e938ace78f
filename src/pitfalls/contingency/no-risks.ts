import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Problem, Rule } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { nao } from '../sources.ts';
import { contingencyKeys, contingencyOf } from './section.ts';
import { risksTemplate } from './template.ts';

/** A plan that doesn't say for what. */
export const noRisks: Rule = {
  id: 'contingency/no-risks',
  title: 'No risks named',
  pitfall: 'contingency',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'A `contingency` section without `risks`.',
    why: 'A plan that names no risk is a plan for nothing in particular, and nobody knows when to use it. Two or three risks that both sides have talked about already change what people watch for. Good contract management keeps such a list and looks at it regularly.',
    fix: 'Add two or three `risks`: what could happen, what you do about it (`mitigation`), and what you would see first (`trigger`).\nAsk the provider too: it knows risks that you don’t.',
    falsePositives:
      'If the risks stand in a register elsewhere, name the two or three that matter most here, with the place of the register.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
contingency:
  backup:
    providers: [Sur Servicios S.L.]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
contingency:
  risks:
    - id: agents-leave
      description: More than a third of the agents leave within a quarter
      mitigation: Six trained agents in reserve
      trigger: More than 4 leavers in a month
  backup:
    providers: [Sur Servicios S.L.]
`,
    },
    sources: [nao('7.2')],
  },
  check(context) {
    const contingency = contingencyOf(context.file);
    if (!contingency || !isListAbsent(context, contingency, 'risks')) return [];
    const problem: Problem = {
      range: keyRange(contingency, 'risks'),
      message: say`The plan names no risk: write down two or three things that could happen, and what you do about each.`,
      fixes: () =>
        setFix(say`Add two risks`, contingency, 'risks', asTemplate(risksTemplate(context)), contingencyKeys()),
    };
    return [problem];
  },
};
