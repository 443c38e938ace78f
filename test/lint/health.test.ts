import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { type Health, healthOf } from '../../src/lint/health.ts';
import { contextOf, lint } from '../../src/lint/run.ts';
import type { LintSettings } from '../../src/lint/settings.ts';
import { EXAMPLE_DAY, PITFALLS, type Rule, type Severity } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';
import { ruleOf } from './stub.ts';

const HEAD =
  'version: 1\nengagement:\n  id: a\n  title: A\n  status: active\nobjectives:\n  - id: one\n    statement: x\n';

function health(text: string, over: Partial<LintSettings> = {}): Health | null {
  const settings = { today: Temporal.PlainDate.from(EXAMPLE_DAY), ...over };
  const engagement = read(parse(text));
  return healthOf(contextOf(engagement, settings), lint(engagement, settings));
}

/** A rule of the objectives that finds something at the start of the file. */
const rule = (severity: Severity, id = 'objectives/stub'): Rule =>
  ruleOf({ id, pitfall: 'objectives', severity, problems: [{ range: { start: 0, end: 1 } }] });
const state = (rules: readonly Rule[], text = HEAD) => health(text, { rules })?.pitfalls.objectives;
const accepting = (id: string) =>
  `${HEAD}acceptedRisks:\n  - { rule: ${id}, reason: They know, acceptedBy: Ana, until: 2027-01-01 }\n`;

describe('the health of an engagement', () => {
  it('has ten states, in the order of the pitfalls', () => {
    const found = health(HEAD);
    assert.deepEqual(Object.keys(found?.pitfalls ?? {}), [...PITFALLS]);
    assert.equal(found?.of, 10);
  });

  it('is open by an error, or by a missing section as a warning', () => {
    assert.equal(state([rule('error')]), 'open');
    assert.equal(state([rule('warning', 'objectives/missing')]), 'open');
    assert.equal(state([rule('error'), rule('warning')]), 'open');
  });

  it('is weak by another warning', () => {
    assert.equal(state([rule('warning')]), 'weak');
    assert.equal(state([rule('warning'), rule('information', 'objectives/missing')]), 'weak');
  });

  it('is not asked yet where the stage or the profile makes less of a missing section', () => {
    assert.equal(state([rule('information', 'objectives/missing')]), 'not-asked-yet');
    assert.equal(state([rule('hint', 'objectives/missing')]), 'not-asked-yet');
  });

  it('is covered by silence, and by what weighs little', () => {
    assert.equal(state([]), 'covered');
    assert.equal(state([rule('information'), rule('hint', 'objectives/other')]), 'covered');
  });

  it('is accepted where nothing heavy stands beside what was accepted', () => {
    assert.equal(state([rule('error')], accepting('objectives/stub')), 'accepted');
    assert.equal(state([rule('warning', 'objectives/missing')], accepting('objectives/missing')), 'accepted');
    assert.equal(state([rule('error'), rule('warning', 'objectives/other')], accepting('objectives/stub')), 'weak');
    assert.equal(state([rule('error'), rule('hint', 'objectives/other')], accepting('objectives/stub')), 'accepted');
  });

  it('counts what is neither open nor weak', () => {
    assert.equal(health(HEAD, { rules: [rule('error')] })?.covered, 9);
    assert.equal(health(HEAD, { rules: [rule('warning')] })?.covered, 9);
    assert.equal(health(accepting('objectives/stub'), { rules: [rule('error')] })?.covered, 10);
  });

  it('knows that nobody can be checked before anyone is there', () => {
    const draft = health(HEAD.replace('active', 'draft'));
    assert.equal(draft?.pitfalls['due-diligence'], 'not-asked-yet');
    assert.equal(draft?.pitfalls.onboarding, 'not-asked-yet');
    assert.equal(health(HEAD)?.pitfalls['due-diligence'], 'open');
  });

  it('is none where the file can not be parsed', () => {
    for (const text of ['', '- a', 'text', `${HEAD}scope: [\n`, '\0']) assert.equal(health(text), null, text);
  });

  it('is there where a value is wrong', () => {
    assert.notEqual(health(HEAD.replace('active', 'actve')), null);
  });

  it('is what the examples show', () => {
    const of = (name: string) => health(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'));
    assert.equal(of('ten-mistakes.outsource.yaml')?.covered, 0);
    assert.equal(of('web-shop.outsource.yaml')?.covered, 10);
  });
});
