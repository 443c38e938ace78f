import { formatDate, isAfter, isBefore, toDate } from '../../engagement/dates.ts';
import { valueRange } from '../../engagement/model.ts';
import { slot } from '../../yaml/template.ts';
import { inDays } from '../legal/contracts.ts';
import type { Context, Rule } from '../rule.ts';
import { hasUnreadableItem, isAbsent } from '../sections.ts';
import { tpp } from '../sources.ts';
import { addCheck } from './fixes.ts';
import { type Check, dueDiligenceOf, isLater, isSameKind, kindName } from './section.ts';

/** For how long most certificates, policies and reports are good. */
const USUAL_VALIDITY = { years: 1 };

export const evidenceExpired: Rule = {
  id: 'due-diligence/evidence-expired',
  title: 'Evidence has expired',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The `validUntil` of a check has passed, and no later check of its kind is valid. Where several of a kind have passed, the last one counts.',
    why: 'An expired certificate or policy proves what was true then. Insurance that ended last month pays nothing, and a certificate that was not renewed may have been lost for a reason. Financial entities in the EU must see to it that certificates and reports on critical services are not obsolete; for others it is good practice.',
    fix: 'Ask the provider for the new evidence.\nRecord a new check of the same kind with its `validUntil`; the old one may stay as history.',
    falsePositives: 'If the kind of check is no longer needed, remove its `validUntil`, and say under `evidence` why.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  checks:
    - kind: insurance
      checkedOn: 2025-11-03
      outcome: passed
      evidence: Professional indemnity of 2 million EUR
      validUntil: 2026-10-31
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  checks:
    - kind: insurance
      checkedOn: 2025-11-03
      outcome: passed
      evidence: Professional indemnity of 2 million EUR
      validUntil: 2026-10-31
    - kind: insurance
      checkedOn: 2026-11-05
      outcome: passed
      evidence: Professional indemnity of 2 million EUR
      validUntil: 2027-10-31
`,
    },
    sources: [tpp('Art. 8(3)(c)')],
  },
  *check(context) {
    const checks = dueDiligenceOf(context)?.checks ?? [];
    if (hasUnreadableItem(checks)) return;
    const { today } = context;
    for (const [index, check] of checks.entries()) {
      const until = toDate(check.validUntil);
      // What failed proves nothing, valid or not, and has a finding of its own.
      if (!until || !isBefore(until, today) || check.outcome === 'failed') continue;
      const isSpokenFor = checks.some(
        (other, at) =>
          other !== check &&
          isSameKind(check, other) &&
          (mayRenew(context, other, check) || isLastOf(other, at, check, index, context)),
      );
      if (isSpokenFor) continue;
      yield {
        range: valueRange(check, 'validUntil'),
        message: `The ${kindName(check)} was valid until ${formatDate(until)}, ${inDays(today, until)}: ask for new evidence and record it.`,
        fixes: () =>
          addCheck(context, check.kind ?? 'other', 'Record the new evidence', {
            validUntil: slot(today.add(USUAL_VALIDITY).toString()),
          }),
      };
    }
  },
};

/** Whether another check is valid in place of an expired one, or may be, as far as the file can be read. */
function mayRenew(context: Context, other: Check, expired: Check): boolean {
  if (other.outcome === 'failed') return false;
  const until = toDate(other.validUntil);
  if (until) return !isBefore(until, context.today);
  if (!isAbsent(context, other, 'validUntil')) return true;
  return (
    isLater(expired.checkedOn, other.checkedOn) === undefined || isLater(other.checkedOn, expired.checkedOn) === true
  );
}

/** Whether another check of the kind has expired later: one reminder for a kind is enough. */
function isLastOf(other: Check, at: number, check: Check, index: number, { today }: Context): boolean {
  const [theirs, own] = [toDate(other.validUntil), toDate(check.validUntil)];
  if (!theirs || !own || other.outcome === 'failed' || !isBefore(theirs, today)) return false;
  return isAfter(theirs, own) || (theirs.equals(own) && at > index);
}
