import { overdueProblem } from '../overdue.ts';
import type { Problem, Rule } from '../rule.ts';
import { commercialStandards } from '../sources.ts';
import { onboardingOf } from './section.ts';

/** A step of onboarding that is late, and nobody has said so. */
export const stepOverdue: Rule = {
  id: 'onboarding/step-overdue',
  title: 'Onboarding step overdue',
  pitfall: 'onboarding',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A step of onboarding that is past its `due` date and not `done`.',
    why: 'Each step waits for the one before: without an account there is no training, and without training no work. A step that slips in the first week moves everything after it, and on that day nobody has noticed yet. Good contract management tracks the start of a contract closely.',
    fix: 'If it is finished, add `done: true`.\nIf not, find out what holds it up, agree on a new `due`, and look at what hangs on it.',
    falsePositives: 'If the step isn’t needed any more, remove it, or mark it as done.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: onboarding
onboarding:
  start: 2026-11-02
  end: 2026-12-11
  steps:
    - title: Accounts for 24 agents
      owner: Ana Reyes
      due: 2026-11-13
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: onboarding
onboarding:
  start: 2026-11-02
  end: 2026-12-11
  steps:
    - title: Accounts for 24 agents
      owner: Ana Reyes
      due: 2026-11-13
      done: true
`,
    },
    sources: [commercialStandards('6.4')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const step of onboardingOf(context.file)?.steps ?? []) {
      const problem = overdueProblem(context, step, 'step');
      if (problem) problems.push(problem);
    }
    return problems;
  },
};
