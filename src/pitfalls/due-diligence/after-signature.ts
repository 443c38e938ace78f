import { daysBetween, isAfter } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { valueRange } from '../../engagement/model.ts';
import { countOfDays } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { firstSignature, messageWith } from '../legal/contracts.ts';
import type { Problem, Rule } from '../rule.ts';
import { csf, dora } from '../sources.ts';
import { dueDiligenceOf, looksOf } from './section.ts';

export const afterSignature: Rule = {
  id: 'due-diligence/after-signature',
  title: 'Checked after the signature only',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'All references, reviews, past works and checks are later than the first signature. Agreements on confidentiality and on data processing don’t count, since they come before the work is agreed. Silent where a day is missing.',
    why: 'After the signature, whatever a check finds is yours to live with. Before it, the same finding costs the provider an answer, or you a phone call to the next candidate. Financial entities in the EU must do their due diligence before they sign for IT services (DORA Art. 28(4)); for others it is good practice.',
    fix: 'If something was checked before, record it with its day.\nIf not, settle now what these checks found, while the work is young, and look before you sign the next time.',
    falsePositives:
      'If this contract renews an older one, you knew the provider before: record the work so far under `pastWork`, with a day before the signature.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: onboarding
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  references:
    - { client: Aqua Beira, checkedOn: 2026-10-12, outcome: passed }
  checks:
    - { kind: financial, checkedOn: 2026-11-02, outcome: passed }
contracts:
  - { id: service-agreement, type: msa, status: signed, signedOn: 2026-09-22 }
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: onboarding
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  references:
    - { client: Aqua Beira, checkedOn: 2026-09-08, outcome: passed }
  checks:
    - { kind: financial, checkedOn: 2026-11-02, outcome: passed }
contracts:
  - { id: service-agreement, type: msa, status: signed, signedOn: 2026-09-22 }
`,
    },
    sources: [dora('Art. 28(4)'), csf('GV.SC-06')],
  },
  check(context) {
    const section = dueDiligenceOf(context);
    if (!section) return [];
    const { dated, undated, unreadable } = looksOf(context, section);
    const [first] = dated;
    const signature = firstSignature(context);
    if (!first || undated || unreadable || signature.known !== 'date' || !isAfter(first.date, signature.date))
      return [];
    const { contract, date } = signature;
    const days = daysBetween(date, first.date);
    const problem: Problem = {
      range: first.range,
      message: say`The first check was on ${formatDate(first.date)}, ${countOfDays(days)} after the signature on ${formatDate(date)}: record earlier ones, or settle what it found.`,
      related: [
        {
          range: valueRange(contract, 'signedOn'),
          message: messageWith(contract, (name) => say`The first signature: ${name} on ${formatDate(date)}.`),
        },
      ],
    };
    return [problem];
  },
};
