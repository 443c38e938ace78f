import assert from 'node:assert/strict';
import { beginningQuestions } from '../../src/pitfalls/beginning.ts';
import { CRITICALITIES, MODELS } from '../../src/pitfalls/engagement/facts.ts';

describe('the questions about an engagement that begins', () => {
  const questions = beginningQuestions();

  it('are five, in the order in which people think', () => {
    assert.deepEqual(
      Object.values(questions).map(({ prompt }) => prompt),
      [
        'What is it called?',
        'What kind of work?',
        'How much depends on it?',
        'From when to when? Enter skips.',
        'Save where?',
      ],
    );
  });

  it('offer each value of the format once, by a name and with its meaning', () => {
    const { model, criticality } = questions;
    assert.deepEqual(model.choices.map(({ value }) => value).sort(), [...MODELS].sort());
    assert.deepEqual(
      criticality.choices.map(({ value }) => value),
      CRITICALITIES,
    );
    for (const { label, meaning } of [...model.choices, ...criticality.choices]) {
      assert.match(label, /^[A-Z]/);
      assert.ok(meaning, label);
    }
  });

  it('can be sent as they are', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(questions)), questions);
  });
});
