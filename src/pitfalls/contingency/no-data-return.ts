import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { hasPersonalData } from '../legal/facts.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { dora, gdpr, nis } from '../sources.ts';
import { contingencyOf, exitPlanKeys, partOf } from './section.ts';
import { dataReturnTemplate } from './template.ts';

/** The data would stay with the provider when the work ends. */
export const noDataReturn: Rule = {
  id: 'contingency/no-data-return',
  title: 'Nothing on the return of data',
  pitfall: 'contingency',
  severity: 'warning',
  phase: 'active',
  explanation: {
    what: 'Personal data are involved, or data that are `confidential` or `restricted`, and the exit plan has no `dataReturn`. An error while the engagement is `exiting`.',
    why: 'Data that stay behind with a former provider are data that nobody looks after. They turn up in a leak years later, and by then you have no contract to lean on. GDPR Art. 28(3)(g) asks that personal data are deleted or returned at the end (law for whoever hands them to a processor), and DORA Art. 30(2)(d) that data can be recovered (law for financial entities in the EU); both are good practice for others.',
    fix: 'Write under `exitPlan.dataReturn` in which form and by when the data come back, when copies are deleted, and who confirms it.',
    falsePositives:
      'If the provider works in your own systems only and holds no copy, write that under `dataReturn`, so that it can be checked.',
    examples: {
      bad: `version: 1
engagement:
  id: payroll
  title: Payroll
  status: active
  personalData: true
contingency:
  exitPlan:
    handover: 3 months
`,
      good: `version: 1
engagement:
  id: payroll
  title: Payroll
  status: active
  personalData: true
contingency:
  exitPlan:
    handover: 3 months
    dataReturn: All data returned within 4 weeks, then deleted and confirmed in writing
`,
    },
    sources: [gdpr('Art. 28(3)(g)'), dora('Art. 30(2)(d)'), nis('Annex, 5.1.4(h)')],
  },
  check(context) {
    const contingency = contingencyOf(context.file);
    const exitPlan = partOf(context, contingency, 'exitPlan');
    const message = messageOf(context);
    if (!contingency || !exitPlan || !message || !isAbsent(context, exitPlan, 'dataReturn')) return [];
    const problem: Problem = {
      range: keyRange(contingency, 'exitPlan'),
      ...(context.status === 'exiting' && { severity: 'error' }),
      message,
      fixes: () => setFix(say`Say how data are returned`, exitPlan, 'dataReturn', dataReturnTemplate(), exitPlanKeys()),
    };
    return [problem];
  },
};

/** What kind of data the provider holds that must not stay with it; undefined where there are none. */
function messageOf(context: Context): string | undefined {
  if (hasPersonalData(context)) {
    return say`The exit plan doesn't say what happens to personal data: agree on their return, deletion and its proof.`;
  }
  const classification = context.file.security?.dataClassification;
  if (classification === 'confidential') {
    return say`The exit plan doesn't say what happens to confidential data: agree on their return, deletion and its proof.`;
  }
  return classification === 'restricted'
    ? say`The exit plan doesn't say what happens to restricted data: agree on their return, deletion and its proof.`
    : undefined;
}
