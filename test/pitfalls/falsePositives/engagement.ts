import { accept, add, change, type FalsePositives, profile } from './case.ts';

/** Who owns it, with whom and when. */
export const cases: FalsePositives = {
  'engagement/no-owner': {
    'a board decides': change(['  status:', '  owner: { name: Ana Reyes, role: Chairs the board }\n  status:']),
    'the same name works on both sides': change(
      ['  status:', '  owner: Ana Reyes\n  status:'],
      [
        'status: contracting\n',
        'status: contracting\nclient: { name: A, contacts: [Ana Reyes] }\nprovider: { name: B, contacts: [Ana Reyes] }\n',
      ],
    ),
  },
  'engagement/no-provider': { 'the name is confidential': add('provider: { name: Company Oak }\n') },
  'engagement/end-before-start': {
    'a contract signed after the time that it covers': change([
      'end: 2026-01-15\n',
      'end: 2027-01-15\ncontracts:\n  - { id: a, type: sow, signedOn: 2027-02-01, effective: 2026-12-01, expires: 2027-01-15 }\n',
    ]),
    'work over New Year': change(['end: 2026-01-15', 'end: 2027-01-15']),
  },
  'engagement/status-behind': {
    'the dates were the plan of long ago': change(['start: 2026-11-02', 'start: 2026-12-07']),
  },
  'engagement/register-incomplete': {
    'the supervisor asks for no register': accept,
    'nobody is supervised': profile('recommended'),
  },
};
