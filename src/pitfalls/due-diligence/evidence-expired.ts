import type { Temporal } from 'temporal-polyfill';
import { formatDate, isAfter, isBefore, toDate } from '../../engagement/dates.ts';
import { valueRange } from '../../engagement/model.ts';
import { slot } from '../../yaml/template.ts';
import { inDays } from '../legal/contracts.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { tpp } from '../sources.ts';
import { addCheck } from './fixes.ts';
import { type Check, type CheckKind, dueDiligenceOf, kindName } from './section.ts';

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
    // What failed proves nothing, valid or not, and has a finding of its own.
    const proofs = checks.filter(({ outcome }) => outcome !== 'failed');
    if (hasUnreadableItem(checks) || proofs.some(({ kind }) => kind === undefined)) return;
    for (const ofKind of groupedByKind(proofs)) {
      const problem = problemOf(context, ofKind);
      if (problem) yield problem;
    }
  },
};

/** The checks of each kind, in the order of the list. */
function groupedByKind(checks: readonly Check[]): Iterable<readonly Check[]> {
  const groups = new Map<CheckKind | undefined, Check[]>();
  for (const check of checks) {
    const group = groups.get(check.kind) ?? [];
    group.push(check);
    groups.set(check.kind, group);
  }
  return groups.values();
}

/** One reminder for a kind is enough: on the evidence that expired last, unless something took its place. */
function problemOf(context: Context, checks: readonly Check[]): Problem | undefined {
  const { today } = context;
  let last: { readonly check: Check; readonly until: Temporal.PlainDate } | undefined;
  for (const check of checks) {
    const until = toDate(check.validUntil);
    if (until && (!last || !isBefore(until, last.until))) last = { check, until };
  }
  if (!last || !isBefore(last.until, today)) return undefined;
  const { check, until } = last;
  if (checks.some((other) => !toDate(other.validUntil) && mayReplace(context, other, check))) return undefined;
  return {
    range: valueRange(check, 'validUntil'),
    message: `The ${kindName(check)} was valid until ${formatDate(until)}, ${inDays(today, until)}: ask for new evidence and record it.`,
    fixes: () =>
      addCheck(context, check.kind ?? 'other', 'Record the new evidence', {
        validUntil: slot(today.add(USUAL_VALIDITY).toString()),
      }),
  };
}

/** Whether a check of the same kind, whose validity the file doesn't tell, took the place of an expired one, or may have. */
function mayReplace(context: Context, other: Check, expired: Check): boolean {
  if (!isAbsent(context, other, 'validUntil')) return true;
  const [theirs, own] = [toDate(other.checkedOn), toDate(expired.checkedOn)];
  return !theirs || !own || isAfter(theirs, own);
}
