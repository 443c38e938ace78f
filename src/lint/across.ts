import type { Facts, Portfolio } from '../pitfalls/portfolio/facts.ts';
import { rules } from '../pitfalls/portfolio/index.ts';
import type { Problem, Profile, Rule, Severity, Status } from '../pitfalls/rule.ts';
import { type Configuration, DEFAULT_LIMITS } from './settings.ts';
import { isOff, ownLimits, severityOf, speaksAt } from './severity.ts';

/** What a rule across files finds in one. */
export interface AcrossFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly problem: Problem;
}

/**
 * What rules across files find in one, by its facts alone: the same that `lint` finds, for a file in which no decision
 * has been taken about these rules. So a run over thousands of files needn't keep them.
 */
export function lintAcross(
  facts: Facts,
  portfolio: Portfolio,
  { profile, status }: { readonly profile: Profile; readonly status: Status },
  configuration: Configuration | undefined,
): AcrossFinding[] {
  const found: AcrossFinding[] = [];
  for (const rule of rules) {
    if (!speaksAt(rule, status) || isOff(rule, profile, configuration)) continue;
    const limits = { ...DEFAULT_LIMITS, ...configuration?.limits, ...ownLimits(rule, configuration) };
    for (const problem of rule.across(facts, { path: facts.path, portfolio, limits })) {
      const severity = severityOf(rule, problem, profile, status, configuration);
      if (severity !== 'off') found.push({ rule, severity, problem });
    }
  }
  return found;
}
