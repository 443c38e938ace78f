import assert from 'node:assert/strict';
import { vagueAcceptance } from '../../../src/pitfalls/objectives/vague-acceptance.ts';
import { vagueWording } from '../../../src/pitfalls/objectives/vague-wording.ts';
import { contextOf, firstFixed, fixed, foundBy } from '../helper.ts';

const HEAD = 'version: 1\nengagement:\n  id: desk\n  title: Desk\n';
const objective = (keys: string): string => `${HEAD}objectives:\n  - id: a\n${keys.replace(/^/gmu, '    ')}\n`;
const places = (text: string): string[] => foundBy(vagueWording, text).map(({ on }) => on);

describe('objectives/vague-wording', () => {
  it('sits on the words, in every style of writing', () => {
    assert.deepEqual(places(objective('statement: Answer quickly')), ['quickly']);
    assert.deepEqual(places(objective('statement: "Answer \\"mail\\" quickly"')), ['quickly']);
    assert.deepEqual(places(objective("statement: 'It''s done quickly'")), ['quickly']);
    assert.deepEqual(places(objective('statement: >\n  Answer mail\n  quickly and\n  well, if\n  possible')), [
      'quickly',
      'well',
      'if\n      possible',
    ]);
    assert.deepEqual(places(objective('statement: &s Answer quickly')), ['quickly']);
  });

  it('reads metric and target too, and no title or summary', () => {
    const text = objective('statement: Answer\nmetric: Quickly answered mails\ntarget: TBD').replace(
      'Desk',
      'A simple desk',
    );
    assert.deepEqual(places(text), ['Quickly', 'TBD']);
  });

  it('leaves a target that nobody can check to the other rule, save ways out', () => {
    assert.deepEqual(places(objective('statement: Answer\ntarget: better')), []);
    assert.deepEqual(places(objective('statement: Answer\ntarget: "95 %; quickly"')), ['quickly']);
    assert.deepEqual(places(objective('statement: Answer\ntarget: good, if possible')), ['if possible']);
  });

  it('is settled by the target, by a number too, and by a baseline', () => {
    assert.deepEqual(places(objective('statement: Answer quickly\ntarget: 95')), []);
    assert.deepEqual(places(objective('statement: A faster desk\nbaseline: 12 days')), []);
    assert.deepEqual(places(objective('statement: Answer quickly\ntarget: 200 users')), ['quickly']);
  });

  it("reads the engagement's language where the statement is short", () => {
    const text = objective('statement: Schnelle Antwort');
    assert.deepEqual(places(text), []);
    assert.deepEqual(places(`${text}communication:\n  language: de\n`), ['Schnelle']);
  });

  it('names the words and the deed', () => {
    assert.deepEqual(
      foundBy(vagueWording, objective('statement: Answer quickly')).map(({ message }) => message),
      ['"quickly" can\'t be verified: say how quickly, for example within 2 working days.'],
    );
  });

  it('takes ways out away, with one of their commas', () => {
    const cut = (statement: string): string | undefined =>
      /statement: (.*)/u.exec(firstFixed(vagueWording, objective(`statement: ${statement}`)))?.[1];
    assert.equal(cut('Answer mail, if possible, within 2 days'), 'Answer mail within 2 days');
    assert.equal(cut('If possible, answer mail'), 'Answer mail');
    assert.equal(cut('Answer mail if possible'), 'Answer mail');
    assert.equal(cut('Send reports, minutes, etc.'), 'Send reports, minutes');
  });

  it('offers a target where it would settle the word', () => {
    const text = objective('statement: Answer quickly');
    assert.deepEqual(foundBy(vagueWording, firstFixed(vagueWording, text)), []);
  });

  it('offers to cut nothing where words stand over several lines', () => {
    const context = contextOf(objective('statement: |\n  Answer mail\n  if possible\ntarget: 95 %'));
    const [problem] = vagueWording.check(context);
    assert.deepEqual(
      problem?.fixes?.().map((fix) => fixed(context, fix)),
      [],
    );
  });
});

describe('objectives/vague-acceptance', () => {
  const found = (text: string): string[] => foundBy(vagueAcceptance, HEAD + text).map(({ on }) => on);

  it('reads acceptance criteria and KPIs', () => {
    assert.deepEqual(
      found('scope:\n  deliverables:\n    - { id: d, title: Good, acceptance: ["Good quality", Accepted by Ana] }\n'),
      ['Good'],
    );
    assert.deepEqual(found('monitoring:\n  kpis:\n    - { id: k, metric: Quickly answered }\n'), ['Quickly']);
    assert.deepEqual(found('monitoring:\n  kpis:\n    - { id: k, metric: Quickly answered, target: 95 % }\n'), []);
    assert.deepEqual(found('monitoring:\n  kpis:\n    - { id: k, metric: Answered, target: good }\n'), ['good']);
  });

  it('reads open ends alone in the scope', () => {
    assert.deepEqual(
      found('scope:\n  inScope: ["Simple reports, etc.", Good minutes]\n  outOfScope: ["Others, etc."]\n'),
      ['etc.'],
    );
  });
});
