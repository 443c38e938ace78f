import { isBefore } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { inDays } from '../legal/contracts.ts';
import type { Problem, Rule } from '../rule.ts';
import { tpp } from '../sources.ts';
import { lastEvidence } from './evidence.ts';
import { addCheck } from './fixes.ts';
import { kindName } from './section.ts';

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
  check(context) {
    const problems: Problem[] = [];
    const { today } = context;
    for (const { check, until } of lastEvidence(context)) {
      if (!isBefore(until, today)) continue;
      problems.push({
        range: valueRange(check, 'validUntil'),
        message: say`${kindName(check)} was valid until ${formatDate(until)}, ${inDays(today, until)}: ask for new evidence and record it.`,
        fixes: () =>
          addCheck(context, check.kind ?? 'other', say`Record the new evidence`, {
            validUntil: slot(today.add(USUAL_VALIDITY).toString()),
          }),
      });
    }
    return problems;
  },
};
