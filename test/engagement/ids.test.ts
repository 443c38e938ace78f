import assert from 'node:assert/strict';
import { toId } from '../../src/engagement/ids.ts';

describe('a text as an id', () => {
  const cases: Record<string, string | undefined> = {
    'Logo refresh: part 2': 'logo-refresh-part-2',
    newLogo: 'new-logo',
    'Acme GmbH, SaaS': 'acme-gmbh-saas',
    'Straßenladen in Łódź': 'strassenladen-in-lodz',
    'Søren Ærø': 'soren-aero',
    'São Paulo': 'sao-paulo',
    '2026 review': 'review',
    支払い: undefined,
    '--': undefined,
    [`${'a'.repeat(41)}`]: undefined,
  };
  for (const [text, id] of Object.entries(cases)) {
    it(`of ${JSON.stringify(text)}`, () => assert.equal(toId(text), id));
  }
});
