import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { acceptChanges, proposedAccepter, proposedDates } from '../../src/language/acceptRisk.ts';
import type { Finding } from '../../src/lint/run.ts';
import { canBeAccepted } from '../../src/pitfalls/accepted-risk/entries.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { snapshot } from './marked.ts';
import { TEXTS } from './restyled.ts';

const DECISION = { reason: 'We know: "it" is fine # really', acceptedBy: 'Ana Reyes', until: '2027-05-31' };
const STATUTORY = /^legal\/(no-dpa|transfer-without-safeguard)$/;

function accept(text: string, find: (finding: Finding) => boolean) {
  const before = snapshot(text, { profile: 'regulated' });
  const finding = before.findings.find(find);
  assert.ok(finding, 'a fixture of this test');
  const after = applyEdits(text, toTextEdits(before.tree, acceptChanges(before, finding, DECISION)));
  return { before, finding, after: snapshot(after, { profile: 'regulated' }) };
}

const at = (text: string, ruleId: string, on?: string) =>
  accept(
    text,
    (finding) =>
      finding.ruleId === ruleId && (on === undefined || text.slice(finding.range.start, finding.range.end) === on),
  ).after.engagement.file.acceptedRisks?.[0]?.at;

describe('accepting a finding', () => {
  it('hides it, and no other one, whatever it is and wherever it stands', function () {
    this.timeout(60_000);
    for (const { name, text } of TEXTS) {
      const before = snapshot(text, { profile: 'regulated' });
      if (before.tree.problems.length) continue;
      for (const finding of before.findings.filter(
        (each) =>
          canBeAccepted(each.ruleId) &&
          !each.accepted &&
          !STATUTORY.test(each.ruleId) &&
          !each.message.includes('which has passed'),
      )) {
        const edits = toTextEdits(before.tree, acceptChanges(before, finding, DECISION));
        const after = snapshot(applyEdits(text, edits), { profile: 'regulated' });
        const open = (of: typeof after) => of.findings.filter((each) => !each.accepted);
        const same = (each: Finding) => each.ruleId === finding.ruleId && each.message === finding.message;
        const label = `${name}: ${finding.ruleId} ${finding.message}\n${after.text}`;
        assert.equal(open(after).filter(same).length, open(before).filter(same).length - 1, label);
        const others = (of: typeof after) =>
          open(of)
            .filter((each) => !same(each))
            .map(({ ruleId, message }) => `${ruleId} ${message}`)
            .sort();
        const gone = others(before).filter((each) => !others(after).includes(each));
        assert.ok(
          gone.every((each) => each.startsWith(finding.ruleId)),
          `${gone.join('\n')} ${label}`,
        );
        const hidden = after.findings.find((each) => each.accepted && same(each));
        assert.deepEqual(
          hidden?.accepted,
          { by: DECISION.acceptedBy, until: DECISION.until, reason: DECISION.reason },
          label,
        );
      }
    }
  });

  const TWO =
    'version: 1\nengagement: { id: a, title: A }\nobjectives:\n  - id: one\n    statement: Be faster\n  - statement: Be faster\nmonitoring:\n  cadence: weekly\n  kpis:\n    - id: speed\n      metric: Speed\n';

  it('names the place by id, else by path; a missing section by nothing', () => {
    assert.equal(at(TWO, 'objectives/not-measurable', 'one'), 'one');
    assert.equal(at(TWO, 'monitoring/kpi-without-target'), 'speed');
    assert.equal(at(TWO, 'communication/missing'), undefined);
    assert.match(String(at(TWO, 'monitoring/kpi-without-objective')), /^monitoring(\.kpis)?$/);
  });

  it('names an item by its path where its id is the name of a section, too', () => {
    const file = TWO.replace('id: one', 'id: monitoring').replace('id: speed', 'id: engagement');
    const { after } = accept(file, ({ ruleId }) => ruleId === 'objectives/not-measurable');
    assert.equal(after.engagement.file.acceptedRisks?.[0]?.at, 'objectives[0]');
    assert.equal(at(file, 'monitoring/kpi-without-target'), 'monitoring.kpis[0]');
  });

  it('renews the decision on the same place whose time is over, and leaves others alone', () => {
    const entry = (at: string, until: string) =>
      `  - rule: objectives/not-measurable\n    at: ${at}\n    reason: Old # why\n    acceptedBy: { name: Ben }\n    until: ${until}\n`;
    const file = (one: string) => `${TWO}acceptedRisks:\n${one}${entry('speed', '2026-01-01')}`;
    const { after } = accept(file(entry('one', '2026-01-01')), ({ ruleId }) => ruleId === 'objectives/not-measurable');
    const reason = `'We know: "it" is fine # really'`;
    assert.equal(
      after.text,
      file(entry('one', '2027-05-31').replace('Old', reason).replace('{ name: Ben }', 'Ana Reyes')),
    );
    const narrower = accept(
      file(entry('one', '2026-01-01').replace('    at: one\n', '')),
      ({ ruleId }) => ruleId === 'objectives/not-measurable',
    ).after;
    assert.equal(narrower.engagement.file.acceptedRisks?.length, 3);
  });

  it('adds to the list that is there, in the order of the format, or begins one', () => {
    const first = accept(TWO, ({ ruleId }) => ruleId === 'communication/missing').after;
    const second = accept(
      first.text,
      ({ ruleId }) => ruleId === 'culture/missing' || ruleId === 'selection/missing',
    ).after;
    assert.equal(second.engagement.file.acceptedRisks?.length, 2);
    assert.deepEqual(Object.keys(second.engagement.file).at(-1), 'acceptedRisks');
    const empty = accept(`${TWO}acceptedRisks: []\n`, ({ ruleId }) => ruleId === 'communication/missing').after;
    assert.equal(empty.engagement.file.acceptedRisks?.length, 1);
    const blank = accept(`${TWO}acceptedRisks:\n`, ({ ruleId }) => ruleId === 'communication/missing').after;
    assert.equal(blank.engagement.file.acceptedRisks?.length, 1);
  });

  it('asks for the decision in tab stops where there is no dialogue', () => {
    const before = snapshot(TWO.replace('title: A', 'title: A, owner: { name: Ana Reyes }'));
    const finding = before.findings.find(({ ruleId }) => ruleId === 'communication/missing');
    assert.ok(finding);
    const [edit] = toTextEdits(before.tree, acceptChanges(before, finding), { snippet: true });
    assert.match(
      edit?.newText ?? '',
      /reason: \$\{1:.+\}\n.*acceptedBy: \$\{2:Ana Reyes\}\n.*until: \$\{3:2027-02-23\}/,
    );
  });

  it('is refused for the format and for rules that failed', () => {
    assert.equal(canBeAccepted('format/schema'), false);
    assert.equal(canBeAccepted('internal/rule-failed'), false);
    assert.equal(canBeAccepted('legal/no-nda'), true);
  });

  it('proposes the owner', () => {
    assert.equal(proposedAccepter({ engagement: { owner: { name: 'Ana' } } }), 'Ana');
    assert.equal(proposedAccepter({ engagement: { owner: 'Ben' } }), 'Ben');
    assert.equal(proposedAccepter({}), '');
    assert.equal(proposedAccepter({ engagement: { owner: {} } }), '');
  });

  it('proposes dates after today, never beyond twelve months', () => {
    const today = Temporal.PlainDate.from('2026-11-23');
    const dates = (file: Parameters<typeof proposedDates>[0]) =>
      proposedDates(file, today).map(({ label, date }) => `${label} ${date}`);
    assert.deepEqual(dates({}), ['1 month 2026-12-23', '3 months 2027-02-23']);
    assert.deepEqual(
      dates({
        flexibility: { reviewPoints: ['2026-11-23', '2027-09-01', '2027-06-01'] },
        contracts: [{ expires: '2028-01-01' }, { expires: '2027-11-23' }, { expires: '2026-01-01' }],
      }),
      ['1 month 2026-12-23', '3 months 2027-02-23', 'Next review point 2027-06-01', 'End of contract 2027-11-23'],
    );
    assert.deepEqual(
      dates({ contracts: [{ expires: '2027-11-24' }], flexibility: { reviewPoints: ['2028-01-01'] } }).length,
      2,
    );
    assert.deepEqual(
      dates({ engagement: { start: '2026-10-01', term: '6 months' } }).at(-1),
      'End of contract 2027-03-31',
    );
    assert.deepEqual(dates({ contracts: [{ expires: '2027-01-01', status: 'terminated' }] }).length, 2);
  });
});
