import assert from 'node:assert/strict';
import { noOwner } from '../../../src/pitfalls/engagement/no-owner.ts';
import { fixed, fixesOf, problemsOf } from './found.ts';

const file = (rest: string) => `version: 1\nengagement:\n  id: logo\n  title: Logo refresh\n${rest}`;

describe('engagement/no-owner', () => {
  it('sits on the key of the engagement, or on the key that says nothing', () => {
    assert.deepEqual(
      problemsOf(noOwner, file('  status: active\n')).map(({ text, message }) => [text, message]),
      [['engagement', 'Nobody on your side owns "Logo refresh": name the person who decides and answers for it.']],
    );
    for (const empty of ['  owner:\n', "  owner: ''\n", '  owner: {}\n']) {
      assert.equal(
        problemsOf(noOwner, file(empty))[0]?.text.startsWith('owner') || empty.trim().startsWith('owner'),
        true,
      );
      assert.equal(problemsOf(noOwner, file(empty)).length, 1, empty);
    }
  });

  it('takes a person as a name or with a role', () => {
    for (const owner of ['Ana Reyes', '{ name: Ana Reyes }', '{ name: Ana Reyes, role: Head of brand }']) {
      assert.deepEqual(problemsOf(noOwner, file(`  owner: ${owner}\n`)), [], owner);
    }
  });

  it('is silent where the owner is misspelt, unreadable, or the engagement itself is missing', () => {
    for (const owner of ['ownr: Ana Reyes', 'owner: [Ana Reyes]', 'owner: { role: Head of brand }']) {
      assert.deepEqual(problemsOf(noOwner, file(`  ${owner}\n`)), [], owner);
    }
    assert.deepEqual(problemsOf(noOwner, 'version: 1\n'), []);
  });

  it('finds an owner from the other side', () => {
    const text = file('  owner: Rui Costa\nprovider:\n  name: Norte Apoio\n  contacts: [{ name: Rui Costa }]\n');
    const [problem] = problemsOf(noOwner, text);
    assert.equal(problem?.text, 'Rui Costa');
    assert.deepEqual(problem?.relatedTexts, ['[{ name: Rui Costa }]']);
    assert.deepEqual(problemsOf(noOwner, `${text}client: { contacts: [Rui Costa] }\n`), []);
  });

  it('finds an owner who is the provider in person', () => {
    const text = file('  owner: { name: Jo Lind }\nprovider: { name: Jo Lind }\n');
    const [problem] = problemsOf(noOwner, text);
    assert.equal(problem?.message, 'The owner Jo Lind is the provider: name the person on your side who decides.');
    assert.deepEqual(problem?.relatedTexts, ['Jo Lind']);
    assert.deepEqual(problemsOf(noOwner, fixed(noOwner, text)), []);
  });

  it('proposes the people of the client first', () => {
    const text = file('client:\n  contacts: [Eva Lind, { name: Ana Reyes, email: ana@example.com }]\n');
    const titles = fixesOf(noOwner, text).map((fix) => fix.title);
    assert.deepEqual(titles, ['Make Eva Lind the owner', 'Make Ana Reyes the owner', 'Name the owner']);
    assert.match(fixed(noOwner, text, { index: 1 }), /title: Logo refresh\n {2}owner:.*\n? *.*name: Ana Reyes/);
    assert.deepEqual(problemsOf(noOwner, fixed(noOwner, text)), []);
    assert.deepEqual(problemsOf(noOwner, fixed(noOwner, file(''))), []);
  });
});
