import { add, change, type FalsePositives, off, profile } from './case.ts';

const work = '  pastWork:\n    - { title: The first shop, assessedOn: 2026-06-30, outcome: passed }\n';
const workedBefore = change(['dueDiligence:\n', `dueDiligence:\n${work}`]);

/** What is looked at before one signs, and since. */
export const cases: FalsePositives = {
  'due-diligence/missing': { 'they have worked for us before': add(`dueDiligence:\n${work}`) },
  'due-diligence/no-references': { 'they have worked for us before': workedBefore },
  'due-diligence/reference-not-checked': {
    'a client that may not be called': change(['    - { client: Hotel Miramar }\n', '']),
  },
  'due-diligence/no-past-work': { 'a trial task, since all else is secret': workedBefore },
  'due-diligence/failed-check': {
    'a limited problem that one can live with': change(['outcome: failed', 'outcome: passed-with-conditions']),
  },
  'due-diligence/after-signature': { 'the contract renews an older one': workedBefore },
  'due-diligence/stale': {
    'a group audit looks at them': add(
      '    - { kind: other, by: Group audit, checkedOn: 2026-03-02, outcome: passed }\n',
    ),
  },
  'due-diligence/evidence-expired': {
    'the insurance is no longer needed': change(['      validUntil: 2026-10-31\n', '']),
  },
  'due-diligence/no-financial-check': {
    'a public body': add('  checks:\n    - { kind: financial, evidence: A public body, outcome: passed }\n'),
  },
  'due-diligence/no-security-check': {
    'people work on our own laptops': add('    - { kind: security, outcome: passed, evidence: Our own laptops }\n'),
  },
  'due-diligence/no-conflict-check': {
    'our rules ask for no such check': off,
    'nobody is supervised': profile('recommended'),
  },
};
