import assert from 'node:assert/strict';
import { noPastWork } from '../../../src/pitfalls/due-diligence/no-past-work.ts';
import { noReferences } from '../../../src/pitfalls/due-diligence/no-references.ts';
import { referenceNotChecked } from '../../../src/pitfalls/due-diligence/reference-not-checked.ts';
import { RULES } from '../../../src/pitfalls/index.ts';
import { firstFixed, foundBy } from '../helper.ts';
import { file, places, silent } from './helper.ts';

const DONE = 'checkedOn: 2026-11-02, outcome: passed';

describe('the rules on due diligence', () => {
  const group = RULES.filter(({ id }) => id.startsWith('due-diligence/') && id !== 'due-diligence/missing');

  it('are silent where the section is missing or can’t be read, and while nobody is there yet', () => {
    assert.equal(group.length, 10);
    const facts = 'criticality: critical, personalData: true, profile: regulated';
    for (const section of ['', 'dueDiligence:\n', 'dueDiligence: done\n', 'dueDiligence: { x-note: later }\n']) {
      for (const rule of group) {
        silent(rule, `version: 1\nengagement: { id: a, title: T, ${facts} }\nprovider: { name: P }\n${section}`);
      }
    }
    const looked = file(
      ['references: [{ client: A }]', 'checks: [{ kind: legal, outcome: failed, validUntil: 2020-01-01 }]'],
      `status: selecting, ${facts}`,
    );
    for (const rule of group) silent(rule, looked.replace('provider: { name: P }\n', ''));
    const ids = group.filter((rule) => places(rule, looked).length > 0).map(({ id }) => id.split('/')[1]);
    assert.deepEqual(ids, [
      'no-references',
      'reference-not-checked',
      'no-past-work',
      'failed-check',
      'no-financial-check',
      'no-security-check',
      'no-conflict-check',
    ]);
  });

  it('are silent where a key is misspelt', () => {
    const facts = 'status: active, criticality: critical, personalData: true, profile: regulated';
    const text = file(['cheks: []', 'refernces: []', 'pastWrok: []', 'review: []'], facts);
    for (const rule of group) silent(rule, text);
  });
});

describe('due-diligence/no-references', () => {
  it('counts references and past works that somebody assessed', () => {
    const two = [
      ['references: [{ client: A }, { client: B }]'],
      ['references: [{ client: A }]', 'pastWork: [{ title: W, assessedOn: 2026-11-02 }]'],
      ['pastWork: [{ title: V, outcome: failed }, { title: W, assessedOn: 2026-11-02 }]'],
    ];
    for (const lines of two) silent(noReferences, file(lines));
    assert.deepEqual(foundBy(noReferences, file(['references: [{ client: A }]', 'pastWork: [{ title: W }]'])), [
      {
        on: 'references',
        message:
          'Only 1 reference or past work is recorded: ask 1 more client of the provider and record what they said.',
      },
    ]);
    assert.deepEqual(foundBy(noReferences, file(['checks: [{ kind: legal }]'])), [
      {
        on: 'dueDiligence',
        message:
          'No earlier client is named and no past work assessed: ask 2 clients of the provider and record what they said.',
      },
    ]);
  });

  it('adds as many as the limit asks for', () => {
    for (const [minReferences, lines] of [
      [2, ['checks: [{ kind: legal }]']],
      [3, ['references: [{ client: A }]']],
      [3, ['references:', '  - client: A', '    outcome: passed']],
    ] as const) {
      const options = { limits: { minReferences } };
      const mended = firstFixed(noReferences, file(lines), options);
      silent(noReferences, mended, options);
      assert.notDeepEqual(places(noReferences, file(lines), options), []);
      assert.equal(places(noReferences, mended, { limits: { minReferences: minReferences + 1 } }).length, 1);
    }
    silent(noReferences, file(['checks: [{ kind: legal }]']), { limits: { minReferences: 0 } });
  });

  it('is silent where one may stand in what can’t be read', () => {
    silent(noReferences, file(['references: [A, { client: B }]']));
    silent(noReferences, file(['references: A and B']));
    silent(noReferences, file(['references: [{ client: A }]', 'pastWork: yes']));
    silent(noReferences, file(['references: [{ client: A }]', 'pastWork: [{ title: W, outcome: good }]']));
  });
});

describe('due-diligence/reference-not-checked', () => {
  it('says what is missing, on each of them', () => {
    const text = file([
      'references:',
      '  - { client: A }',
      '  - { client: B, outcome: failed }',
      '  - client: C',
      '    checkedOn: 2026-11-02',
    ]);
    assert.deepEqual(foundBy(referenceNotChecked, text), [
      { on: 'client', message: 'The reference "A" has neither a date nor an outcome: call them, and note both.' },
      { on: 'client', message: 'The reference "B" has no date: note the day on which you asked.' },
      { on: 'client', message: 'The reference "C" has no outcome: note what came of it.' },
    ]);
    assert.match(firstFixed(referenceNotChecked, text), /\{ client: A, checkedOn: 2026-11-23, outcome: passed \}/);
  });

  it('leaves what can’t be read to another finding', () => {
    silent(referenceNotChecked, file([`references: [{ client: A, ${DONE} }]`]));
    silent(referenceNotChecked, file(['references: [{ client: A, checkedOn: 2026-02-30, outcome: fine }]']));
    silent(referenceNotChecked, file(['references: [{ client: A, checkdOn: 2026-02-03, outcom: passed }]']));
    silent(referenceNotChecked, file(['references: []']));
    assert.equal(
      places(referenceNotChecked, file(['references: [{ client: A, checkedOn:, outcome: passed }]'])).length,
      1,
    );
  });
});

describe('due-diligence/no-past-work', () => {
  it('is content with work that was assessed, or with reviews', () => {
    silent(noPastWork, file(['pastWork: [{ title: W, assessedOn: 2026-11-02 }]']));
    silent(noPastWork, file(['pastWork: [{ title: V }, { title: W, outcome: passed }]']));
    silent(noPastWork, file(['reviews: [{ source: Directory }]']));
    silent(noPastWork, file(['reviews: good']));
    assert.deepEqual(places(noPastWork, file(['reviews: []', 'pastWork: []'])), ['pastWork']);
    assert.deepEqual(places(noPastWork, file(['reviews:', '  -'])), ['dueDiligence']);
    silent(noPastWork, file(['pastWork: [W]']));
  });

  it('sits on the list that nobody has assessed, and mends its first entry', () => {
    const text = file(['pastWork: [{ title: V }, { title: W }]']);
    assert.deepEqual(places(noPastWork, text), ['pastWork']);
    assert.match(
      firstFixed(noPastWork, text),
      /\[\{ title: V, assessedOn: 2026-11-23, outcome: passed \}, \{ title: W \}\]/,
    );
    assert.deepEqual(places(noPastWork, file(['checks: [{ kind: legal }]'])), ['dueDiligence']);
    silent(noPastWork, firstFixed(noPastWork, file(['pastWork: []', 'checks: [{ kind: legal }]'])));
  });
});
