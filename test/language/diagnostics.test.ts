import assert from 'node:assert/strict';
import { diagnostics } from '../../src/language/diagnostics.ts';
import { ruleOf } from '../lint/stub.ts';
import { snapshot } from './marked.ts';

describe('diagnostics', () => {
  it('carry place, weight, source, code, link and message', () => {
    const [first] = diagnostics(snapshot('version: 1\nengagement:\n  id: a\n  title: "😀"\n  status: activ\n')).filter(
      ({ code }) => code === 'format/schema',
    );
    assert.deepEqual(first?.range, { start: { line: 4, character: 10 }, end: { line: 4, character: 15 } });
    assert.equal(first?.severity, 1);
    assert.equal(first?.source, 'outsource');
    assert.match(first?.codeDescription?.href ?? '', /^https:\/\/.*\/format\/schema$/);
    assert.equal(typeof first?.message, 'string');
  });

  it('are at most 100, the heaviest, in the order of the text', () => {
    const of = (severity: 'error' | 'warning' | 'hint', count: number, from: number) =>
      Array.from({ length: count }, (_, index) => ({
        severity,
        range: { start: from + 3 * index, end: from + 3 * index + 1 },
        message: `${severity} ${index}`,
      }));
    const rule = ruleOf({ problems: [...of('hint', 50, 0), ...of('warning', 80, 1), ...of('error', 40, 2)] });
    const shown = diagnostics(snapshot(`engagement: {}\n${'x'.repeat(600)}`, { rules: [rule] }));
    const count = (severity: number) => shown.filter((each) => each.severity === severity).length;
    assert.deepEqual([count(1), count(2), count(4), shown.length], [40, 60, 0, 100]);
    const places = shown.map(({ range: { start } }) => start.line * 10_000 + start.character);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.deepEqual(
      shown.filter(({ severity }) => severity === 2).map(({ message }) => message),
      Array.from({ length: 60 }, (_, index) => `warning ${index}`),
    );
  });

  it('are all there up to 100', () => {
    const problems = Array.from({ length: 100 }, (_, index) => ({ range: { start: index, end: index + 1 } }));
    assert.equal(diagnostics(snapshot('engagement: {}\n', { rules: [ruleOf({ problems })] })).length, 100);
  });

  it('point at the other place where two disagree', () => {
    const text =
      'version: 1\nengagement: { id: a, title: A }\nobjectives:\n  - { id: one, statement: S }\n  - { id: one, statement: T }\n';
    const [duplicate] = diagnostics(snapshot(text)).filter(({ code }) => code === 'format/duplicate-id');
    assert.equal(duplicate?.range.start.line, 4);
    const [related] = duplicate?.relatedInformation ?? [];
    assert.equal(related?.location.uri, 'file:///desk/acme.outsource.yaml');
    assert.deepEqual(related?.location.range.start, { line: 3, character: 10 });
    assert.ok(related?.message);
  });

  it('leave out what was accepted, and what another extension says from the schema', () => {
    const text =
      'version: 1\nengagement: { id: a, title: A, status: activ }\nacceptedRisks: [{ rule: monitoring/missing, reason: R, acceptedBy: B, until: 2027-01-01 }]\n';
    const codes = (peer?: 'active') => diagnostics(snapshot(text), peer).map(({ code }) => String(code));
    assert.ok(!codes().includes('monitoring/missing'));
    assert.ok(codes().includes('format/schema'));
    assert.ok(codes('active').length > 0 && codes('active').every((code) => !code.startsWith('format/')));
  });

  it('name a rule that failed, without a link', () => {
    const rule = ruleOf({ check: () => assert.fail() });
    const [failure] = diagnostics(snapshot('engagement: {}\n', { rules: [rule] }));
    assert.equal(failure?.code, 'internal/rule-failed');
    assert.equal(failure?.codeDescription, undefined);
  });

  it('carry tags where a rule gives them', () => {
    const rule = ruleOf({ problems: [{ tags: ['unnecessary', 'deprecated'] }] });
    assert.deepEqual(diagnostics(snapshot('engagement: {}\n', { rules: [rule] }))[0]?.tags, [1, 2]);
  });
});
