import assert from 'node:assert/strict';
import { failedCheck } from '../../../src/pitfalls/due-diligence/failed-check.ts';
import { noConflictCheck } from '../../../src/pitfalls/due-diligence/no-conflict-check.ts';
import { noFinancialCheck } from '../../../src/pitfalls/due-diligence/no-financial-check.ts';
import { noSecurityCheck } from '../../../src/pitfalls/due-diligence/no-security-check.ts';
import { firstFixed, foundBy, problemsOf } from '../helper.ts';
import { checks, file, places, silent } from './helper.ts';

describe('due-diligence/failed-check', () => {
  const FAILED = 'kind: financial, checkedOn: 2026-10-05, outcome: failed';

  it('is an error on the outcome', () => {
    assert.equal(failedCheck.severity, 'error');
    assert.deepEqual(foundBy(failedCheck, checks([FAILED])), [
      {
        on: 'failed',
        message:
          'The financial check of 5 Oct 2026 failed and no later one passed: have it put right, or choose another provider.',
      },
    ]);
    assert.equal(problemsOf(failedCheck, checks([FAILED]))[0]?.severity, undefined);
    assert.match(
      foundBy(failedCheck, checks(['kind: conflict-of-interest, outcome: failed']))[0]?.message ?? '',
      /^The check for conflicts of interest failed and/,
    );
  });

  it('is settled by a later one of its kind that passed, even with conditions', () => {
    for (const outcome of ['passed', 'passed-with-conditions']) {
      silent(failedCheck, checks([FAILED, `kind: financial, checkedOn: 2026-10-06, outcome: ${outcome}`]));
      silent(failedCheck, checks([`kind: financial, checkedOn: 2026-10-06, outcome: ${outcome}`, FAILED]));
    }
    const others = [
      'kind: financial, checkedOn: 2026-10-04, outcome: passed',
      'kind: security, checkedOn: 2026-10-06, outcome: passed',
      'kind: financial, checkedOn: 2026-10-06',
    ];
    for (const other of others) assert.deepEqual(places(failedCheck, checks([FAILED, other])), ['failed'], other);
    assert.equal(places(failedCheck, checks([FAILED, FAILED.replace('10-05', '10-06')])).length, 2);
  });

  it('may be settled where the days don’t tell, or where something can’t be read', () => {
    for (const other of [
      'kind: financial, outcome: passed',
      'kind: financial, checkedOn: 2026-10-05, outcome: passed',
      'kind: financial, checkedOn: 2026-10-32, outcome: passed',
      'kind: financial, checkedOn: 2026-10-06, outcome: fine',
      'kind: finances, checkedOn: 2026-10-06, outcome: passed',
    ]) {
      silent(failedCheck, checks([FAILED, other]));
    }
    silent(
      failedCheck,
      checks(['kind: financial, outcome: failed', 'kind: financial, checkedOn: 2026-10-06, outcome: passed']),
    );
    silent(failedCheck, file(['checks:', `  - { ${FAILED} }`, '  - passed later']));
  });

  it('is a warning for references and past work', () => {
    const text = file([
      'references: [{ client: Aqua Beira Lda, checkedOn: 2026-10-05, outcome: failed }]',
      'pastWork: [{ title: Shop, assessedOn: 2026-10-05, outcome: failed }]',
    ]);
    assert.deepEqual(
      problemsOf(failedCheck, text).map(({ message, severity }) => [message, severity]),
      [
        ['The reference "Aqua Beira Lda" failed: find out why, and whether it could happen to you.', 'warning'],
        ['The past work "Shop" failed: find out why, and whether it could happen to you.', 'warning'],
      ],
    );
    silent(
      failedCheck,
      file([
        'references:',
        '  - { client: Aqua Beira Lda, checkedOn: 2026-10-05, outcome: failed }',
        '  - { client: AQUA BEIRA, checkedOn: 2026-10-09, outcome: passed }',
      ]),
    );
  });

  it('is mended by the check that followed, on the same day too', () => {
    const today = checks([FAILED.replace('2026-10-05', '2026-11-23')]);
    silent(failedCheck, firstFixed(failedCheck, today));
    assert.match(
      firstFixed(failedCheck, today),
      /- kind: financial\n +checkedOn: 2026-11-23\n +by: Name of the owner\n +outcome: passed\n/,
    );
  });
});

describe('due-diligence/no-financial-check', () => {
  it('asks where much depends on the work', () => {
    for (const level of ['high', 'critical']) {
      const text = checks(['kind: legal'], `criticality: ${level}`);
      assert.deepEqual(foundBy(noFinancialCheck, text), [
        {
          on: 'checks',
          message: `Criticality is ${level} and no financial check is recorded: read the accounts or a credit report.`,
        },
      ]);
    }
    for (const facts of ['criticality: medium', 'criticality: low', 'status: active', 'criticality: hihg']) {
      silent(noFinancialCheck, checks(['kind: legal'], facts));
    }
  });

  it('is silent where one is recorded, or may be', () => {
    const high = 'criticality: high';
    silent(noFinancialCheck, checks(['kind: financial, outcome: failed'], high));
    silent(noFinancialCheck, checks(['kind: finance'], high));
    silent(noFinancialCheck, checks(['evidence: Accounts'], high));
    silent(noFinancialCheck, file(['checks: [financial]'], high));
    silent(noFinancialCheck, file(['checks: done'], high));
    assert.deepEqual(places(noFinancialCheck, file(['references: [{ client: A }]'], high)), ['dueDiligence']);
    assert.deepEqual(places(noFinancialCheck, file(['checks: []', 'references: [{ client: A }]'], high)), ['checks']);
    silent(noFinancialCheck, firstFixed(noFinancialCheck, file(['references: [{ client: A }]'], high)));
  });
});

describe('due-diligence/no-security-check', () => {
  const found = (facts: string, security = '', kind = 'legal') =>
    foundBy(noSecurityCheck, checks([`kind: ${kind}`], facts, security && `security: { ${security} }\n`)).map(
      ({ message }) => message.slice(0, message.indexOf(' and ')),
    );

  it('asks where data are personal, confidential or restricted, and says which', () => {
    assert.deepEqual(found('personalData: true'), ['Personal data are handled']);
    assert.deepEqual(found('status: active', 'dataClassification: confidential'), ['The data are confidential']);
    assert.deepEqual(found('status: active', 'dataClassification: restricted'), ['The data are restricted']);
    assert.deepEqual(found('personalData: true', 'dataClassification: public'), ['Personal data are handled']);
    for (const level of ['internal', 'public', 'secret']) {
      assert.deepEqual(found('personalData: false', `dataClassification: ${level}`), [], level);
    }
  });

  it('is content with a check of either kind, or with a certificate', () => {
    for (const kind of ['security', 'certification']) assert.deepEqual(found('personalData: true', '', kind), []);
    assert.deepEqual(found('personalData: true', 'certifications: [ISO/IEC 27001]'), []);
    assert.deepEqual(found('personalData: true', 'certifications: ISO/IEC 27001'), []);
    assert.equal(found('personalData: true', 'certifications: []').length, 1);
    assert.equal(found('personalData: true', 'certifications: [""]').length, 1);
    // The certificate may stand in a section that can't be read.
    const among = (rest: string) => checks(['kind: legal'], 'personalData: true', rest);
    for (const rest of ['security: ISO/IEC 27001\n', 'securty: { certifications: [ISO/IEC 27001] }\n'])
      silent(noSecurityCheck, among(rest));
    assert.equal(foundBy(noSecurityCheck, among('security:\n')).length, 1);
    const text = checks(['kind: legal'], 'personalData: true');
    silent(noSecurityCheck, firstFixed(noSecurityCheck, text));
  });
});

describe('due-diligence/no-conflict-check', () => {
  it('is asked for in regulated alone', () => {
    assert.deepEqual([noConflictCheck.severity, noConflictCheck.regulated], ['off', 'warning']);
    assert.deepEqual(places(noConflictCheck, checks(['kind: legal'])), ['checks']);
    silent(noConflictCheck, checks(['kind: legal', 'kind: conflict-of-interest']));
    silent(noConflictCheck, firstFixed(noConflictCheck, checks(['kind: legal'])));
  });
});
