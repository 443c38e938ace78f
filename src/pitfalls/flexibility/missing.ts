import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { cmp, iso37500 } from '../sources.ts';
import { flexibilityTemplate } from './template.ts';

export const missing: Rule = {
  id: 'flexibility/missing',
  title: 'Nothing on autonomy or change',
  pitfall: 'flexibility',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An engagement file without a `flexibility` section, or with an empty one.',
    why: 'You pay for the experience of the provider, and use it only where the provider may decide. Plans also change in every engagement. Without a light way to change them, people either keep to a wrong plan or change it in silence.',
    fix: 'Add `flexibility`: what the provider decides alone (`providerDecides`), the short list of what you approve (`clientApproves`), and `changeControl` with an approver and an answer time.',
    falsePositives:
      'If the contract settles changes, name its clause under `changeControl` with the approver, so that people find it.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  providerDecides:
    - Tools and methods
    - The order of work within a month
  clientApproves:
    - A higher price or a later end date
  changeControl:
    process: Request in writing with its effect on price and dates
    approver: Ana Reyes
    responseTime: 1 week
`,
    },
    sources: [iso37500('Scope'), cmp('1.6')],
  },
  check(context) {
    if (!isSectionAbsent(context, 'flexibility')) return [];
    const problem: Problem = {
      range: missingSectionRange(context),
      message: say`Nothing says what the provider decides alone or how the plan is changed: agree on both.`,
      fixes: sectionFix(context, 'flexibility', say`Add autonomy and a way to change the plan`, () =>
        flexibilityTemplate(context),
      ),
    };
    return [problem];
  },
};
