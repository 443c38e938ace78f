import { termLength } from '../../engagement/dates.ts';
import { compareDurations, formatDuration, toDuration } from '../../engagement/durations.ts';
import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { addCheck } from '../due-diligence/fixes.ts';
import { hasCheck } from '../due-diligence/section.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isSectionAbsent, nobodyThereYet } from '../sections.ts';
import { aueg, itepa, sgb4 } from '../sources.ts';

/** People work like staff, and nobody looked at whether the law sees them as staff. */
export const workerStatus: Rule = {
  id: 'legal/worker-status',
  title: 'Worker status not assessed',
  pitfall: 'legal',
  severity: 'information',
  phase: 'contracting',
  options: ['workerStatusAfter'],
  explanation: {
    what: 'A freelancer or extra people work for you for more than three months (the limit `workerStatusAfter`), and `dueDiligence.checks` holds no check of kind `worker-status`. For a client in the United Kingdom or Germany it is a warning.',
    why: 'Someone who works for long in your team, on your instructions, may count as an employee, whatever the contract says. Then taxes and social contributions can be claimed from you for years back. The United Kingdom has rules of its own for off-payroll work (ITEPA 2003, Part 2, Chapter 10), and Germany limits how long people may be hired out to you (AÜG, 18 months); elsewhere an assessment is good practice.',
    fix: 'Have someone who knows the law assess the status: who gives instructions, who bears the risk, who may send a substitute.\nNote it under `dueDiligence.checks` with `kind: worker-status`.',
    falsePositives:
      'For a company that sends whichever people it chooses and answers for a result, choose the model `project` or `managed-service`.',
    examples: {
      bad: `version: 1
engagement:
  id: app-developer
  title: App developer
  status: contracting
  model: freelance
  start: 2026-12-01
  end: 2027-08-31
client:
  name: Harbour Apps Ltd
  country: GB
provider:
  name: Jo Lind
`,
      good: `version: 1
engagement:
  id: app-developer
  title: App developer
  status: contracting
  model: freelance
  start: 2026-12-01
  end: 2027-08-31
client:
  name: Harbour Apps Ltd
  country: GB
provider:
  name: Jo Lind
dueDiligence:
  checks:
    - { kind: worker-status, checkedOn: 2026-11-16, outcome: passed }
`,
    },
    sources: [itepa('Part 2, ch. 10'), aueg('§ 1'), sgb4('§ 7')],
  },
  check(context) {
    const { client, engagement } = context.file;
    if (!engagement || (engagement.model !== 'freelance' && engagement.model !== 'staff-augmentation')) return [];
    const length = termLength(context.file);
    const limit = toDuration(context.limits.workerStatusAfter);
    if (!length || !limit || compareDurations(length, limit) <= 0) return [];
    if (nobodyThereYet(context) || mayBeAssessed(context)) return [];
    const problem: Problem = {
      range: valueRange(engagement, 'model'),
      message:
        engagement.model === 'freelance'
          ? say`Freelance work for ${formatDuration(length)}, and no check of worker status: have someone who knows the law assess it.`
          : say`Extra people for ${formatDuration(length)}, and no check of worker status: have someone who knows the law assess it.`,
      severity: client?.country === 'GB' || client?.country === 'DE' ? 'warning' : undefined,
      fixes: () => addCheck(context, 'worker-status', say`Add a worker status check`),
    };
    return [problem];
  },
};

/** A check of this kind is there, or may stand in a place that can't be read. */
function mayBeAssessed(context: Context): boolean {
  const { dueDiligence } = context.file;
  if (!dueDiligence) return !isSectionAbsent(context, 'dueDiligence');
  return hasCheck(context, dueDiligence, 'worker-status') !== false;
}
