import type { Rule } from '../rule.ts';
import { practice } from '../sources.ts';
import { fixDuplicateId } from './duplicates.ts';
import { problemsOf } from './issues.ts';

export const duplicateId: Rule = {
  id: 'format/duplicate-id',
  title: 'Same id twice',
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'One id used for two things: objectives, deliverables, KPIs, risks and contracts share one set of ids.',
    why: 'Other parts of the file point at an id. If two things bear it, nobody knows which one a KPI measures or which delivery releases a payment.',
    fix: 'Give one of the two another id, and check what points at it.',
    falsePositives:
      'No such case is known: an objective and its KPI may mean the same thing and still need ids of their own, such as `uptime` and `uptime-kpi`.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour
scope:
  deliverables:
    - id: new-logo
      title: Logo in SVG and PNG
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour
scope:
  deliverables:
    - id: logo-files
      title: Logo in SVG and PNG
`,
    },
    sources: [practice()],
  },
  check: (context) => problemsOf(context, 'duplicate-id', fixDuplicateId),
};
