import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { dora, interagency, iso27001, nao } from '../sources.ts';
import { monitoringTemplate } from './template.ts';

export const missing: Rule = {
  id: 'monitoring/missing',
  title: 'No monitoring',
  pitfall: 'monitoring',
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'An engagement file without a `monitoring` section, or with an empty one.',
    why: 'Work that is handed over and forgotten shows its problems on the day of delivery, when they cost most. A fixed look at a few figures shows them while there is still time to steer. It also tells the provider what you care about. The law asks it of financial entities in the EU for critical IT services; for others it is good practice.',
    fix: 'Add `monitoring` with a `cadence` (how often you look).\nAdd one to five `kpis`, each tied to an objective, and say how feedback reaches the provider.',
    falsePositives:
      'Even a job of two weeks needs one look half-way. If progress is followed elsewhere, write its cadence here all the same.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour and at 16 px
    metric: Accepted variants
    target: 3 variants by 10 January
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour and at 16 px
    metric: Accepted variants
    target: 3 variants by 10 January
monitoring:
  cadence: weekly
`,
    },
    sources: [dora('Art. 30(3)(e)'), iso27001('A 5.22'), nao('5.2'), interagency('C.4')],
  },
  check(context) {
    if (!isSectionAbsent(context, 'monitoring')) return [];
    const problem: Problem = {
      range: missingSectionRange(context),
      message:
        context.status === 'active' || context.status === 'exiting'
          ? say`Work is going on and nothing says how you watch it: add monitoring with a cadence and a few figures.`
          : say`Nothing says how you will watch progress: add monitoring with a cadence and a few figures.`,
      fixes: sectionFix(context, 'monitoring', say`Add monitoring with a cadence`, () => monitoringTemplate(context)),
    };
    return [problem];
  },
};
