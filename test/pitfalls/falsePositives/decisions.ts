import { accept, alone, change, type FalsePositives, limits } from './case.ts';

/** Decisions on findings, and what several files say together. */
export const cases: FalsePositives = {
  'accepted-risk/expired': {
    'the decision still stands': change(['until: 2026-11-20', 'until: 2027-11-20']),
  },
  'accepted-risk/unused': {
    'the finding that comes and goes is back': change(['  owner: Ana Reyes\n', '  status: contracting\n']),
    'it has gone, and the entry is kept': accept,
  },
  'accepted-risk/unknown-rule': {
    'a risk of our own': change([
      'acceptedRisks:\n  - rule: contingency/mising\n    reason: The work can wait for a month\n    acceptedBy: Ana Reyes\n    until: 2027-02-26\n',
      'contingency:\n  risks: [{ id: flood, description: The river rises, mitigation: The work can wait for a month }]\n',
    ]),
  },
  'portfolio/duplicate-engagement': { 'a copy that the configuration leaves out': alone },
  'portfolio/provider-concentration': {
    'firms of one group, by their legal forms': change(['name: Norte Software Lda', 'name: Norte Software S.A.']),
    'there is a plan for all of them': accept,
    'more of them are fine': limits({ concentration: 4 }),
  },
  'portfolio/backup-overcommitted': {
    'it can take over all of them at once': accept,
    'more of them are fine': limits({ backupLoad: 4 }),
  },
};
