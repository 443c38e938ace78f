import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RULES } from '../../src/pitfalls/index.ts';
import { findingsIn, ruleOf } from './stub.ts';

const FIXTURES = new URL('../fixtures/engagements/', import.meta.url);
const NEW_FILE = 'version: 1\nengagement:\n  id: a\n  title: A\n';

describe('a run of the rules', () => {
  it('shows a new file exactly three red findings', () => {
    const errors = findingsIn(NEW_FILE).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors.map(({ ruleId }) => ruleId).sort(), [
      'legal/contracts-missing',
      'monitoring/missing',
      'objectives/missing',
    ]);
  });

  it('makes one finding of a rule that fails, with its name, and goes on with the others', () => {
    const failing = ruleOf({
      id: 'legal/failing',
      check() {
        throw new Error('oh');
      },
    });
    const others = findingsIn(NEW_FILE);
    const found = findingsIn(NEW_FILE, { rules: [failing, ...RULES] });
    const internal = found.filter(({ ruleId }) => ruleId === 'internal/rule-failed');
    assert.equal(internal.length, 1);
    assert.match(internal[0]?.message ?? '', /legal\/failing/);
    assert.doesNotMatch(internal[0]?.message ?? '', /\boh\b/);
    assert.ok((internal[0]?.message.length ?? 999) <= 140);
    const names = (list: typeof found) => list.map(({ ruleId, message }) => `${ruleId} ${message}`);
    assert.deepEqual(names(found.filter(({ ruleId }) => !/internal|failing/.test(ruleId))), names(others));
  });

  it('does not run a rule that is off, so that one that fails can be turned off', () => {
    const failing = ruleOf({ check: () => assert.fail() });
    for (const id of ['legal/stub', 'legal/*']) {
      const rules = { [id]: 'off' } as const;
      assert.deepEqual(findingsIn(NEW_FILE, { rules: [failing], configuration: { rules } }), []);
    }
    const regulated = { ...failing, severity: 'off', regulated: 'warning' } as const;
    assert.deepEqual(findingsIn(NEW_FILE, { rules: [regulated] }), []);
    assert.equal(findingsIn(NEW_FILE, { rules: [regulated], profile: 'regulated' }).length, 1);
    const on = { rules: { 'legal/stub': 'hint', 'legal/*': 'off' } } as const;
    assert.equal(findingsIn(NEW_FILE, { rules: [regulated], configuration: on }).length, 1);
  });

  it('has room for the longest name of a rule in the message of its failure', () => {
    for (const { id } of RULES) {
      const failing = ruleOf({ id, check: () => assert.fail() });
      const [finding] = findingsIn(NEW_FILE, { rules: [failing] });
      assert.ok((finding?.message.length ?? 999) <= 140, id);
    }
  });

  it('gives the same in whatever order the rules stand', () => {
    const texts = readdirSync(FIXTURES)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));
    const told = (text: string, rules = RULES) =>
      findingsIn(text, { rules }).map(({ fixes, ...finding }) => ({
        ...finding,
        fixes: fixes().map(({ title }) => title),
      }));
    const property = fc.property(
      fc.constantFrom(...texts),
      fc.shuffledSubarray([...RULES], { minLength: RULES.length }),
      (text, rules) => {
        assert.deepEqual(told(text, rules), told(text));
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  it('sorts by place, then rule, then message', () => {
    const at = (start: number, end: number, message: string) => ({ range: { start, end }, message });
    const found = findingsIn(NEW_FILE, {
      rules: [
        ruleOf({ id: 'legal/b', problems: [at(5, 9, 'z'), at(5, 9, 'a'), at(0, 9, 'x')] }),
        ruleOf({ id: 'legal/a', problems: [at(5, 9, 'm'), at(5, 6, 'n')] }),
      ],
    });
    assert.deepEqual(
      found.map(({ ruleId, message }) => `${ruleId} ${message}`),
      ['legal/b x', 'legal/a n', 'legal/a m', 'legal/b a', 'legal/b z'],
    );
  });

  it('says of a file that is no engagement only that', () => {
    for (const text of ['', '# x', '- a', 'word', '42', '"', 'null', '---\n', '[1, 2]', 'a: b: c: [']) {
      const found = findingsIn(text);
      assert.ok(found.length > 0, text);
      if (text !== 'a: b: c: [')
        assert.deepEqual([...new Set(found.map(({ ruleId }) => ruleId.split('/')[0]))], ['format'], text);
    }
  });

  it('does no work for fixes until somebody asks', () => {
    let asked = 0;
    const rule = ruleOf({ problems: [{ fixes: () => [{ title: `Fix ${++asked}`, changes: [] }] }, {}] });
    const found = findingsIn(NEW_FILE, { rules: [rule] });
    assert.equal(asked, 0);
    assert.deepEqual(
      found.map(({ fixable }) => fixable),
      [true, false],
    );
    assert.deepEqual(
      found.map(({ fixes }) => fixes().length),
      [1, 0],
    );
    assert.equal(asked, 1);
  });

  it('takes the profile of the run, else of the file, else of the configuration, else recommended', () => {
    const rule = ruleOf({
      id: 'culture/stub',
      check: (context) => ruleOf({ problems: [{ message: context.profile }] }).check(context),
    });
    const own = NEW_FILE.replace('title: A', 'title: A\n  profile: essential');
    const profile = (text: string, settings = {}) => findingsIn(text, { rules: [rule], ...settings })[0]?.message;
    const configuration = { profile: 'regulated' } as const;
    assert.equal(profile(NEW_FILE), 'recommended');
    assert.equal(profile(NEW_FILE, { configuration }), 'regulated');
    assert.equal(profile(own, { configuration }), 'essential');
    assert.equal(profile(own, { configuration, profile: 'recommended' }), 'recommended');
    assert.equal(profile(NEW_FILE.replace('title: A', 'title: A\n  profile: strict')), 'recommended');
  });

  it('hands the limits of the configuration to the rules', () => {
    const rule = ruleOf({
      check: ({ limits }) =>
        ruleOf({ problems: [{ message: `${limits.noticeLead} ${limits.startLead}` }] }).check({} as never),
    });
    const [finding] = findingsIn(NEW_FILE, { rules: [rule], configuration: { limits: { noticeLead: 'P10D' } } });
    assert.equal(finding?.message, 'P10D P14D');
  });
});
