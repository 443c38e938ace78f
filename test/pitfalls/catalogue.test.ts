import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Issue } from '../../src/engagement/model.ts';
import { read } from '../../src/engagement/read.ts';
import { DEFAULT_LIMITS } from '../../src/lint/settings.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { filesOf, type Rule, SEVERITIES } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';
import { CATALOGUE, REGULATED_BY_PLACE } from './catalogue.ts';
import { contextOf, fixed, type Options, problemsOf } from './helper.ts';

const LONGEST_MESSAGE = 140;
const MOST_FIXES = 4;

describe('the catalogue of rules', () => {
  it('has each id once', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('has every rule of the catalogue, and no other', () => {
    assert.deepEqual(RULES.map(({ id }) => id).sort(), [...CATALOGUE.keys()].sort());
    assert.equal(RULES.length, 125);
  });

  it('looks at every limit that there is', () => {
    const seen = new Set<string>(RULES.flatMap(({ options = [] }) => options));
    assert.deepEqual(
      Object.keys(DEFAULT_LIMITS).filter((name) => !seen.has(name)),
      [],
    );
  });

  for (const rule of RULES) describe(rule.id, () => checkRule(rule));
});

function checkRule(rule: Rule): void {
  const { explanation } = rule;
  // What only `regulated` turns on is read in that profile.
  const options: Options = { files: [], ...(rule.severity === 'off' && { profile: 'regulated' }) };

  it('stands in the file that its id names', () => {
    assert.match(rule.id, /^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(existsSync(new URL(`../../src/pitfalls/${rule.id}.ts`, import.meta.url)));
  });

  it('weighs what the catalogue says, from the stage on that it says', () => {
    const { severity, phase, pitfall, regulated } = rule;
    const expected = CATALOGUE.get(rule.id);
    const settled = REGULATED_BY_PLACE.has(rule.id) ? { ...expected, regulated } : expected;
    assert.deepEqual({ severity, phase, pitfall, regulated }, settled);
  });

  it('says which limits it looks at', () => {
    const seen = new Set<string>();
    for (const example of [explanation.examples.bad, explanation.examples.good]) {
      const [text = '', ...others] = filesOf(example);
      const context = contextOf(text, { ...options, others });
      const limits = new Proxy(context.limits, {
        get: (target, name) => {
          seen.add(String(name));
          return Reflect.get(target, name);
        },
      });
      assert.ok([...rule.check({ ...context, limits })]);
    }
    const told: readonly string[] = rule.options ?? [];
    assert.deepEqual(
      [...seen].filter((name) => !told.includes(name)),
      [],
    );
    if (told.length) assert.ok(seen.size > 0, 'the examples show at least one of them');
  });

  it('explains itself', () => {
    assert.ok(rule.title.length > 0 && rule.title.length <= 50 && !rule.title.endsWith('.'), rule.title);
    for (const text of [explanation.what, explanation.why, explanation.fix, explanation.falsePositives]) {
      assert.match(text, /^\S.*[.!?`)]$/s);
    }
    assert.ok(sentences(explanation.what) <= 3, `what: ${sentences(explanation.what)} sentences`);
    const count = sentences(explanation.why);
    assert.ok(count >= 2 && count <= 4, `why: ${count} sentences`);
    assert.ok(explanation.sources.length > 0);
    for (const { title, url } of explanation.sources) {
      assert.ok(title);
      assert.match(url, /^(https:\/\/\S+)?$/);
    }
  });

  it('finds its bad example', () => {
    const [bad = '', ...others] = filesOf(explanation.examples.bad);
    const problems = problemsOf(rule, bad, { ...options, others });
    assert.ok(problems.length > 0);
    for (const { message, range, severity, fixes } of problems) {
      assert.ok(message.length <= LONGEST_MESSAGE, `${message.length}: ${message}`);
      assert.match(message, /^\S.*[.?]$/s);
      assert.doesNotMatch(message, /\n|[.!?]\s+\p{Lu}/u, 'one sentence');
      assert.ok(range.start >= 0 && range.start <= range.end && range.end <= bad.length);
      assert.ok(severity === undefined || SEVERITIES.includes(severity));
      assert.ok((fixes?.().length ?? 0) <= MOST_FIXES);
    }
  });

  it('is silent on its good example', () => {
    const [good = '', ...others] = filesOf(explanation.examples.good);
    assert.deepEqual(
      problemsOf(rule, good, { ...options, others }).map(({ message }) => message),
      [],
    );
  });

  it('is mended by its first fix, which breaks nothing else', () => {
    const [bad = '', ...others] = filesOf(explanation.examples.bad);
    const context = contextOf(bad, { ...options, others });
    const before = [...rule.check(context)];
    for (const problem of before) {
      const [fix] = problem.fixes?.() ?? [];
      if (!fix) continue;
      assert.match(fix.title, /^\p{Lu}.*[^.…]$/u);
      const text = fixed(context, fix);
      assert.notEqual(text, bad);
      const after = problemsOf(rule, text, { ...options, others });
      assert.ok(after.length < before.length, `${fix.title} leaves it:\n${text}`);
      assert.deepEqual(newIssues(bad, text), [], `${fix.title} breaks the file:\n${text}`);
    }
  });
}

/** What is wrong with the format of a text and wasn't before. */
function newIssues(before: string, after: string): string[] {
  const known = issuesOf(before).map(({ message }) => message);
  return issuesOf(after)
    .map(({ message }) => message)
    .filter((message) => {
      const at = known.indexOf(message);
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    });
}

function issuesOf(text: string): readonly Issue[] {
  return read(parse(text)).issues;
}

/** How many sentences a text has; clauses of laws and the like end none. */
function sentences(text: string): number {
  const plain = text.replace(/`[^`]*`/g, 'x').replace(/\b(Art|No|ch|vs|etc)\./g, '$1');
  return plain.match(/[.!?](?=\s|$)/g)?.length ?? 0;
}
