import { anchorRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { practice } from '../sources.ts';
import { dueDiligenceOf, named, type Reference, referenceKeys } from './section.ts';
import { outcomeChoice } from './template.ts';

export const referenceNotChecked: Rule = {
  id: 'due-diligence/reference-not-checked',
  title: 'Reference not checked',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A reference without `checkedOn` or without `outcome`.',
    why: 'A name on a list proves only that the provider can write a list. Nobody names a client who is angry, so what counts is what they say when you ask about dates, changes and trouble.',
    fix: 'Call the client and ask what went wrong, and how it was put right.\nNote the day as `checkedOn` and your judgement as `outcome`.',
    falsePositives: 'If a client may not be called, remove it from the list: a reference that nobody can ask is none.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
dueDiligence:
  references:
    - { client: Casa Luna S.L., checkedOn: 2026-11-09, outcome: passed }
    - { client: Hotel Miramar }
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
dueDiligence:
  references:
    - { client: Casa Luna S.L., checkedOn: 2026-11-09, outcome: passed }
    - { client: Hotel Miramar, checkedOn: 2026-11-12, outcome: passed-with-conditions }
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const reference of dueDiligenceOf(context)?.references ?? []) {
      const noDate = isAbsent(context, reference, 'checkedOn');
      const noOutcome = isAbsent(context, reference, 'outcome');
      if (!noDate && !noOutcome) continue;
      const name = named(reference.client, say`without a name`);
      problems.push({
        range: anchorRange(reference),
        message:
          noDate && noOutcome
            ? say`The reference ${name} has neither a date nor an outcome: call them, and note both.`
            : noDate
              ? say`The reference ${name} has no date: note the day on which you asked.`
              : say`The reference ${name} has no outcome: note what came of it.`,
        fixes: () => record(context, reference, noDate, noOutcome),
      });
    }
    return problems;
  },
};

function record({ today }: Context, reference: Reference, date: boolean, outcome: boolean): Fix[] {
  const map = mapOf(reference);
  if (!map) return [];
  const order = referenceKeys();
  const changes: Change[] = [];
  if (date) changes.push({ kind: 'set', map, key: 'checkedOn', value: slot(today.toString()), order });
  if (outcome) changes.push({ kind: 'set', map, key: 'outcome', value: outcomeChoice(), order });
  return [{ title: say`Record when the client was asked and what it said`, changes }];
}
