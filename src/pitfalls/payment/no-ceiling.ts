import { anchorRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { practice, sourcingPlaybook } from '../sources.ts';
import { paymentKeys, paymentOf } from './section.ts';
import { ceilingTemplate } from './template.ts';

export const noCeiling: Rule = {
  id: 'payment/no-ceiling',
  title: 'No ceiling',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'Payment by `time-and-materials` without a `ceiling`.',
    why: 'Paid by the hour, whoever is slow earns more, and the risk that it takes longer is all yours. A ceiling makes both sides talk before the money is spent, and not after.',
    fix: 'Agree on the most that may be billed without asking again, and write it as `ceiling`.\nA ceiling for a month or a step is better than none: write the sum over the whole term.',
    falsePositives: 'If an order or a purchase system caps what can be billed, write that sum as the `ceiling`.',
    examples: {
      bad: `version: 1
engagement:
  id: app-developer
  title: App developer
  status: contracting
payment:
  model: time-and-materials
`,
      good: `version: 1
engagement:
  id: app-developer
  title: App developer
  status: contracting
payment:
  model: time-and-materials
  ceiling: { amount: 48000, currency: EUR }
`,
    },
    sources: [practice(), sourcingPlaybook('Payment mechanism')],
  },
  check(context) {
    const payment = paymentOf(context);
    if (payment?.model !== 'time-and-materials' || !isAbsent(context, payment, 'ceiling')) return [];
    const problem: Problem = {
      range: anchorRange(payment),
      message: say`Time and materials are paid without a ceiling: agree on the most that may be billed without asking again.`,
      fixes: () => {
        const map = mapOf(payment);
        if (!map) return [];
        const value = ceilingTemplate(context);
        return [
          { title: say`Add a ceiling`, changes: [{ kind: 'set', map, key: 'ceiling', value, order: paymentKeys() }] },
        ];
      },
    };
    return [problem];
  },
};
