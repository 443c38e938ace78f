import assert from 'node:assert/strict';
import { noProvider } from '../../../src/pitfalls/engagement/no-provider.ts';
import { STATUSES } from '../../../src/pitfalls/rule.ts';
import { fixed, fixesOf, problemsOf } from './found.ts';

const file = (status: string, rest = '') =>
  `version: 1\nengagement:\n  id: desk\n  title: Desk\n  status: ${status}\n${rest}`;

describe('engagement/no-provider', () => {
  it('asks from contracting on', () => {
    const asked = STATUSES.filter((status) => problemsOf(noProvider, file(status)).length > 0);
    assert.deepEqual(asked, ['contracting', 'onboarding', 'active', 'exiting', 'ended']);
    assert.deepEqual(problemsOf(noProvider, 'version: 1\nengagement: { id: desk, title: Desk }\n'), []);
  });

  it('sits on the key of the engagement and shows the status', () => {
    const [problem] = problemsOf(noProvider, file('active'));
    assert.equal(problem?.text, 'engagement');
    assert.deepEqual(problem?.relatedTexts, ['active']);
    assert.match(problem?.message ?? '', /^Status says "active", but no provider is named: add/);
  });

  it('is content with any key of a provider, and silent where the section is misspelt or unreadable', () => {
    for (const rest of [
      'provider: { name: Norte }\n',
      'provider: { country: PT }\n',
      'provder: { name: Norte }\n',
      'provider: Norte\n',
    ]) {
      assert.deepEqual(problemsOf(noProvider, file('active', rest)), [], rest);
    }
    for (const rest of ['provider:\n', 'provider: {}\n', 'provider: { x-note: later }\n']) {
      assert.equal(problemsOf(noProvider, file('active', rest)).length, 1, rest);
    }
  });

  it('takes the chosen candidate for the provider', () => {
    const text = file('contracting', 'selection:\n  candidates: [{ name: Norte Apoio }]\n  chosen: Norte Apoio\n');
    assert.deepEqual(
      fixesOf(noProvider, text).map((fix) => fix.title),
      ['Name Norte Apoio as the provider'],
    );
    assert.match(fixed(noProvider, text), /\nprovider:\n {2}name: Norte Apoio\n/);
    assert.deepEqual(problemsOf(noProvider, fixed(noProvider, text)), []);
    assert.deepEqual(problemsOf(noProvider, fixed(noProvider, file('active'))), []);
  });
});
