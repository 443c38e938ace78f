import { keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Problem, Rule } from '../rule.ts';
import { nobodyThereYet } from '../sections.ts';
import { iso44001, practice } from '../sources.ts';
import { CULTURE_KEYS, cultureOf } from './section.ts';
import { practicesTemplate } from './template.ts';

/** Differences are listed, and nobody says what follows from them. */
export const noPractices: Rule = {
  id: 'culture/no-practices',
  title: 'No agreed ways of working',
  pitfall: 'culture',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'A `culture` section without `practices`: nothing says how the two sides give feedback, decide, disagree and tell of a deadline at risk.',
    why: 'Knowing a difference helps little until somebody says what follows from it. Silence may mean yes on one side and no on the other, and both find out at delivery. Four sentences agreed on in the first week save both from guessing for the rest of the term.',
    fix: 'Agree on four things with the provider: how you give feedback, how you decide, how you disagree, and when a deadline at risk is told.\nWrite one sentence for each under `practices`.',
    falsePositives: 'If a working agreement stands elsewhere, name it here in one line, with its place.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider: { name: Norte Software Lda }
culture:
  differences:
    - Dates are promises on one side and intentions on the other
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider: { name: Norte Software Lda }
culture:
  differences:
    - Dates are promises on one side and intentions on the other
  practices:
    - A deadline at risk is reported as soon as it is seen
    - Decisions are written down on the same day
    - Whoever disagrees says so within 2 days, in writing
`,
    },
    sources: [practice(), iso44001('Stage "Working together"')],
  },
  check(context) {
    if (nobodyThereYet(context)) return [];
    const culture = cultureOf(context.file);
    if (!culture || !isListAbsent(context, culture, 'practices')) return [];
    const problem: Problem = {
      range: keyRange(culture, 'practices'),
      message: say`Nothing says how the two sides give feedback, decide and disagree: agree on it, and write one sentence for each.`,
      fixes: () => {
        const map = mapOf(culture);
        if (!map) return [];
        const value = practicesTemplate();
        return [
          {
            title: say`Add ways of working together`,
            changes: [{ kind: 'set', map, key: 'practices', value, order: CULTURE_KEYS }],
          },
        ];
      },
    };
    return [problem];
  },
};
