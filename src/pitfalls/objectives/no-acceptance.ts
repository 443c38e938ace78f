import { anchorRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { iso29148 } from '../sources.ts';
import { deliverableKeys, deliverableName } from './section.ts';
import { isReport } from './targets.ts';
import { acceptanceTemplate } from './template.ts';

export const noAcceptance: Rule = {
  id: 'objectives/no-acceptance',
  title: 'Deliverable without acceptance criteria',
  pitfall: 'objectives',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'A deliverable without `acceptance` criteria; for a report, minutes or a plan it is only a hint.',
    why: 'Whoever delivers thinks that it is done, and whoever receives it sees what is missing. Criteria that were agreed before settle that in minutes, and payment follows without a quarrel. Requirements standards ask that what is wanted can be verified.',
    fix: 'Add `acceptance` with one to five criteria that somebody can check: a test, a figure, who accepts it.',
    falsePositives: 'If the criteria stand in the contract, name the place: `the test of annex 2, passed`.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
scope:
  outOfScope: [Web site]
  deliverables:
    - id: logo-files
      title: Logo files
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
scope:
  outOfScope: [Web site]
  deliverables:
    - id: logo-files
      title: Logo files
      acceptance:
        - SVG and PNG, legible at 16 px
        - Accepted by the owner
`,
    },
    sources: [iso29148('5.2.5')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const [index, deliverable] of (context.file.scope?.deliverables ?? []).entries()) {
      if (!isAbsent(context, deliverable, 'acceptance')) continue;
      problems.push({
        range: anchorRange(deliverable),
        ...(isReport(deliverable.title ?? '') && { severity: 'hint' }),
        message: say`${deliverableName(deliverable, index)} has no acceptance criteria: say how you will see that it is done.`,
        fixes: () => {
          const map = mapOf(deliverable);
          if (!map) return [];
          const value = acceptanceTemplate();
          const changes = [{ kind: 'set', map, key: 'acceptance', value, order: deliverableKeys() }] as const;
          return [{ title: say`Add acceptance criteria`, changes }];
        },
      });
    }
    return problems;
  },
};
