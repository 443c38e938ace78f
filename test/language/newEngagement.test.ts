import assert from 'node:assert/strict';
import { newEngagement, newId } from '../../src/language/newEngagement.ts';
import { CRITICALITIES, MODELS } from '../../src/pitfalls/engagement/facts.ts';
import { expandSnippet } from '../../src/yaml/snippet.ts';
import { snapshot } from './marked.ts';

const FIRST_FINDINGS = ['legal/contracts-missing', 'monitoring/missing', 'objectives/missing'];
const red = (text: string) =>
  snapshot(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ ruleId }) => ruleId)
    .sort();

describe('a new engagement in the editor', () => {
  it('begins with exactly three findings in red, on disk and with its places to fill in', () => {
    for (const model of MODELS)
      for (const criticality of CRITICALITIES)
        for (const term of [
          {},
          { start: '2026-12-01' },
          { end: '2027-01-15' },
          { start: '2026-12-01', end: '2029-11-30' },
        ]) {
          const { text, snippet } = newEngagement({ id: 'a', title: 'A', model, criticality, ...term });
          assert.deepEqual(red(text), FIRST_FINDINGS, text);
          assert.deepEqual(red(expandSnippet(snippet.replace(/\$0$/, ''))), FIRST_FINDINGS, snippet);
          const isSmall = model === 'freelance' || criticality === 'low';
          assert.equal(text.includes('profile: essential'), isSmall, text);
        }
  });

  it('asks for the owner in its first place to fill in, and takes a title as text', () => {
    const { snippet } = newEngagement({
      id: 'a',
      title: 'Pay $1 to ${2:B}: "now"\n',
      model: 'project',
      criticality: 'low',
    });
    assert.match(snippet, /owner: \$\{1:Who answers for it on your side\}/);
    assert.ok(snippet.endsWith('$0'));
    assert.equal(
      snapshot(expandSnippet(snippet).replace(/\$0$/, '')).engagement.file.engagement?.title,
      'Pay $1 to ${2:B}: "now"\n',
    );
  });

  it('has an id of its own', () => {
    const taken = new Set(['logo-refresh', 'logo-refresh-2']);
    assert.equal(
      newId('Logo refresh', (id) => taken.has(id)),
      'logo-refresh-3',
    );
    assert.equal(
      newId('Straße', () => false),
      'strasse',
    );
    assert.equal(
      newId('株式会社', () => false),
      'engagement',
    );
  });
});
