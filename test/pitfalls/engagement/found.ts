import assert from 'node:assert/strict';
import type { Context, Fix, Problem, Rule } from '../../../src/pitfalls/rule.ts';
import { fixed as applyFix, contextOf, type Options } from '../helper.ts';

/** A problem with the text that it sits on and the texts that it refers to. */
export interface Found extends Problem {
  readonly text: string;
  readonly relatedTexts: readonly string[];
}

/** What one rule finds in a text. Every message must fit into the editor's list. */
export function problemsOf(rule: Rule, text: string, options: Options = {}): Found[] {
  return foundIn(contextOf(text, options), rule);
}

function foundIn(context: Context, rule: Rule): Found[] {
  const { text } = context.engagement.tree;
  return [...rule.check(context)].map((problem) => {
    assert.ok(problem.message.length <= 140, `${problem.message.length} characters: ${problem.message}`);
    return {
      ...problem,
      text: text.slice(problem.range.start, problem.range.end),
      relatedTexts: (problem.related ?? []).flatMap((related) =>
        'range' in related ? text.slice(related.range.start, related.range.end) : [],
      ),
    };
  });
}

/** The fixes of the first problem that a rule finds in a text. */
export function fixesOf(rule: Rule, text: string, options: Options = {}): readonly Fix[] {
  return problemsOf(rule, text, options)[0]?.fixes?.() ?? [];
}

/** The text after a fix of the first problem was applied, placeholders at their defaults; `index` counts from 0. */
export function fixed(rule: Rule, text: string, options: Options & { index?: number } = {}): string {
  const context = contextOf(text, options);
  const fix = foundIn(context, rule)[0]?.fixes?.()[options.index ?? 0];
  assert.ok(fix, `${rule.id} has no such fix`);
  return applyFix(context, fix);
}
