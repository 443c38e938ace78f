import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import {
  type Contract,
  covers,
  firstSignature,
  hasExpired,
  inDays,
  lastDayToGiveNotice,
  messageWith,
  runningPeriod,
} from '../../../src/pitfalls/legal/contracts.ts';
import { contextOf } from '../helper.ts';
import { engagement } from './found.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day('2026-11-23');

describe('the time a contract runs', () => {
  const period = (contract: Contract, today = TODAY) => {
    const found = runningPeriod(contract, today);
    return found && [found.end.toString(), found.renews, found.next?.toString()];
  };

  it('ends on the day written, and is over the day after', () => {
    assert.deepEqual(period({ expires: '2026-11-23' }), ['2026-11-23', false, undefined]);
    assert.equal(period({ expires: '2026-11-22' }), undefined);
    assert.equal(hasExpired({ expires: '2026-11-23' }, TODAY), false);
    assert.equal(hasExpired({ expires: '2026-11-22' }, TODAY), true);
    assert.equal(hasExpired({}, TODAY), false);
  });

  it('rolls on by the renewal term, counted from the first end', () => {
    const monthly: Contract = { expires: '2026-01-31', renewal: 'automatic', renewalTerm: '1 month' };
    assert.deepEqual(period(monthly), ['2026-11-30', true, '2026-12-31']);
    assert.deepEqual(period(monthly, day('2026-11-30')), ['2026-11-30', true, '2026-12-31']);
    assert.deepEqual(period(monthly, day('2026-12-01')), ['2026-12-31', true, '2027-01-31']);
    assert.deepEqual(period({ ...monthly, expires: '2027-01-31' }), ['2027-01-31', true, '2027-02-28']);
  });

  it('rolls on over a thousand years in an instant', () => {
    const daily: Contract = { expires: '1026-01-01', renewal: 'automatic', renewalTerm: '1 day' };
    assert.deepEqual(period(daily), ['2026-11-23', true, '2026-11-24']);
  });

  it('is not known where it renews itself for a time that nobody wrote', () => {
    assert.deepEqual(period({ expires: '2026-12-31', renewal: 'automatic' }), ['2026-12-31', true, undefined]);
    assert.equal(period({ expires: '2026-10-31', renewal: 'automatic' }), undefined);
    assert.equal(period({ expires: '2026-10-31', renewal: 'automatic', renewalTerm: '0 days' }), undefined);
    assert.equal(hasExpired({ expires: '2026-10-31', renewal: 'automatic' }, TODAY), false);
  });

  it('never ends where nothing is written', () => {
    assert.equal(period({ renewal: 'automatic', renewalTerm: '1 year' }), undefined);
  });

  it('has a last day to give notice by the calendar', () => {
    const notice = (noticePeriod: string, end: string) => lastDayToGiveNotice({ noticePeriod }, day(end))?.toString();
    assert.equal(notice('3 months', '2026-12-31'), '2026-09-30');
    assert.equal(notice('1 month', '2027-03-31'), '2027-02-28');
    assert.equal(notice('P6W', '2026-12-31'), '2026-11-19');
    assert.equal(notice('30 days', '2026-12-31'), '2026-12-01');
    assert.equal(lastDayToGiveNotice({}, TODAY), undefined);
  });

  it('is told in days', () => {
    assert.equal(inDays(TODAY, TODAY), 'today');
    assert.equal(inDays(TODAY, day('2026-11-24')), 'in 1 day');
    assert.equal(inDays(TODAY, day('2026-11-22')), '1 day ago');
    assert.equal(inDays(TODAY, day('2026-12-31')), 'in 38 days');
  });
});

describe('the first signature', () => {
  const first = (contracts: string) => {
    const found = firstSignature(contextOf(engagement('', `contracts:\n${contracts}`)));
    return found.known === 'date' ? found.date.toString() : found.known;
  };

  it('is the earliest one under which work may be done', () => {
    assert.equal(
      first(`  - { id: a, type: nda, status: signed, signedOn: 2026-01-01 }
  - { id: b, type: dpa, status: signed, signedOn: 2026-01-02 }
  - { id: c, type: sow, status: signed, signedOn: 2026-03-01 }
  - { id: d, type: msa, status: terminated, signedOn: 2026-02-01 }
`),
      '2026-02-01',
    );
  });

  it('is none where nothing but drafts and agreements on secrecy and data are there', () => {
    assert.equal(
      first(`  - { id: a, type: nda, status: signed, signedOn: 2026-01-01 }
  - { id: b, type: sow, status: draft }
  - { id: c, type: msa, status: in-review, signedOn: 2026-01-01 }
`),
      'none',
    );
  });

  it('is unsure where something is signed, or may be, on a day that nobody wrote', () => {
    assert.equal(first('  - { id: a, type: sow, status: signed }\n'), 'unsure');
    assert.equal(first('  - { id: a, type: sow }\n'), 'unsure');
    assert.equal(
      first(`  - { id: a, type: sow, status: signed, signedOn: 2026-01-01 }
  - { id: b, type: msa, status: signed, signedOn: 2026-02-30 }
`),
      'unsure',
    );
  });
});

describe('what contracts cover', () => {
  const audit = (contracts: string) => covers(contextOf(engagement('', contracts)), 'audit', 'sla');

  it('is open, or covered by a list or a type', () => {
    assert.equal(audit('contracts:\n  - { id: a, type: msa }\n'), 'open');
    assert.equal(audit('contracts:\n  - { id: a, type: msa, covers: [] }\n'), 'open');
    assert.equal(audit('contracts:\n  - { id: a, type: msa, covers: [audit] }\n'), 'covered');
    assert.equal(audit('contracts:\n  - { id: a, type: sla }\n'), 'covered');
  });

  it('counts drafts, and neither terminated nor expired contracts', () => {
    const one = (facts: string) => audit(`contracts:\n  - { id: a, type: msa, covers: [audit], ${facts} }\n`);
    assert.equal(one('status: draft'), 'covered');
    assert.equal(one('expires: 2026-11-23'), 'covered');
    assert.equal(one('expires: 2026-11-22'), 'open');
    assert.equal(one('expires: 2026-11-22, renewal: automatic'), 'covered');
    assert.equal(one('expires: 2026-11-22, renewal: automatc'), 'covered');
    assert.equal(one('status: terminated'), 'open');
  });

  it('is unsure where there are none, or where a slip may hide it', () => {
    for (const contracts of [
      '',
      'contracts: []\n',
      'contracts: none\n',
      'contracts:\n  - { id: a, type: msa, covers: [audti] }\n',
      'contracts:\n  - { id: a, type: msa, covers: audit }\n',
      'contracts:\n  - { id: a, type: msa, cover: [audit] }\n',
      'contracts:\n  - { id: a, type: slaa }\n',
      'contracts:\n  - { id: a, type: msa }\n  - see the folder\n',
    ]) {
      assert.equal(audit(contracts), 'unsure', contracts);
    }
    assert.equal(audit('contracts:\n  - { id: a, type: msa }\n  -\n'), 'open');
  });
});

describe('a message that names a contract', () => {
  it('takes its title, else its id, and stays short', () => {
    assert.equal(
      messageWith({ id: 'a', title: 'Order 7' }, (name) => `${name} ends.`),
      '"Order 7" ends.',
    );
    assert.equal(
      messageWith({ id: 'a' }, (name) => `${name} ends.`),
      '"a" ends.',
    );
    const long = messageWith({ id: 'a', title: 'x'.repeat(500) }, (name) => `${name}${'.'.repeat(125)}`);
    assert.equal(long.length, 140);
  });
});
