import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { canBeAccepted } from '../../../src/pitfalls/accepted-risk/entries.ts';
import { RULES } from '../../../src/pitfalls/index.ts';
import { described, inConfig, itemsAt, labels, take } from './taking.ts';

const FILE = `version: 1
engagement: { id: a, title: A, status: active, owner: { name: Ana, role: Head } }
provider: { name: Norte Lda }
objectives:
  - { id: one, statement: First }
  - { id: two, statement: Second }
selection:
  criteria: [{ name: Price }, { name: "Good: fit" }]
  candidates:
    - name: Norte
    - name: Sur
`;

describe('completion of what the file names', () => {
  it('puts first the objectives that have no KPI yet', () => {
    assert.deepEqual(described(`${FILE}monitoring:\n  kpis:\n    - { id: k, objective: one }\n    - objective: |\n`), [
      'two: Second',
      'one: First',
    ]);
  });

  it('offers as a backup who was a candidate and is not the provider', () => {
    assert.deepEqual(labels(`${FILE}contingency:\n  backup:\n    providers: [|]\n`), ['Sur']);
  });

  it('offers the criteria by which a candidate is scored', () => {
    assert.deepEqual(labels(`${FILE}      scores:\n        |`), ['Price', 'Good: fit']);
    assert.deepEqual(labels(`${FILE}      scores: { Price: 3, |`), ['Good: fit']);
    assert.ok(take(`${FILE}      scores:\n        |`, 'Good: fit').endsWith('        "Good: fit": '));
  });

  it('offers rules whose findings can be accepted, first those that found something', () => {
    const { items } = itemsAt(`${FILE}acceptedRisks:\n  - rule: |\n`);
    assert.equal(items.length, RULES.filter(({ id }) => canBeAccepted(id)).length);
    assert.match(items[0]?.detail ?? '', /found in this file/);
    const nda = items.find(({ label }) => label === 'legal/no-nda');
    assert.equal(nda?.filterText, 'legal/no-nda No confidentiality agreement');
    assert.match((nda.documentation as MarkupContent).value, /\w/);
  });

  it('offers the places at which the rule found something', () => {
    assert.deepEqual(labels(`${FILE}acceptedRisks:\n  - rule: objectives/not-measurable\n    at: |\n`), ['one', 'two']);
    assert.deepEqual(labels(`${FILE}acceptedRisks:\n  - at: |\n`).slice(0, 2), ['one', 'two'], 'any place, then');
  });

  it('offers people as attendees, and the id that a title makes', () => {
    assert.deepEqual(labels(`${FILE}communication:\n  meetings:\n    - attendees: [|`), ['Ana']);
    assert.deepEqual(labels('engagement:\n  title: Große Sache\n  id: |\n'), ['grosse-sache']);
  });
});

describe('completion in a configuration', () => {
  it('offers groups and rules, found by their titles, without those that are there', () => {
    const found = inConfig('rules:\n  legal/no-nda: off\n  |\n');
    assert.ok(found.includes('culture/*') && found.includes('legal/no-dpa') && !found.includes('legal/no-nda'));
  });

  it('offers severities with their meaning, plain and under their key', () => {
    const all = ['error', 'warning', 'information', 'hint', 'off'];
    assert.deepEqual(inConfig('rules:\n  legal/no-nda: |'), all);
    assert.deepEqual(inConfig('rules:\n  culture/*: |'), all);
    assert.deepEqual(inConfig('rules: { legal/no-nda: |'), all);
    assert.deepEqual(inConfig('rules:\n  legal/no-nda:\n    severity: |'), all);
  });

  it('offers only the limits that a rule looks at', () => {
    assert.deepEqual(inConfig('rules:\n  selection/cost-dominates:\n    options:\n      |'), ['costWeight']);
    assert.deepEqual(inConfig('rules:\n  culture/*: { options: { m|').sort(), ['meetingHorizon', 'minOverlap']);
    assert.deepEqual(inConfig('rules:\n  legal/no-nda:\n    options:\n      |'), []);
    assert.ok(!inConfig('rules:\n  legal/no-nda:\n    |').includes('options'));
    assert.ok(inConfig('rules:\n  selection/cost-dominates:\n    |').includes('options'));
    assert.ok(inConfig('limits:\n  |').length > 20);
  });

  it('offers what holds for a limit where it is left out', () => {
    assert.equal(inConfig('limits:\n  minOverlap: |')[0], '2 hours');
    assert.deepEqual(inConfig('limits:\n  costWeight: |'), ['50']);
    assert.deepEqual(inConfig('profile: |'), ['essential', 'recommended', 'regulated']);
  });
});
