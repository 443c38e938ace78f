import assert from 'node:assert/strict';
import type { Context, Fix, Problem, Rule, Severity } from '../../../src/pitfalls/rule.ts';
import { applyEdits, toTextEdits } from '../../../src/yaml/edit.ts';
import { contextOf, type Options } from '../helper.ts';

export interface LegalOptions extends Options {
  readonly fileExists?: Context['fileExists'];
}

/** A problem with the text that it sits on, its weight in the profile `recommended`, and the texts that it refers to. */
export interface Found extends Problem {
  readonly text: string;
  readonly weight: Severity | 'off';
  readonly relatedTexts: readonly string[];
}

/** What a rule finds in a text. Every message must fit into the editor's list. */
export function problemsOf(rule: Rule, text: string, options?: LegalOptions): Found[] {
  return [...rule.check(legalContext(text, options))].map((problem) => {
    assert.ok(problem.message.length <= 140, `${problem.message.length} characters: ${problem.message}`);
    return {
      ...problem,
      text: text.slice(problem.range.start, problem.range.end),
      weight: problem.severity ?? rule.severity,
      relatedTexts: (problem.related ?? []).flatMap((related) =>
        'range' in related ? text.slice(related.range.start, related.range.end) : [],
      ),
    };
  });
}

/** Checks that a rule finds something at the places marked by `«…»`, there alone and in this order. */
export function finds(rule: Rule, marked: string, options?: LegalOptions): Found[] {
  const { text, ranges } = unmark(marked);
  const found = problemsOf(rule, text, options);
  assert.deepEqual(
    found.map(({ range, message }) => ({ ...range, message })),
    ranges.map((range, index) => ({ ...range, message: found[index]?.message })),
  );
  return found;
}

/** Checks that a rule finds exactly one thing, at the marked place, with this weight and message. */
export function findsOne(
  rule: Rule,
  marked: string,
  weight: Severity | 'off',
  message: string,
  options?: LegalOptions,
): Found {
  const [found] = finds(rule, marked, options);
  assert.ok(found, 'nothing is marked');
  assert.deepEqual([found.weight, found.message], [weight, message]);
  return found;
}

export function findsNothing(rule: Rule, text: string, options?: LegalOptions): void {
  assert.deepEqual(
    problemsOf(rule, text, options).map(({ message }) => message),
    [],
  );
}

/** The fixes of the first problem that a rule finds. */
export function fixesOf(rule: Rule, marked: string, options?: LegalOptions): readonly Fix[] {
  return firstProblem(rule, legalContext(unmark(marked).text, options))?.fixes?.() ?? [];
}

/** The text after one of these fixes (the first if left out), placeholders at their defaults. */
export function fixed(rule: Rule, marked: string, options?: LegalOptions, index = 0): string {
  const { text } = unmark(marked);
  const context = legalContext(text, options);
  const fix = firstProblem(rule, context)?.fixes?.()[index];
  assert.ok(fix, `${rule.id} has no such fix`);
  // The changes speak of the nodes of this very tree.
  return applyEdits(text, toTextEdits(context.engagement.tree, fix.changes));
}

function firstProblem(rule: Rule, context: Context): Problem | undefined {
  return [...rule.check(context)][0];
}

function legalContext(text: string, { fileExists, ...options }: LegalOptions = {}): Context {
  const context = contextOf(text, options);
  return fileExists ? { ...context, fileExists } : context;
}

function unmark(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) ranges.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, ranges };
}

/** An engagement file from the lines under `engagement` and the rest of the file. */
export function engagement(facts: string, rest = ''): string {
  return `version: 1\nengagement:\n  id: desk\n  title: Desk\n${facts
    .split(';')
    .map((fact) => (fact.trim() === '' ? '' : `  ${fact.trim()}\n`))
    .join('')}${rest}`;
}
