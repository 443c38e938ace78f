import { profileSeverities, rulePage } from '../lint/rulePage.ts';
import { findRule } from '../pitfalls/find.ts';
import { RULES } from '../pitfalls/index.ts';
import type { Explanation, Pitfall, Profile, Rule, Severity, Status } from '../pitfalls/rule.ts';
import { told } from '../pitfalls/told.ts';
import { inLocale, type Locale, type LocaleOption } from './locale.ts';

/** What people are told about a rule. Plain data, the same as `outsource rules --format json`. */
export interface RuleInfo {
  /** `group/name`, as in `Finding.ruleId`. */
  readonly id: string;
  /** A short name for lists. */
  readonly title: string;
  /** The pitfall that it guards against; null where it guards against none. */
  readonly pitfall: Pitfall | null;
  /** Its weight in the profile `recommended`. */
  readonly severity: Severity | 'off';
  /** The stage from which it counts in full; before, an error or a warning is shown as information. */
  readonly phase: Status;
  readonly profiles: Readonly<Record<Profile, Severity | 'off'>>;
  readonly explanation: Explanation;
}

/** All rules, in English. */
export const rules: readonly RuleInfo[] = RULES.map(infoOf);

/**
 * All rules in a language.
 * @throws RangeError for a language that there isn't, or that wasn't loaded
 */
export function rulesIn(locale: Locale): readonly RuleInfo[] {
  return inLocale({ locale }, () => RULES.map((rule) => infoOf(told(rule))));
}

function infoOf(rule: Rule): RuleInfo {
  const { id, title, pitfall, severity, phase, explanation } = rule;
  return { id, title, pitfall, severity, phase, profiles: profileSeverities(rule), explanation };
}

/**
 * The page of a rule as Markdown: what it finds, why it matters, how to fix it, two examples and its sources.
 * @throws RangeError for an id that no rule has, and for a language that there isn't, or that wasn't loaded
 */
export function explain(ruleId: string, options: LocaleOption = {}): string {
  return inLocale(options, () => {
    const rule = findRule(ruleId);
    if (!rule) throw new RangeError(`There is no rule "${ruleId}".`);
    return rulePage(rule);
  });
}
