import assert from 'node:assert/strict';
import { registerIncomplete } from '../../../src/pitfalls/engagement/register-incomplete.ts';
import { fixed, problemsOf } from './found.ts';

const HEAD = 'version: 1\nengagement:\n  id: cloud\n  title: Cloud\n  profile: regulated\n';
const FACTS = '  start: 2027-01-01\n  criticality: high\n  personalData: false\n  model: managed-service\n';
const CLIENT = 'client: { name: Sparhaus Bank, country: AT }\n';
const PROVIDER = 'provider: { name: Nimbus Hosting Ltd, country: IE }\n';

describe('engagement/register-incomplete', () => {
  it('is content with a register that has it all', () => {
    assert.deepEqual(problemsOf(registerIncomplete, HEAD + FACTS + CLIENT + PROVIDER), []);
  });

  it('lists everything in one finding that fits', () => {
    const text = `${HEAD}  status: active\nclient: { timeZone: Europe/Vienna }\nprovider: { timeZone: Europe/Dublin }\n`;
    const found = problemsOf(registerIncomplete, text);
    assert.deepEqual(
      found.map(({ text: span, message }) => [span, message]),
      [
        [
          'engagement',
          'The outsourcing register lacks client country, provider country, start, criticality, personal data, model: add them.',
        ],
      ],
    );
    assert.deepEqual(problemsOf(registerIncomplete, fixed(registerIncomplete, text)), []);
  });

  it('sits on the one party that lacks something', () => {
    const [problem] = problemsOf(registerIncomplete, `${HEAD}${FACTS}${CLIENT}provider: { name: Nimbus }\n`);
    assert.equal(problem?.text, 'provider');
    assert.equal(problem?.message, 'The outsourcing register lacks provider country: add it.');
  });

  it('names a party that is missing altogether', () => {
    const text = `${HEAD}  status: contracting\n${FACTS}`;
    const [problem] = problemsOf(registerIncomplete, text);
    assert.equal(problem?.text, 'engagement');
    assert.equal(problem?.message, 'The outsourcing register lacks client, provider: add them.');
    assert.deepEqual(problemsOf(registerIncomplete, fixed(registerIncomplete, text)), []);
  });

  it('is silent while nobody is there yet', () => {
    for (const status of ['draft', 'selecting']) {
      assert.deepEqual(problemsOf(registerIncomplete, `${HEAD}  status: ${status}\n`), []);
      assert.equal(problemsOf(registerIncomplete, `${HEAD}  status: ${status}\n${PROVIDER}`).length, 1);
    }
    assert.equal(problemsOf(registerIncomplete, `${HEAD}  status: contracting\n`).length, 1);
  });

  it('leaves the name of a party, which the format itself asks for, to the finding on that', () => {
    const text = `${HEAD}${FACTS}${CLIENT}provider: { country: IE }\n`;
    assert.deepEqual(problemsOf(registerIncomplete, text), []);
  });

  it('leaves what is misspelt or wrong to its own finding', () => {
    const facts = FACTS.replace('criticality: high', 'criticality: huge').replace('model:', 'modle:');
    const client = 'client: { name: Sparhaus Bank, country: Austria }\n';
    assert.deepEqual(problemsOf(registerIncomplete, HEAD + facts + client + PROVIDER), []);
  });
});
