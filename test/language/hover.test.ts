import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { describe as describeKey, keysAt } from '../../src/engagement/schema.ts';
import { hover } from '../../src/language/hover.ts';
import type { SchemaPeer } from '../../src/language/options.ts';
import { EXPLAIN_COMMAND } from '../../src/language/options.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { cursorIn, FULL, PLAIN, snapshot } from './marked.ts';
import { TEXTS } from './restyled.ts';

const MOST_LINES = 12;

function hoverAt(marked: string, features = FULL, peer: SchemaPeer = 'none') {
  const { text, offset } = cursorIn(marked);
  const at = snapshot(text);
  const found = hover(at, at.lines.position(offset), features, peer);
  if (!found) return undefined;
  const { range } = found;
  const on = range && text.slice(at.offsetAt(range.start), at.offsetAt(range.end));
  return { text: (found.contents as MarkupContent).value, on };
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() && line !== '---');

describe('hover', () => {
  it('says of a key what it means, with values and an example, on the key', () => {
    const found = hoverAt('version: 1\nengagement:\n  id: a\n  title: A\n  sta|tus: active\n');
    assert.equal(found?.on, 'status');
    assert.match(found?.text ?? '', /^\*\*Status\*\*/);
    assert.match(found?.text ?? '', /- `contracting`/);
    assert.match(found?.text ?? '', /Example: `status: /);
  });

  it('says the same on the value', () => {
    const text = 'version: 1\nengagement:\n  id: a\n  title: A\n  status: active\n';
    assert.deepEqual(
      hoverAt(text.replace('active', 'act|ive'))?.text,
      hoverAt(text.replace('status', 'sta|tus'))?.text,
    );
    assert.equal(hoverAt(text.replace('active', 'act|ive'))?.on, 'active');
  });

  it('names the pitfall that a section answers', () => {
    const text =
      'version: 1\nfle|xibility:\n  providerDecides: [Tools]\n  changeControl: { process: By mail, approver: Ana }\n';
    assert.match(hoverAt(text)?.text ?? '', /Guards against: .*Inflexibility/);
    const client = 'version: 1\nclient:\n  name: A\n  coun|try: ES\n';
    assert.match(hoverAt(client)?.text ?? '', /Guards against: Inadequate communication; Cultural differences/);
  });

  it('gives an item of a list an example that can be copied into the list', () => {
    const text = 'version: 1\nprovider:\n  name: A\n  lang|uages: [en, pt]\n';
    assert.match(hoverAt(text)?.text ?? '', /Example: `languages: \[pt, en\]`/);
    assert.match(hoverAt(text.replace('|', '').replace('pt', 'p|t'))?.text ?? '', /Example: `- pt`/);
  });

  it('lists the values of the items on the key of their list too', () => {
    const text = 'version: 1\ncontracts:\n  - id: a\n    type: sow\n    cov|ers: [audit]\n';
    assert.match(hoverAt(text)?.text ?? '', /`confidentiality`, .*`step-in`/);
  });

  it('says of a finding why, what to do, and where it comes from; the message is left to the editor', () => {
    const found = hoverAt('version: 1\nenga|gement:\n  id: a\n  title: A\n  status: ended\n');
    assert.ok(found);
    const marked =
      'version: 1\nengagement:\n  id: a\n  title: A\nobjectives:\n  - id: one\n    statement: Be f|aster\nmonitoring: { cadence: weekly }\n';
    const { text, offset } = cursorIn(marked);
    const finding = snapshot(text).findings.find(({ range }) => range.start <= offset && offset <= range.end);
    const rule = RULES.find(({ id }) => id === finding?.ruleId);
    assert.ok(finding && rule, 'a fixture of this test');
    const shown = hoverAt(marked)?.text ?? '';
    assert.ok(shown.startsWith(`**${rule.title}**\n\n`), shown);
    assert.match(shown, /\*\*Do this\*\*\n- /);
    assert.ok(shown.includes(`\`${rule.id}\` · [Explain](`));
    assert.ok(!shown.includes(finding.message));
  });

  it('tells what follows from a value, with the calculation, beside what a peer says too', () => {
    const marked =
      'version: 1\nengagement: { id: a, title: A, status: draft }\ncontracts:\n  - id: m\n    type: msa\n    expires: 2029-02-28\n    noticePeriod: P|3M\n';
    for (const peer of ['none', 'active'] as const) {
      const { text = '' } = hoverAt(marked, FULL, peer) ?? {};
      assert.match(text, /^\*\*Last day to give notice 28 Nov 2028\*\*: 28 Feb 2029 less 3 months, by/);
    }
    assert.match(hoverAt(marked)?.text ?? '', /\*\*Notice period\*\*/i);
  });

  it('tells on the engagement what the row above it says', () => {
    const marked =
      'version: 1\nengage|ment: { id: a, title: A, status: active }\ncontracts:\n  - { id: m, type: msa, title: "[x](y)", status: signed, expires: 2027-02-28 }\n';
    const { text = '' } = hoverAt(marked) ?? {};
    assert.match(text, /\*\*Health \d+ of 10\*\*: Open&#58; /);
    assert.match(text, /\*\*Next&#58; contract ends 28 Feb\*\*: /);
    assert.ok(!text.includes('[x](y)'));
  });

  it('lists on the status what the next one will newly ask for', () => {
    const found = hoverAt('version: 1\nengagement:\n  id: a\n  title: A\n  sta|tus: selecting\n');
    assert.match(found?.text ?? '', /\*\*Next, contracting will newly ask for\*\*: .*No provider; /);
    assert.ok(linesOf(found?.text ?? '').length <= MOST_LINES);
  });

  it('links to a command of ours where the editor has it, else to the page', () => {
    const marked = 'version: 1\nobjec|tives: []\n';
    const links = (features = FULL) =>
      [...(hoverAt(marked, features)?.text ?? '').matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to ?? '');
    assert.ok(links().length > 0);
    for (const link of links()) {
      assert.ok(link.startsWith(`command:${EXPLAIN_COMMAND}?`), link);
      assert.ok(
        RULES.some(({ id }) => decodeURIComponent(link).endsWith(`?["${id}"]`)),
        link,
      );
    }
    for (const link of links(PLAIN)) assert.match(link, /^https:\/\/\S+\/rules\//);
  });

  it('has at most twelve lines, on any key and at any finding', () => {
    const walk = (path: readonly (string | number)[], depth = 0): string[] =>
      depth > 6
        ? []
        : keysAt(path).flatMap(({ name }) => [
            [...path, name].join('.'),
            ...walk([...path, name], depth + 1),
            ...walk([...path, name, 0], depth + 1),
          ]);
    assert.ok(walk([]).length > 150);
    for (const { text } of TEXTS) {
      const at = snapshot(text, { profile: 'regulated' });
      const offsets = [
        ...at.findings.map(({ range }) => range.start),
        ...[...text.matchAll(/[\w]+:/g)].map(({ index }) => index),
      ];
      for (const offset of offsets) {
        const found = hover(at, at.lines.position(offset), FULL);
        const value = (found?.contents as MarkupContent | undefined)?.value ?? '';
        assert.ok(linesOf(value).length <= MOST_LINES, value);
      }
    }
  });

  it('describes every key of the format', () => {
    const check = (path: readonly (string | number)[], depth: number): void => {
      for (const { name } of keysAt(path)) {
        const doc = describeKey([...path, name]);
        assert.ok(doc?.title && doc.description && doc.examples.length, [...path, name].join('.'));
        if (depth < 5)
          for (const next of [
            [...path, name],
            [...path, name, 0],
          ])
            check(next, depth + 1);
      }
    };
    check([], 0);
  });

  it('escapes what it takes from the file', () => {
    const evil = '<img src=x> [a](command:workbench.x) **b** `c` $(zap) https://evil.example\\n\\n# d \\u202E';
    const text = `version: 1\nengagement:\n  id: a\n  title: A\nacceptedRisks:\n  - rule: monitoring/missing\n    reason: "${evil}"\n    acceptedBy: "${evil}"\n    until: 2027-01-01\n`;
    const at = snapshot(text);
    const accepted = at.findings.find((finding) => finding.accepted);
    assert.ok(accepted);
    // Only that one, which shares its place with all other sections that are missing.
    const alone = Object.assign(Object.create(at), {});
    Object.defineProperty(alone, 'findings', { value: [accepted] });
    const found = hover(alone, at.lines.position(accepted.range.start), FULL);
    const shown = (found?.contents as MarkupContent | undefined)?.value ?? '';
    const note = shown.split('\n').find((line) => line.startsWith('Accepted by'));
    assert.ok(note);
    assert.doesNotMatch(note, /[<>]|(?<![\\&])[[\]()*`$#]|https:|command:|\u202e/);
  });

  it('leaves keys and the format to another extension that serves the schema', () => {
    assert.equal(
      hoverAt('version: 1\nengagement:\n  id: a\n  ti|tle: A\n  status: ended\n', FULL, 'active'),
      undefined,
    );
    const wrong = 'version: 1\nengagement:\n  id: a\n  title: A\n  status: act|iv\n';
    assert.match(hoverAt(wrong)?.text ?? '', /format\/schema/);
    assert.equal(hoverAt(wrong, FULL, 'active'), undefined);
    assert.match(hoverAt('version: 1\nenga|gement:\n  id: a\n  title: A\n', FULL, 'active')?.text ?? '', /Do this/);
  });

  it('is silent where there is nothing to say', () => {
    assert.equal(hoverAt('version: 1\nengagement:\n  id: a\n  title: A\n  status: ended\n|\n# comment\n'), undefined);
    assert.equal(hoverAt('version: 1\n# com|ment\nengagement:\n  id: a\n  title: A\n  status: ended\n'), undefined);
    assert.equal(
      hoverAt('version: 1\nx-own: { wha|t: 1 }\nengagement:\n  id: a\n  title: A\n  status: ended\n'),
      undefined,
    );
  });

  it('keeps to the text with emoji and CRLF', () => {
    assert.equal(hoverAt('version: 1\r\nengagement: { id: a, title: "😀😀", sta|tus: active }\r\n')?.on, 'status');
  });
});
