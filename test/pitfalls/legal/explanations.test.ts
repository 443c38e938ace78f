import assert from 'node:assert/strict';
import { rules } from '../../../src/pitfalls/legal/index.ts';
import { filesOf } from '../../../src/pitfalls/rule.ts';
import { parse } from '../../../src/yaml/parse.ts';
import { contextOf } from '../helper.ts';
import { fixed, fixesOf, problemsOf } from './found.ts';

/** So that a path leads nowhere, as in the example of `legal/document-missing`. */
const options = { fileExists: () => false };

describe('the rules on legal and security', () => {
  it('are those of the catalogue', () => {
    assert.equal(rules.length, 21);
    assert.equal(new Set(rules.map(({ id }) => id)).size, 21);
    assert.ok(rules.every(({ id, pitfall }) => id.startsWith('legal/') && pitfall === 'legal'));
    assert.deepEqual(
      rules.filter(({ phase }) => phase !== 'contracting').map(({ id }) => id),
      ['legal/contracts-missing'],
    );
  });

  for (const rule of rules) {
    const [bad = ''] = filesOf(rule.explanation.examples.bad);
    const [good = ''] = filesOf(rule.explanation.examples.good);

    describe(rule.id, () => {
      it('finds one thing in its bad example and nothing in its good one', () => {
        assert.equal(problemsOf(rule, bad, options).length, 1);
        assert.deepEqual(problemsOf(rule, good, options), []);
      });

      it('shows examples without a slip of the pen', () => {
        for (const text of [bad, good]) {
          const kinds = contextOf(text).engagement.issues.map(({ kind }) => kind);
          assert.deepEqual(
            kinds.filter((kind) => kind !== 'schema'),
            [],
          );
        }
      });

      it('explains itself', () => {
        const { what, why, fix, falsePositives, sources } = rule.explanation;
        for (const text of [what, why, fix, falsePositives]) assert.match(text, /[.)]$/);
        const sentences = why.replace(/Art\. |Chapter \d+/g, '').match(/[.!?](?:\s|$)/g)?.length ?? 0;
        assert.ok(sentences >= 2 && sentences <= 4, `${sentences} sentences`);
        assert.ok(sources.length > 0);
        for (const { title, url } of sources) {
          assert.notEqual(title, '');
          assert.match(url, /^(?:https:\/\/\S+)?$/);
        }
      });

      it('is mended by each of its fixes', () => {
        const fixes = fixesOf(rule, bad, options);
        assert.ok(fixes.length > 0 && fixes.length <= 4, `${fixes.length} fixes`);
        for (const [index, { title, safe }] of fixes.entries()) {
          const mended = fixed(rule, bad, options, index);
          assert.deepEqual(parse(mended).problems, [], title);
          // Without an end of the engagement, nobody knows whether an end of the contract is the plan.
          if (title.endsWith('will not be renewed')) continue;
          assert.deepEqual(problemsOf(rule, mended, options), [], `${title}:\n${mended}`);
          assert.deepEqual(
            contextOf(mended).engagement.issues.length,
            contextOf(bad).engagement.issues.length,
            `${title}:\n${mended}`,
          );
          assert.notEqual(safe, true);
        }
      });
    });
  }
});
