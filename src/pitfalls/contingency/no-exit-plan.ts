import { termLength } from '../../engagement/dates.ts';
import { compareDurations, toDuration } from '../../engagement/durations.ts';
import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { mayBeOneResult } from '../kinds.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import { isListAbsent } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent, isSectionAbsent } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { csf, dora, eba, interagency, tpp } from '../sources.ts';
import { needOfPlan } from './missing.ts';
import { contingencyKeys, contingencyOf } from './section.ts';
import { exitPlanTemplate } from './template.ts';

/** A job that is shorter, and ends with something handed over, ends by itself. */
const SHORT_JOB = '3 months';

/** Nobody has thought of how to leave. */
export const noExitPlan: Rule = {
  id: 'contingency/no-exit-plan',
  title: 'No exit plan',
  pitfall: 'contingency',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A `contingency` section without `exitPlan`, once the engagement is active, or at any stage where the criticality is `high` or `critical`. A hint where little depends on the work; silent for freelance jobs and projects, and work of no given model, under three months that end with deliverables.',
    why: 'Every engagement ends, and the day on which you want to leave is the day on which the provider helps least. What a handover takes, and who owns accounts and data, is easy to agree on now and dear to fight over then. Financial entities in the EU must have exit plans for critical services; for others they are good practice.',
    fix: 'Add `exitPlan`: how long the `handover` takes, its `steps`, and what happens to your data (`dataReturn`).\nKeep the handover within the notice period.',
    falsePositives: 'If the contract settles the exit, name its clause under `steps` and note the handover time.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  model: managed-service
contingency:
  backup:
    providers: [Sur Servicios S.L.]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  model: managed-service
contingency:
  backup:
    providers: [Sur Servicios S.L.]
  exitPlan:
    handover: 1 month
    steps: [Hand over open requests, Close accounts]
    dataReturn: All data returned within 2 weeks, then deleted
`,
    },
    sources: [
      dora('Art. 28(8)'),
      dora('Art. 30(3)(f)'),
      tpp('Art. 10'),
      csf('GV.SC-10'),
      interagency('C.5'),
      eba('Section 15'),
    ],
  },
  check(context) {
    const contingency = contingencyOf(context.file);
    if (!contingency || !isAbsent(context, contingency, 'exitPlan')) return [];
    if ((!isUnderWay(context) && !isHighOrCritical(context)) || endsByItself(context)) return [];
    const problem: Problem = {
      range: keyRange(contingency, 'exitPlan'),
      ...(needOfPlan(context).severity === 'information' && { severity: 'hint' }),
      message: say`Nothing says how you leave: plan the handover, its steps and what happens to your data.`,
      fixes: () =>
        setFix(
          say`Add an exit plan`,
          contingency,
          'exitPlan',
          asTemplate(exitPlanTemplate(context)),
          contingencyKeys(),
        ),
    };
    return [problem];
  },
};

function isUnderWay({ status }: Context): boolean {
  return status === 'active' || status === 'exiting';
}

/**
 * A short job of a freelancer, or a short project, of which something is handed over; also where that can't be told, but
 * not where nothing is said of how long it takes.
 */
function endsByItself(context: Context): boolean {
  const { engagement, scope } = context.file;
  if (!engagement || !mayBeOneResult(context.file)) return false;
  const [term, short] = [termLength(context.file), toDuration(SHORT_JOB)];
  const mayBeShort = (['start', 'end', 'term'] as const).some((key) => isUnreadable(context, engagement, key));
  if (term && short ? compareDurations(term, short) >= 0 : !mayBeShort) return false;
  return scope ? !isListAbsent(context, scope, 'deliverables') : !isSectionAbsent(context, 'scope');
}

function isUnreadable<T extends object>(context: Context, object: T, key: keyof T & string): boolean {
  return object[key] === undefined && !isAbsent(context, object, key);
}
