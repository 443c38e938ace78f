import { mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { nao, practice } from '../sources.ts';
import { MONITORING_KEYS, monitoringOf } from './section.ts';
import { feedbackTemplate } from './template.ts';

export const noFeedback: Rule = {
  id: 'monitoring/no-feedback',
  title: 'No feedback to the provider',
  pitfall: 'monitoring',
  severity: 'information',
  phase: 'draft',
  explanation: {
    what: 'Monitoring that does not say how its results reach the provider (`feedback`).',
    why: 'Figures that stay with the client change nothing on the other side. A provider that hears early what is good and what is not can correct itself, and usually wants to.',
    fix: 'Add `feedback` with a `cadence` and a `method`: in writing after each review, in a monthly talk, in a shared board.',
    falsePositives: 'If the provider takes part in every review, say so in `method`, and the finding goes.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
monitoring:
  cadence: monthly
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
monitoring:
  cadence: monthly
  feedback:
    cadence: monthly
    method: Figures and three points to improve, sent after each review
`,
    },
    sources: [nao('4.4'), practice()],
  },
  check(context) {
    const monitoring = monitoringOf(context.file);
    if (!monitoring || !isAbsent(context, monitoring, 'feedback')) return [];
    const problem: Problem = {
      range: valueRange(monitoring, 'feedback'),
      message: say`No feedback to the provider is planned: say how often, and in what form, it hears how it is doing.`,
      fixes: () => {
        const map = mapOf(monitoring);
        if (!map) return [];
        const value = asTemplate(feedbackTemplate(context));
        return [
          {
            title: say`Plan feedback to the provider`,
            changes: [{ kind: 'set', map, key: 'feedback', value, order: MONITORING_KEYS }],
          },
        ];
      },
    };
    return [problem];
  },
};
