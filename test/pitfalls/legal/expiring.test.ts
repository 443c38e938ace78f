import assert from 'node:assert/strict';
import { expiring as rule } from '../../../src/pitfalls/legal/expiring.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf, problemsOf } from './found.ts';

const one = (facts: string, engagementFacts = 'status: active') =>
  engagement(engagementFacts, `contracts:\n  - { id: frame, type: msa, status: signed, ${facts} }\n`);
const CAVEAT = ", by this file's dates; the contract's text decides.";

describe('legal/expiring', () => {
  it('speaks from thirty days before the last day to give notice to the end', () => {
    const text = (expires: string) => one(`expires: ${expires}, noticePeriod: 3 months`);
    // Three months before 23 March are 23 December: thirty days after the day of the run.
    findsNothing(rule, text('2027-03-24'));
    findsOne(
      rule,
      text('«2027-03-23»'),
      'warning',
      `"frame" ends on 23 Mar 2027: renew it, or give notice by 23 Dec 2026${CAVEAT}`,
    );
    findsOne(
      rule,
      text('«2027-02-23»'),
      'warning',
      `"frame" ends on 23 Feb 2027: renew it, or give notice by 23 Nov 2026${CAVEAT}`,
    );
    findsOne(
      rule,
      text('«2027-02-18»'),
      'warning',
      `"frame" ends on 18 Feb 2027: renew it now (notice was due by 18 Nov 2026)${CAVEAT}`,
    );
    finds(rule, text('«2026-11-23»'));
    findsNothing(rule, text('2026-11-22'));
  });

  it('takes the lead from the limits', () => {
    findsNothing(rule, one('expires: 2026-12-23'), { limits: { noticeLead: 'P29D' } });
    finds(rule, one('expires: «2026-12-23»'), { limits: { noticeLead: 'P30D' } });
  });

  it('says what happens to one that renews itself', () => {
    const automatic = (facts: string) => one(`renewal: automatic, ${facts}`);
    findsOne(
      rule,
      automatic('expires: «2026-12-31», noticePeriod: 1 month, renewalTerm: 1 year'),
      'warning',
      `"frame" renews to 31 Dec 2027 unless notice is given by 30 Nov 2026${CAVEAT}`,
    );
    findsOne(
      rule,
      automatic('expires: «2026-12-31», noticePeriod: 6 weeks, renewalTerm: 1 year'),
      'warning',
      `Notice on "frame" was due by 19 Nov 2026: it renews to 31 Dec 2027${CAVEAT}`,
    );
    findsOne(
      rule,
      automatic('expires: «2026-12-10», renewalTerm: 6 months'),
      'warning',
      `"frame" renews to 10 Jun 2027 unless notice is given: look up its last day${CAVEAT}`,
    );
    findsOne(
      rule,
      automatic('expires: «2026-12-31», noticePeriod: 1 month'),
      'warning',
      `"frame" renews after 31 Dec 2026 unless notice is given by 30 Nov 2026${CAVEAT}`,
    );
  });

  it('looks at the period that runs now where it has renewed itself before', () => {
    findsOne(
      rule,
      one('renewal: automatic, renewalTerm: 1 year, expires: «2023-12-31», noticePeriod: 1 month'),
      'warning',
      `"frame" renews to 31 Dec 2027 unless notice is given by 30 Nov 2026${CAVEAT}`,
    );
    findsNothing(rule, one('renewal: automatic, renewalTerm: 1 year, expires: 2023-06-30, noticePeriod: 1 month'));
    findsNothing(rule, one('renewal: automatic, expires: 2023-12-31'));
  });

  it('tells the days where there is no notice period', () => {
    findsOne(
      rule,
      one('expires: «2026-12-03»'),
      'warning',
      `"frame" ends on 3 Dec 2026, in 10 days: renew it or plan what follows${CAVEAT}`,
    );
    findsOne(
      rule,
      one('expires: «2026-11-23»'),
      'warning',
      `"frame" ends on 23 Nov 2026, today: renew it or plan what follows${CAVEAT}`,
    );
  });

  it('is silent where the end is the plan', () => {
    const planned = (end: string) => one(`expires: 2026-12-10, renewal: none`, `status: active; ${end}`);
    findsNothing(rule, planned('end: 2026-12-10'));
    findsNothing(rule, planned('end: 2026-12-01'));
    findsNothing(rule, planned('start: 2026-06-11; term: 6 months'));
    finds(rule, planned('end: 2026-12-11').replace('expires: 2026-12-10', 'expires: «2026-12-10»'));
    finds(rule, one('expires: «2026-12-10», renewal: none'));
    finds(rule, one('expires: «2026-12-10», renewal: manual', 'status: active; end: 2026-12-10'));
  });

  it('is silent where it cannot be told whether the end is the plan', () => {
    for (const end of ['end: soon', 'ende: 2026-12-10', 'term: half a year', 'term: 6 months']) {
      findsNothing(rule, one('expires: 2026-12-10, renewal: none', `status: active; ${end}`));
    }
    for (const renewal of ['renewal: never', 'renewl: none', 'renewal: [none]']) {
      findsNothing(rule, one(`expires: 2026-12-10, ${renewal}`));
    }
  });

  it('is silent where the contract that follows is signed', () => {
    const next = (facts: string, renewal = 'manual') =>
      `${one(`expires: 2026-12-10, renewal: ${renewal}`)}  - { id: next, type: msa, ${facts} }\n`;
    findsNothing(rule, next('status: signed, effective: 2026-12-11'));
    findsNothing(rule, next('status: signed, effective: 2026-12-01'));
    const marked = (facts: string, renewal?: string) =>
      next(facts, renewal).replace('expires: 2026-12-10', 'expires: «2026-12-10»');
    finds(rule, marked('status: signed, effective: 2026-12-12'));
    finds(rule, marked('status: signed, effective: 2026-01-01'));
    finds(rule, marked('status: in-review, effective: 2026-12-11'));
    finds(rule, marked('status: signed, effective: 2026-12-11', 'automatic, renewalTerm: 1 year'));
  });

  it('is silent on drafts, history, and ends that can’t be known', () => {
    for (const status of ['draft', 'in-review', 'terminated']) {
      findsNothing(rule, one('expires: 2026-12-10').replace('signed', status));
    }
    findsNothing(rule, one('noticePeriod: 1 month'));
    findsNothing(rule, one('expires: 2026-02-30'));
  });

  it('offers a later end, or to note that it is not renewed', () => {
    const text = one(
      'expires: 2026-12-10, renewal: automatic, renewalTerm: 6 months',
      'status: active; end: 2026-12-10',
    );
    assert.deepEqual(
      fixesOf(rule, text).map(({ title }) => title),
      ['Move the end of "frame" to 10 Jun 2027', 'Note that "frame" ends on 10 Dec 2026 and will not be renewed'],
    );
    assert.match(fixed(rule, text), /expires: 2027-06-10/);
    findsNothing(rule, fixed(rule, text, {}, 1));
    // Where the work goes on, that would mend nothing.
    for (const facts of ['status: active', 'status: active; end: 2026-12-11']) {
      assert.equal(fixesOf(rule, one('expires: 2026-12-10, renewal: manual', facts)).length, 1);
    }
    // Nor is there any use in saying so once the last day for notice has passed.
    const missed = text.replace('expires', 'noticePeriod: 1 month, expires');
    assert.equal(fixesOf(rule, missed).length, 1);
    // One that has renewed itself ends with the period that runs, not with its first.
    const rolled = one(
      'expires: 2025-12-10, renewal: automatic, renewalTerm: 1 year',
      'status: active; end: 2026-12-10',
    );
    assert.match(fixed(rule, rolled, {}, 1), /expires: 2026-12-10, renewal: none/);
  });

  it('offers an end that is far enough off itself', () => {
    const ends = [
      ['noticePeriod: 18 months', '2028-12-31'],
      ['noticePeriod: 3 months, renewal: automatic, renewalTerm: 1 month', '2027-03-31'],
      ['noticePeriod: 1 month, renewal: automatic, renewalTerm: 1 week', '2027-01-28'],
      ['noticePeriod: 900 years, renewal: automatic, renewalTerm: 1 day', '2926-12-24'],
    ] as const;
    for (const [terms, end] of ends) {
      const mended = fixed(rule, one(`expires: 2026-12-31, ${terms}`));
      assert.match(mended, new RegExp(`expires: ${end}`), terms);
      findsNothing(rule, mended);
    }
    // Where the engagement ends later, up to there.
    const facts = (end: string) => `status: active; end: ${end}`;
    assert.match(fixed(rule, one('expires: 2026-12-10', facts('2027-06-30'))), /expires: 2027-06-30/);
    assert.match(fixed(rule, one('expires: 2026-12-10', facts('2026-12-20'))), /expires: 2027-12-10/);
  });

  it('is silent where the status can’t be read', () => {
    const text = (status: string) =>
      engagement('status: active', `contracts:\n  - { id: frame, type: msa, ${status}, expires: 2026-12-10 }\n`);
    findsNothing(rule, text('status: terminted'));
    findsNothing(rule, text('staus: terminated'));
    finds(rule, text('status: signed').replace('2026-12-10', '«2026-12-10»'));
  });

  it('fits into the list of findings, whatever the contract is called', () => {
    const title = `title: ${'Framework agreement on services '.repeat(4)}`;
    for (const renewal of ['none', 'manual', 'automatic', 'automatic, renewalTerm: 1 year']) {
      for (const notice of ['', ', noticePeriod: 1 month', ', noticePeriod: 10 years']) {
        const [found] = problemsOf(rule, one(`${title}, expires: 2026-12-30, renewal: ${renewal}${notice}`, ''));
        if (notice !== '') assert.match(found?.message ?? '', /the contract's text decides\.$/);
      }
    }
  });
});
