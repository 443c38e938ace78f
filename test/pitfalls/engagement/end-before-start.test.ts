import assert from 'node:assert/strict';
import { endBeforeStart } from '../../../src/pitfalls/engagement/end-before-start.ts';
import { fixed, fixesOf, problemsOf } from './found.ts';

const engagement = (dates: string) => `version: 1\nengagement:\n  id: logo\n  title: Logo\n${dates}`;
const contract = (dates: string) => `version: 1\ncontracts:\n  - { id: order, type: sow, ${dates} }\n`;

describe('engagement/end-before-start', () => {
  it('sits on the end and shows the start', () => {
    const [problem, ...others] = problemsOf(endBeforeStart, engagement('  start: 2026-12-01\n  end: 2026-11-30\n'));
    assert.equal(problem?.text, '2026-11-30');
    assert.deepEqual(problem?.relatedTexts, ['2026-12-01']);
    assert.equal(
      problem?.message,
      'The engagement ends on 30 Nov 2026, before it starts on 1 Dec 2026: correct one of the dates.',
    );
    assert.deepEqual(others, []);
  });

  it('allows a single day', () => {
    assert.deepEqual(problemsOf(endBeforeStart, engagement('  start: 2026-12-01\n  end: 2026-12-01\n')), []);
  });

  it('looks at onboarding and at every contract', () => {
    const text = `${contract('effective: 2026-05-01, expires: 2026-04-30')}onboarding: { start: 2026-02-02, end: 2026-02-01 }\n`;
    assert.deepEqual(
      problemsOf(endBeforeStart, text).map(({ text: span }) => span),
      ['2026-02-01', '2026-04-30'],
    );
  });

  it('counts a contract from its signature only where nothing says when it takes effect', () => {
    assert.equal(problemsOf(endBeforeStart, contract('signedOn: 2026-05-01, expires: 2026-04-30')).length, 1);
    const backdated = 'signedOn: 2026-05-01, effective: 2025-05-01, expires: 2026-04-30';
    assert.deepEqual(problemsOf(endBeforeStart, contract(backdated)), []);
    const unreadable = 'signedOn: 2026-05-01, effective: soon, expires: 2026-04-30';
    assert.deepEqual(problemsOf(endBeforeStart, contract(unreadable)), []);
  });

  it('is silent where a date is missing or does not exist', () => {
    for (const dates of ['  start: 2026-12-01\n', '  end: 2026-12-01\n', '  start: 2026-12-01\n  end: 2026-02-30\n']) {
      assert.deepEqual(problemsOf(endBeforeStart, engagement(dates)), [], dates);
    }
  });

  it('mends the year, or swaps the two', () => {
    const text = engagement('  start: 2026-12-01 # planned\n  end: 2026-01-15\n');
    const titles = fixesOf(endBeforeStart, text).map((fix) => fix.title);
    assert.deepEqual(titles, ['Move the end to 15 Jan 2027', 'Swap the two dates: 15 Jan 2026 to 1 Dec 2026']);
    assert.equal(fixed(endBeforeStart, text), text.replace('2026-01-15', '2027-01-15'));
    const swapped = engagement('  start: 2026-01-15 # planned\n  end: 2026-12-01\n');
    assert.equal(fixed(endBeforeStart, text, { index: 1 }), swapped);
  });

  it('moves 29 February to a day that exists, and never makes a signature an expiry', () => {
    const text = contract('signedOn: 2026-03-01, expires: 2024-02-29');
    assert.deepEqual(
      fixesOf(endBeforeStart, text).map((fix) => fix.title),
      ['Move the expiry to 28 Feb 2027'],
    );
    assert.deepEqual(problemsOf(endBeforeStart, fixed(endBeforeStart, text)), []);
  });
});
