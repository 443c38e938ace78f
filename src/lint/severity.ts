import type { Limits, Problem, Profile, Rule, Severity, Status } from '../pitfalls/rule.ts';
import { STATUSES } from '../pitfalls/rule.ts';
import type { Configuration, RuleSetting } from './settings.ts';

/** The groups that a small, short job hears of as hints only. */
const LIGHT_IN_ESSENTIAL = new Set([
  'selection',
  'payment',
  'due-diligence',
  'communication',
  'culture',
  'flexibility',
  'onboarding',
]);

/** The pitfalls whose warnings are errors for banks, insurers and public bodies. */
const HEAVY_IN_REGULATED = new Set(['due-diligence', 'monitoring', 'contingency', 'legal']);

/** The group of a rule: what stands before the slash. */
export function groupOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

/** The weight of a rule in a profile. `own` is the weight that the conditions of one place ask for. */
export function severityInProfile(rule: Rule, profile: Profile, own?: Severity): Severity | 'off' {
  const severity = own ?? rule.severity;
  if (profile === 'regulated') {
    if (rule.regulated) return rule.regulated;
    return severity === 'warning' && rule.pitfall && HEAVY_IN_REGULATED.has(rule.pitfall) ? 'error' : severity;
  }
  if (rule.severity === 'off') return 'off';
  if (profile === 'essential' && LIGHT_IN_ESSENTIAL.has(groupOf(rule.id)) && severity !== 'error') return 'hint';
  return severity;
}

/** Whether an engagement has reached the stage from which a rule counts in full. */
export function hasReached(status: Status, phase: Status): boolean {
  return STATUSES.indexOf(status) >= STATUSES.indexOf(phase);
}

/** Rules about the file itself, which speak at every stage. */
function isAboutTheFile(ruleId: string): boolean {
  const group = groupOf(ruleId);
  return group === 'format' || group === 'engagement';
}

/** Whether a rule has anything to say at a stage: when all is over, only the file itself is looked at. */
export function speaksAt(rule: Rule, status: Status): boolean {
  return status !== 'ended' || isAboutTheFile(rule.id);
}

/** Whether a rule is turned off for a whole file, so that it needn't be run (one that fails can be turned off). */
export function isOff(rule: Rule, profile: Profile, configuration: Configuration | undefined): boolean {
  const configured = configuredSeverity(rule, configuration);
  return configured === undefined ? rule.severity === 'off' && profile !== 'regulated' : configured === 'off';
}

function configuredSeverity(rule: Rule, configuration: Configuration | undefined): Severity | 'off' | undefined {
  if (!configuration?.rules) return undefined;
  for (const setting of settingsOf(rule, configuration)) {
    const severity = typeof setting === 'string' ? setting : setting.severity;
    if (severity) return severity;
  }
  return undefined;
}

/** What the configuration says of a rule: its own entry first, then its group's. */
function settingsOf({ id }: Rule, configuration: Configuration | undefined): readonly RuleSetting[] {
  const rules = configuration?.rules;
  return rules ? [rules[id], rules[`${groupOf(id)}/*`]].filter((setting) => setting !== undefined) : [];
}

/** The limits that hold for one rule alone; undefined where it shares those of all rules. */
export function ownLimits(rule: Rule, configuration: Configuration | undefined): Partial<Limits> | undefined {
  const options = settingsOf(rule, configuration).flatMap((setting) =>
    typeof setting === 'object' && setting.options ? [setting.options] : [],
  );
  // The rule's own come first in the list, and win.
  return options.length ? Object.assign({}, ...options.toReversed()) : undefined;
}

/** The weight of one problem before anyone accepts it: by its conditions, the profile, the configuration, the stage. */
export function severityOf(
  rule: Rule,
  problem: Problem,
  profile: Profile,
  status: Status,
  configuration: Configuration | undefined,
): Severity | 'off' {
  const configured = configuredSeverity(rule, configuration);
  const ofPlace = profile === 'regulated' ? problem.regulated : undefined;
  const severity = configured ?? ofPlace ?? severityInProfile(rule, profile, problem.severity);
  const heavy = severity === 'error' || severity === 'warning';
  return heavy && !hasReached(status, rule.phase) ? 'information' : severity;
}
