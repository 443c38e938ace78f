import type { Rule } from '../rule.ts';
import { practice } from '../sources.ts';
import { fixReference } from './fixes.ts';
import { problemsOf } from './issues.ts';

export const unknownReference: Rule = {
  id: 'format/unknown-reference',
  title: "Reference to something that isn't there",
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'A reference that leads nowhere: a KPI or a deliverable that names an objective, a choice that names a candidate, a score that names a criterion, or an instalment whose text is nearly the id of a deliverable.',
    why: 'A KPI that points at nothing measures nothing, and an instalment that hangs on a delivery nobody listed can be claimed at any time. Such gaps arise when something is renamed in one place only.',
    fix: 'Write the id or the name exactly as it stands where it is defined, or add what it should point at.',
    falsePositives:
      'An instalment may hang on any text. If that text looks like an id by chance, write it as a sentence.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour
monitoring:
  cadence: weekly
  kpis:
    - id: accepted-variants
      objective: new-lgo
      metric: Accepted variants
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour
monitoring:
  cadence: weekly
  kpis:
    - id: accepted-variants
      objective: new-logo
      metric: Accepted variants
`,
    },
    sources: [practice()],
  },
  check: (context) => problemsOf(context, 'unknown-reference', fixReference),
};
