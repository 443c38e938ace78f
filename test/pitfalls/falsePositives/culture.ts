import { accept, add, change, type FalsePositives, limits } from './case.ts';

/** What two teams have to know of each other. */
export const cases: FalsePositives = {
  'culture/missing': {
    'teams that have worked together for years': add('culture:\n  practices: [Doubts are told in the call]\n'),
  },
  'culture/no-shared-language': {
    'the list is merely short': change(['languages: [de]', 'languages: [de, en]']),
  },
  'culture/little-overlap': {
    'the work is handed over each day on purpose': accept,
    'half an hour is enough for that': limits({ minOverlap: '30 minutes' }),
  },
  'culture/holidays-not-considered': {
    'people take turns': add('  holidays: { provider: [2026-12-24] }\n'),
  },
  'culture/no-practices': {
    'a working agreement stands elsewhere': add('  practices: [See the working agreement on the intranet]\n'),
  },
  'culture/unknown-parties': {
    'a team that is spread over several places': change(['country: DE\n', 'country: DE\n  timeZone: Europe/Berlin\n']),
  },
};
