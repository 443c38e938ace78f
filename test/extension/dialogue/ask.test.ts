import assert from 'node:assert/strict';
import { askAll } from '../../../src/extension/dialogue/ask.ts';
import type { Answers, Inputs, Outcome, Question, Shown } from '../../../src/extension/dialogue/questions.ts';

type Key = 'title' | 'kind' | 'why' | 'file';

const QUESTIONS: readonly Question<Key>[] = [
  { kind: 'text', key: 'title', prompt: 'What?', problem: (text) => (text === '' ? 'Name it.' : undefined) },
  {
    kind: 'choice',
    key: 'kind',
    prompt: 'Which?',
    proposal: () => 'b',
    options: ({ title }) => [
      { value: 'a', label: `A of ${title}` },
      { value: 'b', label: 'B' },
    ],
  },
  { kind: 'text', key: 'why', prompt: 'Why A?', follows: true, when: ({ kind }) => kind === 'a' },
  {
    kind: 'text',
    key: 'file',
    prompt: 'Where?',
    proposal: async ({ title }) => `${title}.yaml`,
    selectionOf: (proposal) => proposal.indexOf('.'),
  },
];

const answer = (value: string): Outcome => ({ kind: 'answer', value });
const back = (value?: string): Outcome => ({ kind: 'back', value });
const CANCEL: Outcome = { kind: 'cancel' };

/** Answers in place of a person, and writes down what was shown. */
class Person implements Inputs {
  readonly seen: (Shown & { readonly options?: unknown; readonly selected?: number })[] = [];
  private readonly outcomes: Outcome[];

  constructor(...outcomes: Outcome[]) {
    this.outcomes = outcomes;
  }

  text = (shown: Shown) => this.next(shown);
  choice = (shown: Shown) => this.next(shown);

  private async next(shown: Shown): Promise<Outcome> {
    this.seen.push(shown);
    const outcome = this.outcomes.shift();
    assert.ok(outcome, `Nobody knows what to answer to ${shown.prompt}`);
    return outcome;
  }

  get values(): (string | undefined)[][] {
    return this.seen.map(({ prompt, value }) => [prompt, value]);
  }
}

const ask = (person: Person, given: Partial<Record<Key, string>> = {}): Promise<Answers<Key> | undefined> =>
  askAll({ title: 'New', questions: QUESTIONS, given }, person);

describe('a dialogue', () => {
  it('asks one question after the other, and tells how many there are', async () => {
    const person = new Person(answer('Logo'), answer('b'), answer('x.yaml'));
    assert.deepEqual(await ask(person), { title: 'Logo', kind: 'b', file: 'x.yaml' });
    assert.deepEqual(
      person.seen.map(({ title, prompt, step, steps, canGoBack }) => [title, prompt, step, steps, canGoBack]),
      [
        ['New', 'What?', 1, 3, false],
        ['New', 'Which?', 2, 3, true],
        ['New', 'Where?', 3, 3, true],
      ],
    );
    assert.equal(person.seen[2]?.selected, 4);
  });

  it('hands earlier answers to later questions', async () => {
    const person = new Person(answer('Logo'), answer('b'), answer('Logo.yaml'));
    await ask(person);
    assert.deepEqual(person.seen[1]?.options, [
      { value: 'a', label: 'A of Logo' },
      { value: 'b', label: 'B' },
    ]);
    assert.equal(person.seen[2]?.value, 'Logo.yaml');
  });

  it('keeps what was answered when somebody goes back, and forward again', async () => {
    const person = new Person(
      answer('Logo'),
      answer('a'),
      answer('because'),
      back('mine.yaml'),
      back('because not'),
      back('b'),
      answer('Logo 2'),
      answer('a'),
      answer('because not'),
      answer('mine.yaml'),
    );
    assert.deepEqual(await ask(person), { title: 'Logo 2', kind: 'a', why: 'because not', file: 'mine.yaml' });
    assert.deepEqual(person.values.slice(4), [
      ['Why A?', 'because'],
      ['Which?', 'a'],
      ['What?', 'Logo'],
      ['Which?', 'b'],
      ['Why A?', 'because not'],
      ['Where?', 'mine.yaml'],
    ]);
  });

  it('renews a proposal that nobody changed', async () => {
    const person = new Person(
      answer('Logo'),
      answer('b'),
      back('Logo.yaml'),
      back('b'),
      answer('Shop'),
      answer('b'),
      answer('Shop.yaml'),
    );
    await ask(person);
    assert.equal(person.seen.at(-1)?.value, 'Shop.yaml');
  });

  it('asks a question that follows only where it has to, as part of the same step', async () => {
    const person = new Person(answer('Logo'), answer('a'), answer('because'), answer('x'));
    assert.equal((await ask(person))?.why, 'because');
    assert.deepEqual(
      person.seen.map(({ step }) => step),
      [1, 2, 2, 3],
    );
    // An answer to a question that isn't asked any more doesn't count.
    const other = new Person(
      answer('Logo'),
      answer('a'),
      answer('because'),
      back('x'),
      back('because'),
      answer('b'),
      answer('x'),
    );
    assert.deepEqual(await ask(other), { title: 'Logo', kind: 'b', file: 'x' });
  });

  it('gives nothing where somebody closes it, at any question', async () => {
    const outcomes = [answer('Logo'), answer('a'), answer('because'), answer('x')];
    for (let count = 0; count < outcomes.length; count += 1) {
      const person: Person = new Person(...outcomes.slice(0, count), CANCEL);
      assert.equal(await ask(person), undefined);
      assert.equal(person.seen.length, count + 1);
    }
  });

  it('does not ask for what is given, and counts no step for it', async () => {
    const person = new Person(answer('b'), answer('x'));
    assert.deepEqual(await ask(person, { title: 'Logo' }), { title: 'Logo', kind: 'b', file: 'x' });
    assert.deepEqual(
      person.seen.map(({ step, steps, canGoBack }) => [step, steps, canGoBack]),
      [
        [1, 2, false],
        [2, 2, true],
      ],
    );
    const alone = new Person(answer('x'));
    await ask(alone, { title: 'Logo', kind: 'b' });
    assert.deepEqual([alone.seen[0]?.step, alone.seen[0]?.canGoBack], [undefined, false]);
    const nobody = new Person();
    const given = { title: 'Logo', kind: 'b', file: 'x' } as const;
    assert.deepEqual(await ask(nobody, given), given);
  });

  it('counts no step for what is not asked', async () => {
    const never: Question<Key> = { kind: 'text', key: 'why', prompt: 'Never?', when: () => false };
    const person = new Person(answer('Logo'), answer('x'));
    await askAll(
      {
        title: 'New',
        questions: [never, ...QUESTIONS.filter(({ kind }) => kind === 'text').slice(0, 1), ...QUESTIONS.slice(3)],
      },
      person,
    );
    assert.deepEqual(
      person.seen.map(({ prompt, step, steps }) => [prompt, step, steps]),
      [
        ['What?', 1, 2],
        ['Where?', 2, 2],
      ],
    );
  });

  it('goes back over what is not asked', async () => {
    const person = new Person(answer('Logo'), answer('b'), back('x'), answer('b'), answer('x'));
    await ask(person);
    assert.deepEqual(
      person.seen.map(({ prompt }) => prompt),
      ['What?', 'Which?', 'Where?', 'Which?', 'Where?'],
    );
  });
});
