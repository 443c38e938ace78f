import type { Rule } from '../rule.ts';
import { yamlSpec } from '../sources.ts';
import { problemsOf } from './issues.ts';

export const multipleDocuments: Rule = {
  id: 'format/multiple-documents',
  title: 'More than one document',
  pitfall: null,
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'More than one YAML document in the file: a line with three hyphens starts another one.',
    why: "Only the first document is read. Whatever stands behind the line with three hyphens looks as if it counted and doesn't.",
    fix: 'Put each engagement into a file of its own.\nIf there is only one engagement, remove the line with three hyphens.',
    falsePositives:
      'No such case is known: three hyphens at the very top of the file start the first document and are fine.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
---
engagement:
  id: website
  title: New website
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
`,
    },
    sources: [yamlSpec('9.2')],
  },
  check: (context) => problemsOf(context, 'documents'),
};
