import assert from 'node:assert/strict';
import type { Configuration, LintSettings } from '../../../src/lint/settings.ts';
import type { Limits, Profile, Severity } from '../../../src/pitfalls/rule.ts';

/** A case in which a rule is wrong, made of the rule's own failing example. */
export interface Case {
  /** The example's files in that case; as they are if left out. The first is the one that is judged. */
  readonly files?: (example: readonly string[], ruleId: string) => readonly string[];
  readonly settings?: (ruleId: string) => Partial<LintSettings>;
  /** What the rule still says: nothing if left out, a finding that somebody accepted, or one of this weight. */
  readonly leaves?: 'accepted' | Severity;
}

/** By the ids of a group's rules: the cases that each rule's explanation names under "false positives". */
export type FalsePositives = Readonly<Record<string, Readonly<Record<string, Case>>>>;

/** The file says something else at one place or several: each text with what stands there instead. */
export function change(...changes: readonly (readonly [from: string, to: string])[]): Case {
  return inFirst((text) =>
    changes.reduce((before, [from, to]) => {
      assert.ok(before.includes(from), `the example has no ${from}`);
      return before.replace(from, () => to);
    }, text),
  );
}

/** The file says more, at its end. */
export function add(more: string): Case {
  return inFirst((text) => text + more);
}

/** Another file isn't looked at. */
export const alone: Case = { files: ([first = '']) => [first] };

/** Somebody accepts the finding. */
export const accept: Case = {
  ...inFirst((text, rule) => {
    const head = text.includes('\nacceptedRisks:\n') ? '' : 'acceptedRisks:\n';
    return `${text}${head}  - { rule: ${rule}, reason: We know, acceptedBy: Ana Reyes, until: 2027-06-30 }\n`;
  }),
  leaves: 'accepted',
};

/** The configuration sets other limits. */
export function limits(limits: Partial<Limits>): Case {
  return configured(() => ({ limits }));
}

/** The configuration turns the rule off. */
export const off: Case = configured((ruleId) => ({ rules: { [ruleId]: 'off' } }));

/** Another profile holds. */
export function profile(profile: Profile): Case {
  return { settings: () => ({ profile }) };
}

/** A case in which the rule still speaks, and weighs as much as this. */
export function leaves(severity: Severity, inCase: Case): Case {
  return { ...inCase, leaves: severity };
}

/** A file of one's own in which somebody has to accept the finding. */
export function acceptedIn(inCase: Case): Case {
  return {
    ...accept,
    files: (example, ruleId) => accept.files?.(inCase.files?.(example, ruleId) ?? example, ruleId) ?? example,
  };
}

function inFirst(edit: (text: string, ruleId: string) => string): Case {
  return { files: ([first = '', ...others], ruleId) => [edit(first, ruleId), ...others] };
}

function configured(configuration: (ruleId: string) => Configuration): Case {
  return { settings: (ruleId) => ({ configuration: configuration(ruleId) }) };
}
