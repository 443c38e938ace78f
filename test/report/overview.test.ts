import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import type { Health } from '../../src/lint/health.ts';
import { contextOf, lint } from '../../src/lint/run.ts';
import { PITFALLS, SEVERITIES, type Severity } from '../../src/pitfalls/rule.ts';
import { type EngagementOverview, engagementOverview } from '../../src/report/overview.ts';
import { remarkOf } from '../../src/report/overviewRemark.ts';
import { LineIndex } from '../../src/yaml/lines.ts';
import { parse } from '../../src/yaml/parse.ts';
import { DESK } from './reported.ts';

const URI = 'file:///desk/support.outsource.yaml';

function overview(text: string, today = '2026-11-23'): EngagementOverview {
  const engagement = read(parse(text));
  const settings = { today: Temporal.PlainDate.from(today) };
  return engagementOverview(URI, contextOf(engagement, settings), lint(engagement, settings), new LineIndex(text));
}

/** An engagement without a finding or date, but for what is added. */
const about = (more = '') => overview(`version: 1\nengagement: { id: bare, title: Bare }\n${more}`);

describe('the overview of an engagement', () => {
  const desk = overview(DESK);
  const part = (id: string) => desk.parts.find((each) => each.id === id);

  it('is plain data', () => {
    const bare = Object.fromEntries(Object.entries(desk).filter(([, value]) => value !== undefined));
    assert.deepEqual(JSON.parse(JSON.stringify(bare)), JSON.parse(JSON.stringify(desk)));
    assert.equal(desk.uri, URI);
  });

  it('says what the engagement is', () => {
    const { id, title, status, criticality, profile, owner, provider, client, value } = desk;
    assert.deepEqual(
      [id, title, status, criticality, profile],
      ['desk', 'Support desk', 'active', 'high', 'recommended'],
    );
    assert.deepEqual([owner?.name, provider, client], ['Ana Reyes', 'Norte Apoio Lda', 'Halden Books BV']);
    assert.deepEqual(value, { text: 'EUR 412,000', amount: 412000, currency: 'EUR' });
  });

  it('holds the ten pitfalls with their findings, the heaviest first', () => {
    const ten = desk.parts.filter(({ number }) => number !== undefined);
    assert.deepEqual(
      ten.map(({ id }) => id),
      [...PITFALLS],
    );
    const contingency = part('contingency');
    assert.deepEqual([contingency?.number, contingency?.area, contingency?.state], [8, 'Contingency', 'open']);
    const weights = contingency?.findings.map(({ severity }) => SEVERITIES.indexOf(severity)) ?? [];
    assert.ok(weights.length > 1);
    assert.deepEqual(weights, weights.toSorted());
    const backup = contingency?.findings.find(({ ruleId }) => ruleId === 'contingency/backup-is-provider');
    assert.equal(DESK.split('\n')[backup?.at.line ?? 0]?.slice(backup?.at.character, -2).trim(), 'Norte Apoio]');
    const covered = ten.filter(({ state }) => state !== 'open' && state !== 'weak').length;
    assert.deepEqual(desk.health, { covered, of: 10 });
  });

  it('says by whom and until when a finding was accepted', () => {
    const onboarding = part('onboarding');
    assert.equal(onboarding?.state, 'accepted');
    assert.deepEqual(onboarding?.acceptedUntil, { iso: '2027-02-28', words: '28 Feb' });
    assert.deepEqual(
      onboarding?.findings.map(({ ruleId, accepted }) => [ruleId, accepted?.by]),
      [['onboarding/missing', 'Ana Reyes']],
    );
  });

  it('holds what else was found under its own heading, with a state by the same measure', () => {
    const { parts } = about('enagement: {}\n');
    const form = parts.find(({ id }) => id === 'format');
    assert.deepEqual([form?.number, form?.area, form?.state], [undefined, 'The file itself', 'open']);
    assert.deepEqual(
      form?.findings.map(({ ruleId }) => ruleId),
      ['format/unknown-key'],
    );
  });

  it('holds what is due, with accepted risks only shortly before their end', () => {
    assert.deepEqual(
      desk.due.map(({ kind, date, days }) => [kind, date, days]),
      [
        ['contract-end', '2026-10-31', -23],
        ['review', '2026-11-02', -21],
        ['action', '2026-11-22', -1],
        ['acceptance', '2026-11-22', -1],
        ['action', '2026-11-23', 0],
        ['notice', '2026-11-28', 5],
        ['objective', '2027-02-21', 90],
        ['objective', '2027-02-22', 91],
        ['contract-renewal', '2027-02-28', 97],
      ],
    );
    assert.equal(desk.next?.kind, 'action');
    const notice = desk.due.find(({ kind }) => kind === 'notice');
    assert.deepEqual([notice?.noun, notice?.day, notice?.words], ['Notice', 'Sat 28 Nov', 'notice by 28 Nov']);
    const ending = (today: string) =>
      overview(DESK, today).due.filter(({ kind, date }) => kind === 'acceptance' && date === '2027-02-28').length;
    assert.deepEqual([ending('2027-02-13'), ending('2027-02-14')], [0, 1]);
  });

  it('has no health where the file can’t be read', () => {
    const broken = overview('version: 1\nengagement: [\n');
    assert.equal(broken.health, null);
    assert.deepEqual([broken.parts[0]?.id, broken.parts[0]?.state], ['format', 'open']);
    const other = broken.parts.find(({ id }) => id === 'legal');
    assert.deepEqual([other?.number, other?.area], [9, 'Legal, security']);
    assert.equal(broken.remark?.text, 'can’t be read');
  });
});

describe('the one thing to know of an engagement', () => {
  const deliverable = (due: string) => `scope: { in: [a], deliverables: [{ id: d, title: D, due: ${due} }] }\n`;
  const remark = (more: string) => about(more).remark?.text;

  it('is what is due within a week, today included', () => {
    assert.equal(overview(DESK).remark?.text, 'action by 23 Nov');
    assert.equal(remark(deliverable('2026-11-29')), 'deliverable by 29 Nov');
    assert.notEqual(remark(deliverable('2026-11-30')), 'deliverable by 30 Nov');
  });

  it('else what is late', () => {
    assert.equal(remark(deliverable('2026-11-22')), 'delivery 1 day late');
    assert.equal(remark(deliverable('2026-11-11')), 'delivery 12 days late');
  });

  it('else what was found that weighs most, as part of a line', () => {
    const worst = about().parts.find(({ state }) => state === 'open')?.findings[0]?.title ?? '';
    assert.match(worst, /^No /);
    assert.equal(remark(''), worst.replace('No', 'no'));
  });

  it('takes an error before a section that is missing', () => {
    const found = (ruleId: string, title: string, severity: Severity) => ({ ruleId, title, severity });
    const parts = [
      { state: 'weak' as const, findings: [found('w', 'Weak', 'warning')] },
      { state: 'open' as const, findings: [found('a', 'First', 'warning')] },
      { state: 'open' as const, findings: [found('b', 'NDA not signed', 'error'), found('c', 'Other', 'error')] },
    ];
    const today = Temporal.PlainDate.from('2026-11-23');
    assert.equal(remarkOf({} as Health, parts, [], today)?.text, 'NDA not signed');
    assert.equal(remarkOf({} as Health, parts.slice(0, 2), [], today)?.text, 'first');
    assert.equal(remarkOf({} as Health, parts.slice(0, 1), [], today)?.text, 'weak');
    assert.equal(remarkOf({} as Health, [], [], today), undefined);
  });

  it('is read aloud with the month in full', () => {
    assert.equal(about(deliverable('2026-11-29')).remark?.spoken, 'deliverable by 29 November');
  });
});
