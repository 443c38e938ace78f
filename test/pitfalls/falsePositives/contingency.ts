import { accept, acceptedIn, add, change, type FalsePositives, leaves, limits } from './case.ts';

const small = change(['  model: managed-service\n  criticality: high', '  model: freelance']);

/** What if the provider fails. */
export const cases: FalsePositives = {
  'contingency/missing': {
    'a small job that can wait': acceptedIn(small),
    'a small job on which nobody has decided, as a note': leaves('information', small),
  },
  'contingency/no-risks': {
    'the risks stand in a register': add(
      '  risks:\n    - { id: first, description: Number 12 of the register, mitigation: See the register }\n',
    ),
  },
  'contingency/risk-without-mitigation': {
    'a risk that one has decided to bear': add('      mitigation: "Accepted: the work can wait for two weeks"\n'),
  },
  'contingency/no-trigger': { 'it announces itself in one way only': add('      trigger: The site burns down\n') },
  'contingency/no-backup': {
    'the essentials go on without another provider': add('  backup: { inHouse: Two of us answer letters }\n'),
    'there is truly no other provider': accept,
  },
  'contingency/single-person': {
    'the job waits until the person is back': add(
      '    - { id: absent, description: The designer is ill, mitigation: The job can wait }\n',
    ),
    'a risk in words of another language': acceptedIn(
      add('    - { id: poissaolo, description: Suunnittelija sairastuu, mitigation: Työ odottaa }\n'),
    ),
  },
  'contingency/backup-is-provider': {
    'companies told apart by their place': change(
      ['name: Norte Apoio, Lda.', 'name: Norte Apoio Porto, Lda.'],
      ['NORTE APOIO', 'NORTE APOIO LISBOA'],
    ),
    'companies told apart by their legal form, as a question': leaves(
      'warning',
      change(['NORTE APOIO', 'NORTE APOIO S.A.']),
    ),
    'that question, answered': acceptedIn(change(['NORTE APOIO', 'NORTE APOIO S.A.'])),
  },
  'contingency/no-exit-plan': {
    'the contract settles the exit': add('  exitPlan: { handover: 3 months, steps: [Clause 14 of the contract] }\n'),
  },
  'contingency/handover-exceeds-notice': {
    'the provider helps beyond the end, and that time is counted': change([
      'noticePeriod: 1 month',
      'noticePeriod: 3 months',
    ]),
    'an agreement on confidentiality ends sooner': change(['type: msa', 'type: nda']),
  },
  'contingency/exit-plan-untested': {
    'the test is fixed for a day to come': accept,
    'another interval is agreed': limits({ exitTestAge: '2 years' }),
  },
  'contingency/no-continuity': {
    'nothing may be lost': add('    rpo: 0 hours\n'),
    'nothing depends on the data': add('    rpo: 1 year\n'),
  },
  'contingency/no-data-return': {
    'the provider holds no copy': add('    dataReturn: The provider works in our systems and holds no copy\n'),
  },
};
