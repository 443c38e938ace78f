import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { pa23, tpp } from '../sources.ts';
import { selectionTemplate } from './template.ts';

export const missing: Rule = {
  id: 'selection/missing',
  title: 'No record of the choice',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An engagement file without a `selection` section, or with an empty one: nothing says how the provider is chosen.',
    why: 'Where nobody writes down what counts, the price decides in the end, and the cheapest often delivers less than is needed. Criteria that are set before the offers arrive keep the choice fair. The reason, written down, answers the question that comes a year later: why them? For public buyers in the UK, and for financial entities in the EU where IT services are critical, it is law; for others it is good practice.',
    fix: 'Add `selection` with `criteria` and their weights, the `candidates`, who was `chosen` and the `rationale`.',
    falsePositives:
      'If there was nobody to choose from, write that as the `rationale`: one sentence is enough and the finding goes.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
selection:
  criteria:
    - name: Price
      kind: cost
      weight: 40
    - name: Quality of past work
      kind: quality
      weight: 60
  candidates:
    - name: Norte Software Lda
    - name: Sur Servicios S.L.
  chosen: Norte Software Lda
  rationale: Three shops of our size, all running well after two years
`,
    },
    sources: [tpp('Art. 6(1)'), pa23('s. 23')],
  },
  check(context) {
    if (!isSectionAbsent(context, 'selection')) return [];
    const { status } = context;
    const open = status === 'draft' || status === 'selecting';
    const problem: Problem = {
      range: missingSectionRange(context),
      message: open
        ? say`Nothing says how the provider will be chosen: write down what counts, and how much.`
        : say`Nothing says how the provider was chosen: record the criteria, the candidates and the reason.`,
      fixes: sectionFix(context, 'selection', say`Add a record of the choice`, () => selectionTemplate(context)),
    };
    return [problem];
  },
};
