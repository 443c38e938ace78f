import type { Temporal } from 'temporal-polyfill';
import { compareDurations, formatDuration, toDuration, writeDuration } from '../../engagement/durations.ts';
import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { isUnderway, messageWith, nameOf } from '../legal/contracts.ts';
import { setInContract } from '../legal/fixes.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { tpp } from '../sources.ts';
import { type Notice, noticePeriods } from './notice.ts';
import { contingencyOf } from './section.ts';

/** The contract would be over before the work is handed over. */
export const handoverExceedsNotice: Rule = {
  id: 'contingency/handover-exceeds-notice',
  title: 'Handover longer than the notice period',
  pitfall: 'contingency',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The `handover` of the exit plan takes longer than the shortest `noticePeriod` of the contracts in force; agreements on confidentiality and on data (`nda`, `dpa`) are left out.',
    why: 'Once notice is given, the provider owes you help only until the notice period ends. A handover that takes longer then depends on its goodwill, or on a price that it may set. For critical services of financial entities in the EU the plan must fit the terms of termination; for others it is good practice.',
    fix: 'Agree on a longer notice period, or on help after the end of the contract.\nOr make the handover shorter: prepare more of it while the work still runs.',
    falsePositives:
      'If the contract obliges the provider to help beyond its end, count that time into the `noticePeriod` that you write here.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
contingency:
  exitPlan:
    handover: 3 months
contracts:
  - id: support-agreement
    type: msa
    status: signed
    noticePeriod: 1 month
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
contingency:
  exitPlan:
    handover: 3 months
contracts:
  - id: support-agreement
    type: msa
    status: signed
    noticePeriod: 4 months
`,
    },
    sources: [tpp('Art. 10')],
  },
  check(context) {
    const exitPlan = contingencyOf(context.file)?.exitPlan;
    const handover = toDuration(exitPlan?.handover);
    if (!exitPlan || !handover) return [];
    const tooShort = noticePeriods(context).filter(({ period }) => compareDurations(handover, period) > 0);
    const [shortest] = tooShort;
    if (!shortest) return [];
    const [takes, notice] = [formatDuration(handover), formatDuration(shortest.period)];
    const range = valueRange(exitPlan, 'handover');
    const problem: Problem = {
      range,
      message: messageWith(
        shortest.contract,
        (name) =>
          say`The handover takes ${takes}, and the notice period of ${name} is ${notice}: bring them into line.`,
      ),
      related: [
        { range: valueRange(shortest.contract, 'noticePeriod'), message: say`The notice period is ${notice}.` },
      ],
      fixes: () => [
        {
          title: say`Shorten the handover to ${notice}`,
          changes: [
            { kind: 'replace', range, value: slot(shortest.contract.noticePeriod ?? writeDuration(shortest.period)) },
          ],
        },
        ...lengthenNotice(tooShort, handover),
      ],
    };
    return [problem];
  },
};

/** The fix that lengthens the notice, while that is still open: what is signed can't be changed by writing it here. */
function lengthenNotice(tooShort: readonly Notice[], handover: Temporal.Duration): Fix[] {
  const contracts = tooShort.map(({ contract }) => contract);
  if (!contracts.every(isUnderway)) return [];
  const changes = contracts.flatMap((contract) =>
    setInContract(contract, 'noticePeriod', slot(writeDuration(handover))),
  );
  const to = formatDuration(handover);
  const [only] = contracts.length === 1 ? contracts : [];
  const title = only
    ? say`Lengthen the notice period of ${nameOf(only)} to ${to}`
    : say`Lengthen the notice periods of ${contracts.length} contracts to ${to}`;
  return changes.length > 0 ? [{ title, changes }] : [];
}
