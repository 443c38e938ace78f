import assert from 'node:assert/strict';
import { generateSnippets } from '../../scripts/generate/snippets.ts';
import { readTranslations } from '../../scripts/l10n/translations.ts';
import { LOCALES } from '../../src/l10n/locales.ts';
import { lint } from '../../src/lint/run.ts';
import { SECTIONS } from '../../src/pitfalls/sections.ts';
import { expandSnippet } from '../../src/yaml/snippet.ts';
import { contextOf } from '../pitfalls/helper.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const [english, ...others] = generateSnippets(await readTranslations(new URL('../../', import.meta.url))).map(
  ({ text }): Snippet[] => Object.values(JSON.parse(text)),
);
const snippets = english ?? [];

/** What a snippet inserts when all placeholders are left as they are. */
function textOf(prefix: string, from = snippets): string {
  const found = from.find((snippet) => snippet.prefix === prefix);
  assert.ok(found, prefix);
  return expandSnippet(found.body.slice(0, -1).join('\n'));
}

function findings(text: string): string[] {
  const { engagement, today } = contextOf(text);
  return lint(engagement, { today })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('the snippets', () => {
  it('are two engagements, and every section by its key', () => {
    const sections = SECTIONS.filter((section) => section !== 'version');
    assert.deepEqual(
      snippets.map(({ prefix }) => prefix),
      ['outsource', 'outsource-full', ...sections],
    );
    for (const { description } of snippets) assert.match(description, /^\S.*\.$/s);
  });

  it('number their stops from 1 and end on a line of their own', () => {
    for (const { body, prefix } of snippets) {
      const numbers = [...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        prefix,
      );
      assert.equal(body.at(-1), '$0');
    }
  });

  it('conform to the format as they are', () => {
    for (const { prefix } of snippets) {
      const text = textOf(prefix);
      const head = text.startsWith('version') ? '' : 'version: 1\n';
      const engagement = /^engagement:/m.test(text) ? '' : 'engagement: { id: a, title: A }\n';
      const whole = head + engagement + text;
      assert.deepEqual(
        contextOf(whole)
          .engagement.issues.filter(({ kind }) => kind !== 'unknown-reference')
          .map(({ message }) => message),
        [],
        prefix,
      );
    }
  });

  it('are the same in each language, but for the words', () => {
    assert.equal(others.length, LOCALES.length);
    for (const translated of others) {
      assert.deepEqual(
        translated.map(({ prefix }) => prefix),
        snippets.map(({ prefix }) => prefix),
      );
      assert.notEqual(textOf('outsource', translated), textOf('outsource'));
      for (const prefix of ['outsource', 'outsource-full']) assert.deepEqual(findings(textOf(prefix, translated)), []);
    }
  });

  it('start an engagement that raises no error and no warning', () => {
    assert.deepEqual(findings(textOf('outsource')), []);
    assert.deepEqual(findings(textOf('outsource-full')), []);
  });
});
