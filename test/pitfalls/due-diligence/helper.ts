import assert from 'node:assert/strict';
import type { Rule } from '../../../src/pitfalls/rule.ts';
import { foundBy, type Options } from '../helper.ts';

/** A file with some lines under `dueDiligence`, and with a provider. */
export function file(lines: readonly string[], facts = 'status: contracting', rest = ''): string {
  return `version: 1\nengagement: { id: a, title: T, ${facts} }\nprovider: { name: P }\ndueDiligence:\n${lines
    .map((line) => `  ${line}\n`)
    .join('')}${rest}`;
}

/** A file with some checks, each the inside of a flow map. */
export function checks(of: readonly string[], facts?: string, rest?: string): string {
  return file(['checks:', ...of.map((check) => `  - { ${check} }`)], facts, rest);
}

export function silent(rule: Rule, text: string, options?: Options): void {
  assert.deepEqual(
    foundBy(rule, text, options).map(({ message }) => message),
    [],
    text,
  );
}

/** The texts that a rule's findings sit on. */
export function places(rule: Rule, text: string, options?: Options): string[] {
  return foundBy(rule, text, options).map(({ on }) => on);
}
