import type { Pitfall, Severity, Status } from '../../src/pitfalls/rule.ts';

/** What the catalogue says of a rule, written down once more by hand, so that no rule drifts from it unseen. */
export interface Entry {
  readonly severity: Severity | 'off';
  readonly phase: Status;
  readonly pitfall: Pitfall | null;
  readonly regulated?: Severity;
}

/**
 * Group, its pitfall, its phase; then its rules: name, severity in `recommended` (`-` where `regulated` alone turns it
 * on), and where it has them, `R` with the severity in `regulated` and `@` with a phase of its own.
 */
const TABLE = `
format - draft
  syntax error, schema error, unknown-key error, duplicate-key error, duplicate-id error, unknown-reference error
  impossible-date error, multiple-documents warning
engagement - draft
  no-owner warning @contracting, no-provider warning @contracting, end-before-start error, status-behind information
  register-incomplete - Rwarning
objectives objectives draft
  missing error, not-measurable warning, target-not-quantified warning, vague-wording warning, no-deadline information
  deadline-outside-term warning, no-baseline hint, no-acceptance warning, vague-acceptance warning
  input-not-result information, impossible-target hint, no-scope-limit information
selection selection contracting
  missing warning, cost-dominates warning, no-quality-criterion warning, weights-not-100 warning
  criteria-unweighted hint, single-candidate information, outscored warning, cheapest-chosen warning
  abnormally-low-price warning, no-should-cost information
payment selection contracting
  paid-before-delivery warning, no-ceiling warning, not-tied-to-results information
due-diligence due-diligence contracting
  missing warning, no-references warning, reference-not-checked warning, no-past-work information, failed-check error
  after-signature warning, stale warning, evidence-expired warning, no-financial-check warning
  no-security-check warning, no-conflict-check - Rwarning
communication communication contracting
  missing warning, no-regular-meeting warning, no-escalation warning, no-response-time information
  response-outside-hours information, single-contact information, outside-working-hours warning
culture culture contracting
  missing warning, no-shared-language warning, little-overlap warning, holidays-not-considered information
  no-practices information, unknown-parties information
monitoring monitoring draft
  missing error, no-cadence error, cadence-too-rare warning, no-kpis warning @onboarding, kpi-without-objective warning
  kpi-without-target warning, objective-not-monitored warning @onboarding, review-overdue warning
  red-without-action warning, action-overdue warning, no-feedback information
flexibility flexibility contracting
  missing warning, no-autonomy warning, everything-needs-approval warning, no-change-control warning
  slow-change-control information, no-review-point information
contingency contingency contracting
  missing warning, no-risks information, risk-without-mitigation warning, no-trigger hint, no-backup warning
  single-person information, backup-is-provider error, no-exit-plan warning, handover-exceeds-notice warning
  exit-plan-untested - Rwarning, no-continuity - Rwarning, no-data-return warning @active
legal legal contracting
  contracts-missing error @draft, no-nda warning, no-ip-clause warning, no-dpa error, transfer-without-safeguard error
  unsigned error, work-before-signature warning, expired error, expiring warning, shorter-than-engagement warning
  no-security warning, no-incident-notification warning, document-missing warning, no-audit-right - Rwarning
  subcontracting-open - Rwarning, subprocessors-not-authorised warning, data-location-unknown information Rwarning
  worker-status information, no-service-levels information Rwarning, no-termination-right information Rwarning
  no-liability information
onboarding onboarding contracting
  missing warning, too-short warning, no-steps warning, ends-after-first-deliverable warning, step-overdue warning
  no-knowledge-transfer information, no-access-plan information
accepted-risk - draft
  expired warning, unused information, unknown-rule error
portfolio - draft
  duplicate-engagement error, provider-concentration warning, backup-overcommitted information
`;

/** Rules whose weight in `regulated` depends on the place, so that each place names it. */
export const REGULATED_BY_PLACE: ReadonlySet<string> = new Set(['legal/no-incident-notification']);

/** The catalogue by the rules' ids. */
export const CATALOGUE: ReadonlyMap<string, Entry> = new Map(entries());

function* entries(): Generator<[string, Entry]> {
  let group = '';
  let pitfall: Pitfall | null = null;
  let phase: Status = 'draft';
  for (const line of TABLE.split('\n').filter(Boolean)) {
    if (!line.startsWith(' ')) {
      const [name = '', of = '-', from = 'draft'] = line.split(' ');
      [group, pitfall, phase] = [name, of === '-' ? null : (of as Pitfall), from as Status];
      continue;
    }
    for (const rule of line.split(',')) {
      const [name, severity, ...marks] = rule.trim().split(' ');
      const regulated = marks.find((mark) => mark.startsWith('R'))?.slice(1) as Severity | undefined;
      const own = marks.find((mark) => mark.startsWith('@'))?.slice(1) as Status | undefined;
      yield [
        `${group}/${name}`,
        { severity: severity === '-' ? 'off' : (severity as Severity), phase: own ?? phase, pitfall, regulated },
      ];
    }
  }
}
