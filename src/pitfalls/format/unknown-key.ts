import type { Rule } from '../rule.ts';
import { jsonSchema } from '../sources.ts';
import { fixUnknownKey } from './fixes.ts';
import { problemsOf } from './issues.ts';

export const unknownKey: Rule = {
  id: 'format/unknown-key',
  title: "Key that the format doesn't know",
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'A key that the format has no meaning for at this place: misspelt, written under the wrong section, or an addition of your own.',
    why: 'Nobody reads what stands under a misspelt key: the agreement may be in the file, and every report says that it is missing. Since the key looks right at a glance, such a slip can stay for months.',
    fix: 'Correct the spelling, or move the key to the section where it belongs.\nTo keep information of your own, begin the key with `x-`.',
    falsePositives: 'Information of your own is welcome under keys that begin with `x-`, in every part of the file.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statment: Deliver a logo that works in one colour
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  x-cost-centre: 4711
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour
`,
    },
    sources: [jsonSchema()],
  },
  check: (context) => problemsOf(context, 'unknown-key', fixUnknownKey),
};
