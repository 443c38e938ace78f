import type { Rule } from '../rule.ts';
import { yamlSpec } from '../sources.ts';
import { problemsOf } from './issues.ts';

export const syntax: Rule = {
  id: 'format/syntax',
  title: 'Not readable as YAML',
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: "Text that can't be read as YAML: a bracket or a quotation mark that isn't closed, a tab at the start of a line, a line that is indented too far or not far enough.",
    why: "What can't be read can't be checked, and the same file fails in every other program that opens it. The rest of the file is still looked at as far as it can be made out, but what stands near this place may be misread.",
    fix: 'Look at the marked place and the line above it.\nClose what was opened, indent with spaces only, and put a text in quotes that contains a colon followed by a space.',
    falsePositives:
      'No such case is known. Very large files, and files that repeat one part thousands of times, are refused too: split them.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: [active
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: active
`,
    },
    sources: [yamlSpec()],
  },
  check: (context) => problemsOf(context, 'syntax'),
};
