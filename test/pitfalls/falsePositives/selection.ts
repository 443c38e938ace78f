import { accept, add, change, type FalsePositives, limits } from './case.ts';

const reason = add('  rationale: They build on what they made for us last year\n');

/** How the provider was chosen, and what is paid for what. */
export const cases: FalsePositives = {
  'selection/missing': {
    'there was nobody to choose from': add('selection:\n  rationale: Nobody else on the island does this\n'),
  },
  'selection/cost-dominates': {
    'goods that are the same from everybody': accept,
    'a company that buys such goods': limits({ costWeight: 70 }),
  },
  'selection/no-quality-criterion': {
    'there was nobody to choose from': change([
      '  criteria:\n    - { name: Price per invoice, kind: cost, weight: 50 }\n    - { name: Free capacity in January, kind: capacity, weight: 50 }\n',
      '  rationale: Nobody else on the island does this\n',
    ]),
  },
  'selection/weights-not-100': {
    'the criteria are ranked instead': change([
      'kind: cost, weight: 40 }\n    - { name: Shops built before, kind: expertise, weight: 40 }\n    - { name: Trial task, kind: quality, weight: 30 }\n',
      'kind: cost }\n    - { name: Trial task, kind: quality }\n  rationale: Whoever did the best trial task was chosen\n',
    ]),
  },
  'selection/criteria-unweighted': { 'the criteria are ranked instead': reason },
  'selection/single-candidate': { 'nobody else can do it': accept },
  'selection/outscored': { 'something decided that no criterion names': reason },
  'selection/cheapest-chosen': { 'the price was meant to decide': reason },
  'selection/abnormally-low-price': {
    'the low price is explained': reason,
    'prices lie far apart in this trade': limits({ lowPrice: 50 }),
  },
  'selection/no-should-cost': {
    'a market price that everybody knows': change([
      '  chosen:',
      '  shouldCost: { amount: 180000, currency: EUR }\n  chosen:',
    ]),
  },
  'payment/paid-before-delivery': {
    'the provider buys goods in advance': accept,
    'the licences that it buys are a deliverable': change([
      'due: 2027-03-19 }\npayment:\n  model: milestone\n  schedule:\n    - { percent: 20, on: Signature, date: 2026-12-01 }\n    - { percent: 40, on: Start of work,',
      'due: 2027-03-19 }\n    - { id: licences, title: Licences for the shop, due: 2026-12-14 }\npayment:\n  model: milestone\n  schedule:\n    - { percent: 20, on: Signature, date: 2026-12-01 }\n    - { percent: 40, on: licences,',
    ]),
  },
  'payment/no-ceiling': {
    'an order caps what can be billed': add('  ceiling: { amount: 40000, currency: EUR }\n'),
  },
  'payment/not-tied-to-results': {
    'an instalment waits for a result': change([
      '{ percent: 70, date',
      '{ percent: 70, on: Acceptance of all deliverables, date',
    ]),
  },
};
