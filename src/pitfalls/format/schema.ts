import type { Rule } from '../rule.ts';
import { jsonSchema } from '../sources.ts';
import { fixSchema } from './fixes.ts';
import { problemsOf } from './issues.ts';

export const schema: Rule = {
  id: 'format/schema',
  title: "Value that the format doesn't know",
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: "A value that isn't what the format asks for: text in place of a number, a word that isn't among the choices, a date in another notation, or a required key that is missing.",
    why: "A value that can't be understood is left out of every other check, so that a misspelt status or date can hide a finding that matters. Reports, calendars and other programs that read the file would show a gap in its place.",
    fix: 'Write the value as the message says; where the meaning is clear, the quick fix does it.\nHover over the key to see which values it takes.',
    falsePositives:
      'If you need a value of your own, keep it under a key that begins with `x-`: such keys are never judged.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: actve
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: active
`,
    },
    sources: [jsonSchema()],
  },
  check: (context) => problemsOf(context, 'schema', fixSchema),
};
