import { accept, add, change, type FalsePositives, leaves } from './case.ts';

/** What shall be reached, and how it is seen. The words of free text are told apart in `test/pitfalls/wording`. */
export const cases: FalsePositives = {
  'objectives/missing': {
    'people work under our direction': add(
      'objectives:\n  - { id: release, statement: The extra people make the release of May possible }\n',
    ),
  },
  'objectives/not-measurable': {
    'a yes or a no': add('    metric: State of the desk\n    target: released to all customers\n'),
  },
  'objectives/target-not-quantified': {
    'the trade has a name for it': change(['much better', 'gold (95 % within 4 hours)']),
    'a yes or a no': change(['much better', 'accepted by the owner']),
  },
  'objectives/vague-wording': {
    'a term of law in quotation marks': change([
      'customer questions quickly and, if possible, by phone',
      'customer questions with "reasonable care"',
    ]),
    'a term of law without them': accept,
    'a language whose words are not known': change([
      'Answer customer questions quickly and, if possible, by phone',
      'Vastaa asiakkaiden kysymyksiin nopeasti',
    ]),
  },
  'objectives/no-deadline': {
    'a service without an end has the end of its contract': change([
      '  title: Customer support desk\n',
      '  title: Customer support desk\n  end: 2027-12-31\n',
    ]),
    'a day on which one looks at it again': add('    due: 2027-06-30\n'),
  },
  'objectives/deadline-outside-term': {
    'a benefit that shows after the work, as a note': leaves(
      'information',
      change(['due: 2026-01-10', 'due: 2027-06-30']),
    ),
  },
  'objectives/no-baseline': {
    'the target says where it starts': change(['20 % less', 'reduced from 12 to 5 a month']),
    'nobody knows the value of today': accept,
  },
  'objectives/no-acceptance': {
    'the criteria stand in the contract': add('      acceptance: ["the test of annex 2, passed"]\n'),
  },
  'objectives/vague-acceptance': {
    'a term of the trade in quotation marks': change(['Modern look and good quality', 'Quality "good" of annex 2']),
    'a term of the trade without them': accept,
  },
  'objectives/input-not-result': {
    'people bought by the hour, for what the team shall finish': change(
      ['metric: Capital budget', 'metric: Modules accepted'],
      ['at most 125 million AUD', '4 of 4'],
    ),
  },
  'objectives/impossible-target': {
    'all of a named test': change(['Availability of the shop', 'Cases of the acceptance test that pass']),
    'all of a fixed set': change(['Availability of the shop', 'Documents of annex 1 handed over'], ['100 %', 'all 38']),
  },
  'objectives/no-scope-limit': {
    'the contract draws the line': add('  outOfScope: [What annex 1 leaves out]\n'),
  },
};
