import { accept, add, change, type FalsePositives, limits } from './case.ts';

/** How people get started. */
export const cases: FalsePositives = {
  'onboarding/missing': {
    'the same people have done it before': add(
      'onboarding:\n  start: 2027-01-04\n  end: 2027-01-04\n  steps: [{ title: What has changed since }]\n',
    ),
  },
  'onboarding/too-short': {
    'the same people have worked for us before': accept,
    'a week is enough here': limits({ onboardingService: '1 week' }),
  },
  'onboarding/no-steps': {
    'the steps stand in a plan': add('  steps: [{ title: "Kick-off, accounts, trial: plan on the intranet" }]\n'),
  },
  'onboarding/ends-after-first-deliverable': {
    'it is a step of getting started': change([
      'scope:\n  deliverables:\n    - id: catalogue\n      title: Catalogue of all products\n      due: 2027-01-22\nonboarding:\n',
      'onboarding:\n  steps: [{ title: Catalogue of all products, due: 2027-01-22 }]\n',
    ]),
    'it is a small first piece of work': accept,
  },
  'onboarding/step-overdue': {
    'the step is not needed any more': add('      done: true\n'),
  },
  'onboarding/no-knowledge-transfer': {
    'the work is new': add('  knowledgeTransfer: Rui Matos explains our tariffs in two mornings\n'),
  },
  'onboarding/no-access-plan': {
    'the provider works in its own systems': add('  access: [Shared folder for the results]\n'),
  },
};
