import type { Temporal } from 'temporal-polyfill';
import { addDuration, daysBetween, isAfter, isBefore, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { toDuration } from '../../engagement/durations.ts';
import { mapOf, valueRange } from '../../engagement/model.ts';
import { countOfDays } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { practice } from '../sources.ts';
import { contractsInForce, contractsOf, firstSignature, inDays, isUnderway, messageWith } from './contracts.ts';
import { atMostFour, markSigned } from './fixes.ts';

/** People work, or are about to, and no agreement on the work is signed. */
export const workBeforeSignature: Rule = {
  id: 'legal/work-before-signature',
  title: 'Work before the first signature',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  options: ['startLead'],
  explanation: {
    what: 'The engagement starts before the day of the first signature, or it has started or starts within two weeks (the limit `startLead`) with nothing signed. Agreements on confidentiality and on data processing don’t count, since they come before the work is agreed.',
    why: 'Work that starts on trust is done on terms that nobody has agreed. Price, ownership and liability of those first weeks stay open, and once the work runs, your side has little left to bargain with.',
    fix: 'Sign before the start, or move the start.\nIf work was done before, say in the contract that it covers those days too.',
    falsePositives:
      'A letter of intent or a small first order is a contract too: list it with its `signedOn`, and this is silent.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
  start: 2026-12-01
contracts:
  - id: shop-order
    type: sow
    status: in-review
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
  start: 2026-12-01
contracts:
  - id: shop-order
    type: sow
    status: signed
    signedOn: 2026-11-20
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    const { engagement } = context.file;
    const start = toDate(engagement?.start);
    if (!engagement || !start || contractsOf(context).length === 0) return problems;
    const signature = firstSignature(context);
    const range = valueRange(engagement, 'start');
    if (signature.known === 'none') {
      if (isAfter(start, lastDayOfLead(context))) return problems;
      problems.push({ range, message: unsignedMessage(start, context.today), fixes: () => signOrWait(context) });
    } else if (signature.known === 'date' && isBefore(start, signature.date)) {
      const { contract, date } = signature;
      problems.push({
        range,
        message: lateMessage(start, date, context.today),
        related: [
          {
            range: valueRange(contract, 'signedOn'),
            message: messageWith(contract, (name) => say`The first signature: ${name} on ${formatDate(date)}.`),
          },
        ],
        fixes: () => moveStart(context, date),
      });
    }
    return problems;
  },
};

/** The last day on which a start is near enough to ask for a signature. */
function lastDayOfLead({ limits, today }: Context): Temporal.PlainDate {
  const lead = toDuration(limits.startLead);
  return lead ? addDuration(today, lead) : today;
}

function unsignedMessage(start: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return isAfter(start, today)
    ? say`Work starts on ${formatDate(start)}, ${inDays(today, start)}, and nothing is signed: sign first, or move the start.`
    : say`Work started on ${formatDate(start)} and nothing is signed: sign an agreement before it goes on.`;
}

function lateMessage(start: Temporal.PlainDate, signed: Temporal.PlainDate, today: Temporal.PlainDate): string {
  if (isAfter(start, today)) {
    return say`Work starts on ${formatDate(start)}, before the first signature on ${formatDate(signed)}: sign earlier or start later.`;
  }
  const days = daysBetween(start, signed);
  return say`Work started ${countOfDays(days)} before the first signature: settle in writing that the contract covers that time too.`;
}

function signOrWait(context: Context): Fix[] {
  const unsigned = contractsInForce(context).filter(
    (contract) => isUnderway(contract) && contract.type !== 'nda' && contract.type !== 'dpa',
  );
  const wait = isAfter(lastDayOfLead(context), context.today)
    ? moveStart(context, lastDayOfLead(context).add({ days: 1 }))
    : [];
  return atMostFour(...unsigned.slice(0, 3).map((contract) => markSigned(context, contract)), wait);
}

function moveStart({ file }: Context, date: Temporal.PlainDate): Fix[] {
  const map = file.engagement && mapOf(file.engagement);
  const end = toDate(file.engagement?.end);
  // A start behind the end would be the next finding.
  if (!map || (end && isBefore(end, date))) return [];
  return [
    {
      title: say`Move the start to ${formatDate(date)}`,
      changes: [{ kind: 'set', map, key: 'start', value: slot(date.toString()) }],
    },
  ];
}
