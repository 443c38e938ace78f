import { accept, add, change, type FalsePositives, limits } from './case.ts';

/** Who talks with whom, and when. */
export const cases: FalsePositives = {
  'communication/missing': {
    'a contract settles it': add(
      'communication:\n  meetings: [{ name: Call, cadence: weekly }]\n  escalation: [{ level: 1, contact: Rui Matos }]\n',
    ),
  },
  'communication/no-regular-meeting': {
    'people see each other every day': add('    - { name: Stand-up, cadence: daily }\n'),
  },
  'communication/no-escalation': {
    'the owner of a small company': accept,
    'somebody decides when the owner is away': add('    - { level: 2, contact: Rui Matos }\n'),
  },
  'communication/no-response-time': {
    'nobody waits for an answer': change(['purpose: Incidents', 'purpose: Newsletter']),
  },
  'communication/response-outside-hours': {
    'the contract says which clock counts': add('      countsIn: clock-hours\n'),
  },
  'communication/single-contact': {
    'a hotline': add('    - { name: Hotline, phone: +351 22 000 00 00 }\n'),
    'one contact is enough here': limits({ minContacts: 1 }),
  },
  'communication/outside-working-hours': {
    'one side works late on that day': change(['end: "17:00"', 'end: "18:30"']),
    'the other side has agreed to it': accept,
    'a day of the month that falls on a weekend': change(
      ['cadence: weekly', 'cadence: monthly'],
      ['day: tuesday', 'day: 15'],
      ['at: "20:30"', 'at: "15:00"'],
    ),
  },
};
