import assert from 'node:assert/strict';
import { STATE_WORDS } from '../../src/lint/health.ts';
import { PITFALLS, SEVERITIES } from '../../src/pitfalls/rule.ts';
import type { Placed } from '../../src/report/model.ts';
import { DESK, reported } from './reported.ts';

/** The text of the file from the place of an item on. */
function textAt({ at }: Placed): string {
  return DESK.split('\n')[at.line]?.slice(at.character) ?? '';
}

describe('the data of a report', () => {
  const report = reported(DESK);

  it('say what the engagement is', () => {
    const { title, client, provider, model, status, criticality, owner, term, value, profile } = report;
    assert.deepEqual([title, client, provider], ['Support desk', 'Halden Books BV', 'Norte Apoio Lda']);
    assert.deepEqual([model, status, criticality, profile], ['business-process', 'active', 'high', 'recommended']);
    assert.deepEqual(owner, { name: 'Ana Reyes', email: 'ana@halden.example' });
    assert.deepEqual([term.start?.toString(), term.end?.toString()], ['2025-03-01', '2027-02-28']);
    assert.equal(value, 'EUR 412,000');
  });

  it('fall back on what the format means where the file says nothing', () => {
    const bare = reported('version: 1\nengagement: { id: bare }\n');
    assert.deepEqual([bare.title, bare.status, bare.criticality], ['bare', 'draft', 'medium']);
    assert.deepEqual([bare.owner, bare.value, bare.provider], [undefined, undefined, undefined]);
  });

  it('hold the ten states in their order, with what is found of each', () => {
    assert.deepEqual(
      report.standings.map(({ pitfall, number }) => [number, pitfall]),
      PITFALLS.map((pitfall, index) => [index + 1, pitfall]),
    );
    for (const { pitfall, state } of report.standings) assert.equal(state, report.health?.pitfalls[pitfall]);
    const of = (pitfall: string) => report.standings.find((standing) => standing.pitfall === pitfall);
    assert.deepEqual([of('onboarding')?.state, of('onboarding')?.findings], ['accepted', 0]);
    assert.equal(of('contingency')?.state, 'open');
    assert.ok((of('contingency')?.findings ?? 0) > 1);
    assert.ok(STATE_WORDS[of('communication')?.state ?? 'covered'] === 'Open', 'its acceptance is over');
  });

  it('put the heaviest finding first, and leave out what was accepted', () => {
    const weights = report.todos.map(({ severity }) => SEVERITIES.indexOf(severity));
    assert.deepEqual(weights, weights.toSorted());
    assert.ok(new Set(weights).size > 1);
    const ids = report.todos.map(({ ruleId }) => ruleId);
    assert.ok(ids.includes('communication/missing') && !ids.includes('onboarding/missing'));
    const backup = report.todos.find(({ ruleId }) => ruleId === 'contingency/backup-is-provider');
    assert.ok(backup && textAt(backup).startsWith('Norte Apoio'));
  });

  it('part what is overdue from what comes within 90 days', () => {
    const short = ({ kind, name, days }: (typeof report.overdue)[number]) => [kind, name, days];
    assert.deepEqual(report.overdue.map(short), [
      ['contract-end', 'old', -23],
      ['review', '', -21],
      ['action', 'New rota', -1],
      ['acceptance', 'No communication plan', -1],
    ]);
    assert.deepEqual(report.ahead.map(short), [
      ['action', 'Headsets', 0],
      ['notice', 'Services', 5],
      ['objective', 'Answer quickly', 90],
    ]);
    const [action] = report.ahead;
    assert.ok(action && textAt(action).startsWith('2026-11-23'));
  });

  it('hold the decisions that are in force', () => {
    const [risk, ...others] = report.accepted;
    assert.ok(risk && others.length === 0);
    const { at, until, ...rest } = risk;
    assert.deepEqual(rest, {
      rule: 'onboarding/missing',
      reason: 'Same team as before',
      by: 'Ana Reyes',
      title: 'No onboarding plan',
      findings: 1,
    });
    assert.equal(until.toString(), '2027-02-28');
    assert.ok(textAt({ at }).startsWith('onboarding/missing'));
  });

  it('hold the contracts with the days that matter, and links to the web alone', () => {
    assert.deepEqual(
      report.contracts.map(({ title, end, renews, notice, address }) => {
        return [title, end?.toString(), renews, notice?.toString(), address];
      }),
      [
        ['Services', '2027-02-28', true, '2026-11-28', 'https://papers.example/msa'],
        ['nda', undefined, false, undefined, undefined],
        ['sow', '2027-12-31', false, undefined, undefined],
        ['old', '2026-10-31', false, undefined, undefined],
      ],
    );
  });

  it('know no health of a file that can’t be parsed, and keep what could be read', () => {
    const broken = reported(DESK.replace('cadence: monthly', 'cadence: [monthly'));
    assert.equal(broken.health, null);
    assert.deepEqual(broken.standings, []);
    assert.equal(broken.title, 'Support desk');
    const errors = broken.todos.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
    assert.match(errors[0] ?? '', /^format\//);
    assert.ok(
      errors.some((id) => !id.startsWith('format/')),
      'and others follow',
    );
    assert.match(reported('').todos[0]?.ruleId ?? '', /^format\//);
  });
});
