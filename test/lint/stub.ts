import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { type Finding, lint } from '../../src/lint/run.ts';
import type { LintSettings } from '../../src/lint/settings.ts';
import { EXAMPLE_DAY, type Problem, type Rule } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';

/** A rule that finds one thing at the start of the file, unless it is told otherwise. */
export function ruleOf(over: Partial<Rule> & { readonly problems?: readonly Partial<Problem>[] } = {}): Rule {
  const { problems = [{}], ...rest } = over;
  return {
    id: 'legal/stub',
    title: 'Stub',
    pitfall: 'legal',
    severity: 'warning',
    phase: 'draft',
    explanation: { what: '', why: '', fix: '', falsePositives: '', examples: { bad: '', good: '' }, sources: [] },
    check: () => problems.map((problem) => ({ range: { start: 0, end: 1 }, message: 'Stub.', ...problem })),
    ...rest,
  };
}

/** What rules find in a text on the day of the examples. */
export function findingsIn(text: string, settings: Partial<LintSettings> = {}): Finding[] {
  return lint(read(parse(text)), { today: Temporal.PlainDate.from(EXAMPLE_DAY), ...settings });
}

/** The weights that a rule's problems get in a file with a status and a profile of its own. */
export function weightsOf(
  rule: Rule,
  { status, profile, ...settings }: Partial<LintSettings> & { readonly status?: string } = {},
): string[] {
  const text = `version: 1\nengagement:\n  id: a\n  title: A\n${status ? `  status: ${status}\n` : ''}`;
  return findingsIn(text, { rules: [rule], ...(profile && { profile }), ...settings }).map(({ severity }) => severity);
}
