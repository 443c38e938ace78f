import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { setChange, setFix } from '../setFix.ts';
import { nao, tpp } from '../sources.ts';
import { changeControlKeys, type Flexibility, flexibilityKeys, flexibilityOf } from './section.ts';
import { changeControlTemplate } from './template.ts';

type ChangeControl = NonNullable<Flexibility['changeControl']>;

/** What change control can't do without. */
const PARTS = ['process', 'approver'] as const;
type Part = (typeof PARTS)[number];

/** The plan will change, and nobody has said how. */
export const noChangeControl: Rule = {
  id: 'flexibility/no-change-control',
  title: 'No way to change the plan',
  pitfall: 'flexibility',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A `flexibility` section without `changeControl`, or one that lacks the `process` or the `approver`.',
    why: 'Every plan changes. Where no way is agreed, changes are made on the phone, and months later each side remembers another price and another date. One approver with a name keeps it quick. Good contract management handles changes by an agreed process; for critical services of financial entities in the EU the law asks for rules on it.',
    fix: 'Add `changeControl` with the `process` in one sentence, an `approver` by name and a `responseTime`.',
    falsePositives: 'If the contract settles changes, name its clause as the `process`, with the approver.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  providerDecides: [Tools and methods]
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  providerDecides: [Tools and methods]
  changeControl:
    process: Request in writing with its effect on price and dates
    approver: Ana Reyes
    responseTime: 1 week
`,
    },
    sources: [nao('8.2'), tpp('Art. 8(4)')],
  },
  check(context) {
    const flexibility = flexibilityOf(context.file);
    if (!flexibility) return [];
    const { changeControl } = flexibility;
    const range = keyRange(flexibility, 'changeControl');
    if (isAbsent(context, flexibility, 'changeControl')) {
      const problem: Problem = {
        range,
        message: say`Nothing says how the plan is changed: agree on a short way, with someone who approves.`,
        fixes: () =>
          setFix(
            say`Add a way to change the plan`,
            flexibility,
            'changeControl',
            asTemplate(changeControlTemplate(context)),
            flexibilityKeys(),
          ),
      };
      return [problem];
    }
    if (!changeControl) return [];
    const missing = PARTS.filter((key) => isAbsent(context, changeControl, key));
    if (missing.length === 0) return [];
    const problem: Problem = {
      range,
      message: messageOf(missing),
      fixes: () => fixes(context, changeControl, missing),
    };
    return [problem];
  },
};

function messageOf(missing: readonly Part[]): string {
  const [first, second] = missing;
  if (second) return say`Change control has neither process nor approver: write how a change is decided, and by whom.`;
  return first === 'process'
    ? say`Change control has no process: write in one sentence how a change is asked for and decided.`
    : say`Change control names no approver: say by name who decides on a change.`;
}

function titleOf([first, second]: readonly Part[]): string {
  if (second) return say`Add the process and the approver`;
  return first === 'process' ? say`Add the process` : say`Add the approver`;
}

function fixes(context: Context, changeControl: ChangeControl, missing: readonly Part[]): Fix[] {
  const template = changeControlTemplate(context);
  const changes = missing.flatMap((key) => setChange(changeControl, key, template[key], changeControlKeys()));
  return changes.length > 0 ? [{ title: titleOf(missing), changes }] : [];
}
