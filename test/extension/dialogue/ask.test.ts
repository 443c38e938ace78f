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
const closed = (value?: string): Outcome => ({ kind: 'cancel', value });

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

/** Tells the dialogues of one test from those of another: what is left of one is kept. */
let about = '';
const ask = (person: Person, given: Partial<Record<Key, string>> = {}): Promise<Answers<Key> | undefined> =>
  askAll({ title: 'New', about, questions: QUESTIONS, given }, person);

beforeEach(function () {
  about = this.currentTest?.fullTitle() ?? '';
});

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
      about = `${count} answers`;
      const person: Person = new Person(...outcomes.slice(0, count), closed());
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

describe('a dialogue that was closed', () => {
  const GO_ON = 'Go on with what you have begun?';

  it('goes on where it was, with what was answered and what was being written', async () => {
    assert.equal(await ask(new Person(answer('Logo'), answer('a'), closed('beca'))), undefined);
    const person = new Person(answer('on'), answer('because'), answer('Logo.yaml'));
    assert.deepEqual(await ask(person), { title: 'Logo', kind: 'a', why: 'because', file: 'Logo.yaml' });
    assert.deepEqual(person.values, [
      [GO_ON, 'on'],
      ['Why A?', 'beca'],
      ['Where?', 'Logo.yaml'],
    ]);
    assert.deepEqual(person.seen[0]?.options, [
      { value: 'on', label: 'Go on', description: 'Logo', detail: 'Why A?' },
      { value: 'anew', label: 'Begin anew' },
    ]);
    assert.deepEqual([person.seen[1]?.step, person.seen[1]?.steps, person.seen[1]?.canGoBack], [2, 3, true]);
  });

  it('lets somebody go back over what was answered, and follows the answers with what it proposes', async () => {
    await ask(new Person(answer('Logo'), answer('b'), closed('Logo.yaml')));
    const person = new Person(answer('on'), back('Logo.yaml'), back('b'), answer('Shop'), answer('b'), answer('x'));
    assert.deepEqual(await ask(person), { title: 'Shop', kind: 'b', file: 'x' });
    assert.equal(person.seen.at(-1)?.value, 'Shop.yaml');
  });

  it('begins anew where somebody wants to, and keeps nothing of what was', async () => {
    await ask(new Person(answer('Logo'), answer('a'), closed('beca')));
    const person = new Person(answer('anew'), answer('Shop'), answer('a'), answer('y'), answer('x'));
    assert.deepEqual(await ask(person), { title: 'Shop', kind: 'a', why: 'y', file: 'x' });
    assert.deepEqual(person.values.slice(0, 4), [
      [GO_ON, 'on'],
      ['What?', undefined],
      ['Which?', 'b'],
      ['Why A?', undefined],
    ]);
  });

  it('may be closed again and again', async () => {
    await ask(new Person(answer('Logo'), closed('a')));
    assert.equal(await ask(new Person(closed('on'))), undefined);
    assert.equal(await ask(new Person(answer('on'), answer('a'), closed('beca'))), undefined);
    const person = new Person(answer('on'), answer('because'), answer('x'));
    assert.equal((await ask(person))?.why, 'because');
    assert.deepEqual(person.values[1], ['Why A?', 'beca']);
  });

  it('is not offered once it was finished, nor where nothing was answered', async () => {
    await ask(new Person(answer('Logo'), closed('b')));
    await ask(new Person(answer('on'), answer('b'), answer('x')));
    for (const outcome of [closed(), closed(' '), answer('Logo')]) {
      const person = new Person(outcome, answer('b'), answer('x'));
      await ask(person);
      assert.equal(person.seen[0]?.prompt, 'What?');
    }
  });

  it('keeps the first words, though no question was answered', async () => {
    await ask(new Person(closed('Lo')));
    const person = new Person(answer('on'), answer('Logo'), answer('b'), answer('x'));
    assert.equal((await ask(person))?.title, 'Logo');
    assert.deepEqual(person.values.slice(0, 2), [
      [GO_ON, 'on'],
      ['What?', 'Lo'],
    ]);
  });

  it('is another one where it is about something else, or begins with other answers', async () => {
    await ask(new Person(answer('Logo'), closed('b')));
    const given = new Person(answer('b'), answer('x'));
    await ask(given, { title: 'Shop' });
    about = 'something else';
    const other = new Person(answer('Shop'), answer('b'), answer('x'));
    await ask(other);
    assert.deepEqual([given.seen[0]?.prompt, other.seen[0]?.prompt], ['Which?', 'What?']);
  });

  it('goes on at a question whose answer will not do any more', async () => {
    let options = ['a', 'b'];
    let taken = '';
    const questions: readonly Question<Key>[] = [
      { kind: 'text', key: 'title', prompt: 'What?', problem: (text) => (text === taken ? 'Taken.' : undefined) },
      {
        kind: 'choice',
        key: 'kind',
        prompt: 'Which?',
        options: () => options.map((value) => ({ value, label: value })),
      },
      { kind: 'text', key: 'file', prompt: 'Where?' },
    ];
    const askAgain = async (...outcomes: Outcome[]) => {
      const person = new Person(...outcomes);
      await askAll({ title: 'New', about, questions }, person);
      return person.seen.at(-1)?.prompt;
    };
    await askAgain(answer('Logo'), answer('a'), closed());
    assert.equal(await askAgain(answer('on'), closed()), 'Where?');
    options = ['b', 'c'];
    assert.equal(await askAgain(answer('on'), closed('b')), 'Which?');
    taken = 'Logo';
    assert.equal(await askAgain(answer('on'), closed('Logo')), 'What?');
  });

  it('is offered again while it is still shown', async () => {
    const shown = new Person(answer('Logo'));
    let close = (_: Outcome): void => assert.fail();
    const choice = () =>
      new Promise<Outcome>((resolve) => {
        close = resolve;
      });
    const first = ask(Object.assign(shown, { choice }));
    await new Promise((resolve) => setImmediate(resolve));
    const person = new Person(answer('on'), answer('b'), answer('x'));
    const again = ask(person);
    close(closed('a'));
    assert.equal(await first, undefined);
    assert.equal((await again)?.title, 'Logo');
    assert.equal(person.seen[0]?.prompt, GO_ON);
  });
});
