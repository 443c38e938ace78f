import { add, change, type FalsePositives, limits } from './case.ts';

const control = '  changeControl: { process: Clause 9 of the contract, approver: Ana Reyes }\n';

/** How a plan may change, and who may decide. */
export const cases: FalsePositives = {
  'flexibility/missing': { 'the contract settles changes': add(`flexibility:\n${control}`) },
  'flexibility/no-autonomy': {
    'rules leave nothing but the shifts': change(['providerDecides: []', 'providerDecides: [Shifts]']),
  },
  'flexibility/everything-needs-approval': {
    'certain changes': change(['[Every change, All expenses]', '[Changes of price or date, All changes of price]']),
    'expenses over a sum': change([
      '[Every change, All expenses]',
      '[Expenses over 500 EUR, All expenses in advance if over 500 EUR]',
    ]),
    'every one of a named thing': change(['[Every change, All expenses]', '[Every maintenance window]']),
  },
  'flexibility/no-change-control': { 'the contract settles changes': add(control) },
  'flexibility/slow-change-control': {
    'a board that meets once a month': limits({ changeResponse: '6 weeks' }),
    'somebody may answer smaller changes': change(['responseTime: 6 weeks', 'responseTime: 2 weeks']),
  },
  'flexibility/no-review-point': { 'the contract sets such days': add('  reviewPoints: [2028-01-10]\n') },
};
