import type { Engagement, Related } from '../engagement/model.ts';
import { anchorRange, mapOf } from '../engagement/model.ts';
import { say } from '../l10n/say.ts';
import { RULES } from '../pitfalls/index.ts';
import type {
  Context,
  Fix,
  Limits,
  Pitfall,
  Problem,
  Profile,
  RelatedElsewhere,
  Rule,
  Severity,
  Status,
} from '../pitfalls/rule.ts';
import type { Range } from '../yaml/tree.ts';
import type { Acceptance } from './acceptance.ts';
import { Acceptances, withExpiry } from './acceptance.ts';
import type { LintSettings } from './settings.ts';
import { DEFAULT_LIMITS } from './settings.ts';
import { isOff, ownLimits, severityOf, speaksAt } from './severity.ts';

/** One thing to look at in an engagement file. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly pitfall: Pitfall | null;
  readonly range: Range;
  readonly related: readonly (Related | RelatedElsewhere)[];
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
  /** Whether an edit can mend it. */
  readonly fixable: boolean;
  /** The edits that mend it, the best first. */
  readonly fixes: () => readonly Fix[];
  /** Who accepted it; hosts leave an accepted finding out unless asked. */
  readonly accepted?: Acceptance;
}

const RULE_IDS = RULES.map(({ id }) => id);
const PORTFOLIO_IDS = RULE_IDS.filter((id) => id.startsWith('portfolio/'));

/** The id of the finding that stands for a rule that failed. */
export const INTERNAL_RULE_ID = 'internal/rule-failed';

/** The profile that holds for a file: the run's, the file's own, the configuration's, `recommended`. */
export function profileOf(engagement: Engagement, settings: LintSettings): Profile {
  return settings.profile ?? engagement.file.engagement?.profile ?? settings.configuration?.profile ?? 'recommended';
}

/** All that rules and templates may look at. */
export function contextOf(engagement: Engagement, settings: LintSettings): Context {
  const limits = settings.configuration?.limits;
  return {
    engagement,
    file: engagement.file,
    today: settings.today,
    profile: profileOf(engagement, settings),
    status: engagement.file.engagement?.status ?? 'draft',
    limits: limits ? { ...DEFAULT_LIMITS, ...limits } : DEFAULT_LIMITS,
    fileExists: settings.fileExists ?? (() => undefined),
    run: { ruleIds: RULE_IDS, found: [], unsure: new Set() },
    path: settings.path,
    portfolio: settings.portfolio,
  };
}

/**
 * Runs the rules over one engagement. Never throws: a rule that fails becomes one finding. The same input gives the
 * same findings in the same order (by place, then by rule).
 */
export function lint(engagement: Engagement, settings: LintSettings): Finding[] {
  const findings: Finding[] = [];
  const unsure = new Set<string>(settings.portfolio ? [] : PORTFOLIO_IDS);
  let running = '';
  const given = contextOf(engagement, settings);
  const context: Context = {
    ...given,
    fileExists: (path) => {
      const exists = given.fileExists(path);
      // Nobody can answer, so nobody can tell what the rule would find.
      if (exists === undefined) unsure.add(running);
      return exists;
    },
    run: { ruleIds: RULE_IDS, found: findings, unsure },
  };
  const { status } = context;
  const acceptances = new Acceptances(engagement, settings.today);
  const readable = mapOf(engagement.file) !== undefined;
  for (const { within, rules } of rulesFor(settings, context.profile, status)) {
    if (within && engagement.file[within] === undefined) continue;
    // By number: an iterator makes an object for each rule.
    for (let index = 0; index < rules.length; index += 1) {
      const { rule, limits } = rules[index] as Active;
      // Where there is no engagement to read, the reason for that is the one finding.
      if (!readable && !rule.id.startsWith('format/')) continue;
      running = rule.id;
      try {
        const own = limits ? { ...context, limits: { ...context.limits, ...limits } } : context;
        const problems = rule.check(own);
        // Most rules have nothing to say.
        if (problems.length === 0) continue;
        for (const problem of problems) {
          const severity = severityOf(rule, problem, context.profile, status, settings.configuration);
          if (severity !== 'off') findings.push(decide(toFinding(rule, problem, severity), acceptances));
        }
      } catch {
        unsure.add(rule.id);
        findings.push(failure(rule, engagement));
      }
    }
  }
  return findings.sort(byPlace);
}

/** A rule that may speak, with the limits that hold for it alone. */
interface Active {
  readonly rule: Rule;
  readonly limits: Partial<Limits> | undefined;
}

/** Rules that follow one another and need the same section, so that a file is asked for it once. */
interface Group {
  readonly within: Rule['within'];
  readonly rules: Active[];
}

const active = new WeakMap<object, { [profile in Profile]?: { [status in Status]?: readonly Group[] } }>();
const NO_CONFIGURATION = {};

/** The rules that may speak, found once for all files of the same profile, stage and configuration. */
function rulesFor({ rules, configuration }: LintSettings, profile: Profile, status: Status): readonly Group[] {
  const chosen = (all: readonly Rule[]) => {
    const groups: Group[] = [];
    for (const rule of all) {
      if (!speaksAt(rule, status) || isOff(rule, profile, configuration)) continue;
      const { within } = rule;
      const one = { rule, limits: ownLimits(rule, configuration) };
      const last = groups.at(-1);
      if (last && last.within === within) last.rules.push(one);
      else groups.push({ within, rules: [one] });
    }
    return groups;
  };
  if (rules) return chosen(rules);
  const key = configuration ?? NO_CONFIGURATION;
  const known = active.get(key) ?? {};
  active.set(key, known);
  const ofProfile = known[profile] ?? {};
  known[profile] = ofProfile;
  const found = ofProfile[status] ?? chosen(RULES);
  ofProfile[status] = found;
  return found;
}

function toFinding(rule: Rule, problem: Problem, severity: Severity): Finding {
  return {
    ruleId: rule.id,
    severity,
    message: problem.message,
    pitfall: rule.pitfall,
    range: problem.range,
    related: problem.related ?? [],
    tags: problem.tags ?? [],
    fixable: problem.fixes !== undefined,
    fixes: problem.fixes ?? noFixes,
  };
}

function noFixes(): readonly Fix[] {
  return [];
}

/** Applies what someone has decided about a finding. */
function decide(finding: Finding, acceptances: Acceptances): Finding {
  const decision = acceptances.decisionOn(finding.ruleId, finding.range);
  switch (decision?.effect) {
    case 'hides':
      return { ...finding, accepted: decision.acceptance };
    case 'lowers':
      return finding.severity === 'hint' ? finding : { ...finding, severity: 'information' };
    case 'has-expired':
      return { ...finding, message: withExpiry(finding.message, decision.acceptance) };
    default:
      return finding;
  }
}

function failure(rule: Rule, engagement: Engagement): Finding {
  return {
    ruleId: INTERNAL_RULE_ID,
    severity: 'warning',
    message: say`The rule ${rule.id} could not read this file and was left out: please report it.`,
    pitfall: null,
    range: anchorRange(engagement.file),
    related: [],
    tags: [],
    fixable: false,
    fixes: () => [],
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
