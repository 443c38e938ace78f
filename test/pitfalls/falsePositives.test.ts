import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { type Finding, lint } from '../../src/lint/run.ts';
import type { LintSettings } from '../../src/lint/settings.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { factsOf, Portfolio } from '../../src/pitfalls/portfolio/facts.ts';
import { EXAMPLE_DAY, filesOf, type Rule } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';
import { FALSE_POSITIVES } from './falsePositives/index.ts';

/** What is found in the first of some files, which stand in one workspace without any other file. */
function judge(files: readonly string[], { severity }: Rule, settings: Partial<LintSettings> = {}): Finding[] {
  const engagements = files.map((text) => read(parse(text)));
  const [first] = engagements;
  assert.ok(first);
  return lint(first, {
    today: Temporal.PlainDate.from(EXAMPLE_DAY),
    fileExists: () => false,
    path: '0.outsource.yaml',
    portfolio: new Portfolio(engagements.map((engagement, index) => factsOf(engagement, `${index}.outsource.yaml`))),
    // What only `regulated` turns on is tried there.
    ...(severity === 'off' && { profile: 'regulated' }),
    ...settings,
  });
}

/** What a rule says in a list of findings: `accepted`, or how heavy it is. */
function saidBy({ id }: Rule, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ ruleId }) => ruleId === id)
    .map(({ accepted, severity }) => (accepted ? 'accepted' : severity));
}

/** What else is wrong with the format. */
function unreadable({ id }: Rule, findings: readonly Finding[]): string[] {
  return findings.filter(({ ruleId }) => ruleId.startsWith('format/') && ruleId !== id).map(({ message }) => message);
}

describe('known false positives', () => {
  it('have a case for every rule, and for no other', () => {
    assert.deepEqual(Object.keys(FALSE_POSITIVES).sort(), RULES.map(({ id }) => id).sort());
    for (const [id, cases] of Object.entries(FALSE_POSITIVES)) assert.notDeepEqual(cases, {}, id);
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      const example = filesOf(rule.explanation.examples.bad);
      const before = judge(example, rule);
      for (const [name, { files, settings, leaves }] of Object.entries(FALSE_POSITIVES[rule.id] ?? {})) {
        it(name, () => {
          const now = files?.(example, rule.id) ?? example;
          const after = judge(now, rule, settings?.(rule.id));
          assert.ok(saidBy(rule, before).some((said) => said !== leaves && said !== 'accepted'));
          assert.deepEqual([...new Set(saidBy(rule, after))], leaves ? [leaves] : [], now[0]);
          assert.deepEqual(unreadable(rule, after), unreadable(rule, before), 'what people write then can be read');
        });
      }
    });
  }
});
