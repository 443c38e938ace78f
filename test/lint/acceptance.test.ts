import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { Context } from '../../src/pitfalls/rule.ts';
import { findingsIn, ruleOf } from './stub.ts';

const FILE = `version: 1
engagement:
  id: a
  title: A
  personalData: true
objectives:
  - id: one
    statement: Quick work
  - id: two
    statement: Quick work
monitoring:
  kpis:
    - id: three
      metric: Speed
`;

/** A rule that finds something at each place where a text stands. */
const everywhere = (text: string, id = 'objectives/stub') =>
  ruleOf({
    id,
    check: ({ engagement }) =>
      [...engagement.tree.text.matchAll(new RegExp(text, 'g'))].map(({ index }) => ({
        range: { start: index, end: index + text.length },
        message: `Line ${engagement.tree.text.slice(0, index).split('\n').length}.`,
      })),
  });

function accepted(entry: string, rule = everywhere('Quick'), today = '2026-11-23', file = FILE) {
  const text = `${file}acceptedRisks:\n  - ${entry}\n`;
  return findingsIn(text, { rules: [rule], today: Temporal.PlainDate.from(today) });
}

const ENTRY = '{ rule: objectives/stub, reason: They know, acceptedBy: Ana, until: 2026-11-23 }';

describe('an accepted finding', () => {
  it('is hidden up to its date, that day included', () => {
    const found = accepted(ENTRY);
    assert.equal(found.length, 2);
    for (const finding of found)
      assert.deepEqual(finding.accepted, { by: 'Ana', until: '2026-11-23', reason: 'They know' });
    assert.deepEqual(accepted(ENTRY.replace('Ana', '{ name: Ana Reyes, role: CFO }'))[0]?.accepted?.by, 'Ana Reyes');
  });

  it('is back afterwards, and says who had accepted it until when', () => {
    const [finding] = accepted(ENTRY, undefined, '2026-11-24');
    assert.equal(finding?.accepted, undefined);
    assert.equal(finding?.message, 'Line 8 (accepted by Ana until 23 Nov 2026, which has passed).');
    assert.equal(finding?.severity, 'warning');
  });

  it('keeps the fact where there is no room for all', () => {
    const wide = everywhere('Quick');
    const back = (message: string) => {
      const check = (context: Context) => [...wide.check(context)].map((problem) => ({ ...problem, message }));
      return accepted(ENTRY, { ...wide, check }, '2026-11-24')[0]?.message;
    };
    const end = ' (accepted by Ana until 23 Nov 2026, which has passed): decide again.';
    const deed = `do this, ${'and that, '.repeat(8)}then the rest.`;
    assert.equal(back(`The fact: ${deed}`), `The fact${end}`);
    const length = back(`${'long '.repeat(30)}fact.`)?.length ?? 0;
    assert.ok(length > 135 && length <= 140, String(length));
    assert.ok(back(`${'long '.repeat(30)}fact: ${deed}`)?.endsWith(`…${end}`));
  });

  it('names the one who had accepted it in short', () => {
    const [finding] = accepted(ENTRY.replace('Ana', `"${'Ana Reyes\\n'.repeat(99)}"`), undefined, '2026-11-24');
    assert.ok((finding?.message.length ?? 999) < 140 && !finding?.message.includes('\n'), finding?.message);
  });

  it('keeps to a decision that still holds beside one that has passed', () => {
    const both = `${ENTRY}\n  - ${ENTRY.replace('2026-11-23', '2027-01-01').replace('Ana', 'Ben')}`;
    assert.equal(accepted(both, undefined, '2026-12-01')[0]?.accepted?.by, 'Ben');
  });

  it('needs all that a decision says: rule, reason, name and a date that exists', () => {
    for (const entry of [
      '{ reason: x, acceptedBy: Ana, until: 2027-01-01 }',
      '{ rule: objectives/stub, acceptedBy: Ana, until: 2027-01-01 }',
      '{ rule: objectives/stub, reason: "", acceptedBy: Ana, until: 2027-01-01 }',
      '{ rule: objectives/stub, reason: x, until: 2027-01-01 }',
      '{ rule: objectives/stub, reason: x, acceptedBy: "", until: 2027-01-01 }',
      '{ rule: objectives/stub, reason: x, acceptedBy: { role: CFO }, until: 2027-01-01 }',
      '{ rule: objectives/stub, reason: x, acceptedBy: Ana }',
      '{ rule: objectives/stub, reason: x, acceptedBy: Ana, until: 2027-02-30 }',
      '{ rule: objectives/stub, reason: x, acceptedBy: Ana, until: soon }',
      '{ rule: "objectives/*", reason: x, acceptedBy: Ana, until: 2027-01-01 }',
      '{ rule: objectives/other, reason: x, acceptedBy: Ana, until: 2027-01-01 }',
      '{ rule: constructor, reason: x, acceptedBy: Ana, until: 2027-01-01 }',
    ])
      for (const finding of accepted(entry))
        assert.deepEqual([finding.accepted, finding.message.includes('accepted')], [undefined, false], entry);
  });

  it('is only the one at the place that the decision names, by path or by id', () => {
    const lines = (at: string, rule = everywhere('Quick')) =>
      accepted(ENTRY.replace('reason', `at: "${at}", reason`), rule)
        .filter((finding) => finding.accepted)
        .map(({ message }) => message);
    assert.deepEqual(lines('objectives[0]'), ['Line 8.']);
    assert.deepEqual(lines('objectives[1].statement'), ['Line 10.']);
    assert.deepEqual(lines('objectives'), ['Line 8.', 'Line 10.']);
    assert.deepEqual(lines('two'), ['Line 10.']);
    assert.deepEqual(lines('three', everywhere('Speed')), ['Line 14.']);
    assert.deepEqual(lines('monitoring.kpis', everywhere('kpis:')), ['Line 12.']);
    for (const nowhere of [
      'objectives[7]',
      'objectives[0].id',
      'four',
      'monitoring',
      '',
      '[',
      'constructor',
      '__proto__',
      'a..b',
    ])
      assert.deepEqual(lines(nowhere), [], nowhere);
  });

  it('is none where the place can not be read: a slip must not accept the whole file', () => {
    const places = ['at: 7', 'at: [a]', 'att: objectives[0]', 'At: objectives[0]', 'at: { path: one }'];
    for (const place of places) {
      const findings = accepted(ENTRY.replace(', reason', `, ${place}, reason`));
      assert.deepEqual(
        findings.map((finding) => finding.accepted),
        [undefined, undefined],
        place,
      );
    }
    // Nothing written yet names no place.
    assert.ok(accepted(ENTRY.replace(', reason', ', at: , reason')).every((finding) => finding.accepted));
  });

  it('is only lowered where the law sets the duty', () => {
    for (const id of ['legal/no-dpa', 'legal/transfer-without-safeguard']) {
      const rule = { ...everywhere('Quick', id), severity: 'error' as const };
      for (const finding of accepted(ENTRY.replace('objectives/stub', id), rule)) {
        assert.equal(finding.accepted, undefined);
        assert.equal(finding.severity, 'information');
      }
      const [back] = accepted(ENTRY.replace('objectives/stub', id), rule, '2026-11-24');
      assert.equal(back?.severity, 'error');
      assert.match(back?.message ?? '', /accepted by Ana until 23 Nov 2026, which has passed/);
      const [hint] = accepted(ENTRY.replace('objectives/stub', id), { ...rule, severity: 'hint' });
      assert.equal(hint?.severity, 'hint', 'never made heavier');
    }
  });

  it('is never one on the format', () => {
    const [finding] = accepted(ENTRY.replace('objectives/stub', 'format/stub'), everywhere('Quick', 'format/stub'));
    assert.equal(finding?.accepted, undefined);
  });

  it('comes last: a rule that is off, lowered by the stage or silent at the end stays so', () => {
    const off = findingsIn(`${FILE}acceptedRisks: [${ENTRY}]\n`, {
      rules: [everywhere('Quick')],
      configuration: { rules: { 'objectives/stub': 'off' } },
    });
    assert.deepEqual(off, []);
    assert.equal(accepted(ENTRY, { ...everywhere('Quick'), phase: 'active' })[0]?.severity, 'information');
    assert.deepEqual(accepted(ENTRY, undefined, undefined, FILE.replace('title: A', 'title: A\n  status: ended')), []);
  });
});
