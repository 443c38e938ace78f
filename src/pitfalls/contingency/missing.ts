import { termLength } from '../../engagement/dates.ts';
import { compareDurations, formatDuration, toDuration } from '../../engagement/durations.ts';
import { say } from '../../l10n/say.ts';
import type { Context, Problem, Rule, Severity } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { cmp, dora, nao } from '../sources.ts';
import { contingencyTemplate } from './template.ts';

/** A term from which on a plan is asked for whatever the work is. */
const LONG_TERM = '12 months';
/** The kinds of work that others lean on every day. */
const RUNNING_SERVICES: readonly unknown[] = ['managed-service', 'business-process', 'dedicated-team'];

/** How heavy the lack of a plan is, and what makes it so. */
export interface Weight {
  readonly severity: Severity;
  /** Why a plan is asked for, as the beginning of a sentence; absent where nothing special asks for it. */
  readonly reason?: string;
}

/** How much an engagement needs a plan for when the provider fails: by criticality, kind of work and length. */
export function needOfPlan({ file }: Context): Weight {
  const { criticality, model } = file.engagement ?? {};
  if (criticality === 'critical') return { severity: 'error', reason: say`The business depends on this work` };
  if (criticality === 'high') return { severity: 'warning', reason: say`Much depends on this work` };
  if (RUNNING_SERVICES.includes(model)) return { severity: 'warning', reason: say`This work is needed every day` };
  const [term, long] = [termLength(file), toDuration(LONG_TERM)];
  if (term && long && compareDurations(term, long) > 0) {
    return { severity: 'warning', reason: say`This work runs for ${formatDuration(term)}` };
  }
  return { severity: 'information' };
}

export const missing: Rule = {
  id: 'contingency/missing',
  title: 'No contingency plan',
  pitfall: 'contingency',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An engagement file without a `contingency` section, or with an empty one. An error when the criticality is critical; a warning when it is high, for managed services, business processes and dedicated teams, and for terms over 12 months; information otherwise.',
    why: 'Providers fail, fall ill, are bought or go bankrupt, and it never happens at a good time. Whoever has a next step loses days; whoever has none loses months. For financial entities in the EU, continuity plans are law; for others they are good practice.',
    fix: 'Add `contingency`: two or three `risks` with what you do about them, who steps in (`backup`), and how you leave (`exitPlan`).',
    falsePositives:
      'For a small job that can wait or be bought again within a week, accept the finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  model: managed-service
  criticality: high
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  model: managed-service
  criticality: high
contingency:
  risks:
    - id: provider-fails
      description: The provider stops working
      mitigation: A second provider is known and has seen the manual
      trigger: No answer for 2 days
  backup:
    providers: [Sur Servicios S.L.]
  exitPlan:
    handover: 1 month
    steps: [Hand over open requests, Close accounts]
    dataReturn: All data returned within 2 weeks, then deleted
`,
    },
    sources: [nao('7.4'), cmp('1.3'), dora('Art. 11(4)')],
  },
  check(context) {
    if (!isSectionAbsent(context, 'contingency')) return [];
    const { severity, reason } = needOfPlan(context);
    const problem: Problem = {
      range: missingSectionRange(context),
      severity,
      message: reason
        ? say`${reason} and there is no plan for when the provider fails: say who steps in and how you leave.`
        : say`There is no plan for when the provider fails: say what could happen, who steps in and how you leave.`,
      fixes: sectionFix(context, 'contingency', say`Add a contingency plan`, () => contingencyTemplate(context)),
    };
    return [problem];
  },
};
