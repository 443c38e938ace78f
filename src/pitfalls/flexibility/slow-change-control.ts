import { compareDurations, formatDuration, toDuration, writeDuration } from '../../engagement/durations.ts';
import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { nao } from '../sources.ts';
import { flexibilityOf } from './section.ts';

/** A change waits longer than it takes. */
export const slowChangeControl: Rule = {
  id: 'flexibility/slow-change-control',
  title: 'Slow answer to changes',
  pitfall: 'flexibility',
  severity: 'information',
  phase: 'contracting',
  options: ['changeResponse'],
  explanation: {
    what: 'A `responseTime` of change control that is longer than 2 weeks (the limit `changeResponse`).',
    why: 'While a change waits for its answer, people either stop, which you pay for, or go on with what may be thrown away. The longer it takes, the more changes are made without asking. Good contract management deals with changes promptly.',
    fix: 'Agree on an answer within the time that the message names; a “no, because” counts as an answer.\nFor large changes, answer by then when the decision comes.',
    falsePositives:
      'If a board that meets once a month decides, name someone who may answer smaller changes, or set the limit `changeResponse` in the configuration.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  changeControl:
    process: Request in writing
    approver: Ana Reyes
    responseTime: 6 weeks
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  changeControl:
    process: Request in writing
    approver: Ana Reyes
    responseTime: 1 week
`,
    },
    sources: [nao('8.2')],
  },
  check(context) {
    const changeControl = flexibilityOf(context.file)?.changeControl;
    const [takes, limit] = [toDuration(changeControl?.responseTime), toDuration(context.limits.changeResponse)];
    if (!changeControl || !takes || !limit || compareDurations(takes, limit) <= 0) return [];
    const range = valueRange(changeControl, 'responseTime');
    const atMost = formatDuration(limit);
    const problem: Problem = {
      range,
      message: say`An answer to a change may take ${formatDuration(takes)}: agree on ${atMost} or less.`,
      fixes: () => [
        {
          title: say`Answer changes within ${atMost}`,
          changes: [{ kind: 'replace', range, value: slot(writeDuration(limit)) }],
        },
      ],
    };
    return [problem];
  },
};
