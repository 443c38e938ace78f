import type { Rule } from '../rule.ts';
import { yamlSpec } from '../sources.ts';
import { fixDuplicateKey } from './duplicates.ts';
import { problemsOf } from './issues.ts';

export const duplicateKey: Rule = {
  id: 'format/duplicate-key',
  title: 'Same key twice',
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'The same key twice in one object.',
    why: 'Programs disagree on which of the two counts, so that two people can read two different dates from one file. Often the second one came with a copied block and was never meant to stay.',
    fix: 'Keep the one that is right and remove the other; where both hold a list, put the entries together.',
    falsePositives: 'No such case is known: two objects in a list may of course have the same keys.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  end: 2027-01-15
  end: 2027-03-31
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  end: 2027-03-31
`,
    },
    sources: [yamlSpec('3.2.1.3')],
  },
  check: (context) => problemsOf(context, 'duplicate-key', fixDuplicateKey, ['unnecessary']),
};
