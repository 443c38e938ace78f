import { PROFILES, type Profile, type Severity, STATUSES, type Status } from '../../src/pitfalls/rule.ts';

/*
 * What the catalogue says of single rules beside their weight: at which stages and where how much depends on the work
 * they speak at all, and which places weigh other than their rule. Written down by hand for `lifecycle.test.ts`.
 */

const CRITICALITIES = ['low', 'medium', 'high', 'critical'] as const;
type Criticality = (typeof CRITICALITIES)[number];

/** One way in which an engagement can stand. */
export interface Stand {
  readonly status: Status;
  readonly criticality: Criticality;
  readonly profile: Profile;
}

export const STANDS: readonly Stand[] = STATUSES.flatMap((status) =>
  CRITICALITIES.flatMap((criticality) => PROFILES.map((profile) => ({ status, criticality, profile }))),
);

const HEAVY: readonly Criticality[] = ['high', 'critical'];
const RUNNING: readonly Status[] = ['active', 'exiting'];
const UNSIGNED: readonly Status[] = ['draft', 'selecting', 'contracting'];

/** Rules that look at the status or the criticality themselves: where their example is found. Elsewhere they are silent. */
export const ONLY: Readonly<Record<string, (stand: Stand) => boolean>> = {
  'engagement/no-provider': ({ status }) => status !== 'draft' && status !== 'selecting',
  // Its example is one whose start has passed.
  'engagement/status-behind': ({ status }) => UNSIGNED.includes(status),
  'selection/no-should-cost': isHeavy,
  // Its example was last looked at 14 months ago: too long where much depends on it, and not yet where it is medium.
  'due-diligence/stale': (stand) => RUNNING.includes(stand.status) && isHeavy(stand),
  'due-diligence/no-financial-check': isHeavy,
  // Its example has one level.
  'communication/no-escalation': isHeavy,
  'communication/response-outside-hours': isHeavy,
  'communication/single-contact': isHeavy,
  'monitoring/review-overdue': ({ status }) => RUNNING.includes(status),
  'contingency/no-backup': isHeavy,
  // Where much depends on the work, `no-backup` says it.
  'contingency/single-person': (stand) => !isHeavy(stand),
  'contingency/no-exit-plan': (stand) => RUNNING.includes(stand.status) || isHeavy(stand),
  'contingency/exit-plan-untested': isHeavy,
  'legal/unsigned': ({ status }) => !UNSIGNED.includes(status),
  'legal/expired': ({ status }) => RUNNING.includes(status),
  'legal/no-termination-right': isHeavy,
  'legal/no-liability': isHeavy,
  'portfolio/provider-concentration': isHeavy,
};

/** Rules whose own weight depends on how the engagement stands; undefined where it is the catalogue's. */
export const OWN_WEIGHT: Readonly<Record<string, (stand: Stand) => Severity | undefined>> = {
  // Its example is a managed service: a warning, whatever depends on it.
  'contingency/missing': ({ criticality }) => (criticality === 'critical' ? 'error' : undefined),
  'contingency/no-data-return': ({ status }) => (status === 'exiting' ? 'error' : undefined),
  // Its example is without personal data.
  'legal/no-security': ({ profile }) => (profile === 'essential' ? 'hint' : undefined),
  // Its example has a client in Great Britain.
  'legal/worker-status': () => 'warning',
};

/** Failing examples whose fault stands at the status, which this test has to set. */
export const FAULT_ELSEWHERE: Readonly<Record<string, string>> = {
  'format/syntax': 'version: 1\nengagement:\n  id: logo-refresh\n  title: [Logo refresh\n',
  'format/schema': 'version: 1\nengagement:\n  id: logo-refresh\n  title: Logo refresh\n  model: freelanse\n',
};

/** A place that weighs other than its rule: the example, changed in one spot. */
export interface Place {
  readonly rule: string;
  readonly where: string;
  /** What is replaced in the rule's failing example, and by what. */
  readonly changes: readonly (readonly [from: string, to: string])[];
  /** Its own weight. */
  readonly severity: Severity;
  /** What the catalogue sets for this place in `regulated`. */
  readonly regulated?: Severity;
  /** Where it is found: everywhere if left out. */
  readonly at?: (stand: Stand) => boolean;
}

export const PLACES: readonly Place[] = [
  {
    rule: 'objectives/not-measurable',
    where: 'with a figure in the statement',
    changes: [['questions by e-mail', 'questions within 4 hours']],
    severity: 'information',
  },
  {
    rule: 'objectives/deadline-outside-term',
    where: 'after the end',
    changes: [['due: 2026-01-10', 'due: 2027-03-10']],
    severity: 'information',
  },
  {
    rule: 'objectives/no-acceptance',
    where: 'of a report',
    changes: [['title: Logo files', 'title: Final report']],
    severity: 'hint',
  },
  {
    rule: 'selection/abnormally-low-price',
    where: 'with two currencies',
    changes: [['amount: 96000, currency: EUR', 'amount: 96000, currency: HUF']],
    severity: 'information',
  },
  {
    rule: 'due-diligence/failed-check',
    where: 'of a reference',
    changes: [['checks:\n    - { kind: security, checkedOn', 'references:\n    - { client: Aqua Beira, checkedOn']],
    severity: 'warning',
  },
  {
    rule: 'due-diligence/failed-check',
    where: 'of past work',
    changes: [['checks:\n    - { kind: security, checkedOn', 'pastWork:\n    - { title: Help desk, assessedOn']],
    severity: 'warning',
  },
  {
    rule: 'flexibility/no-autonomy',
    where: 'left out beside a short list of approvals',
    changes: [['providerDecides: []', 'clientApproves: [Releases]']],
    severity: 'information',
  },
  {
    rule: 'contingency/missing',
    where: 'of a small job',
    changes: [['  model: managed-service\n', '  model: freelance\n']],
    severity: 'information',
    at: ({ criticality }) => !HEAVY.includes(criticality),
  },
  {
    rule: 'contingency/no-exit-plan',
    where: 'of a small job',
    changes: [['  model: managed-service\n', '  model: staff-augmentation\n']],
    severity: 'hint',
    at: ({ status, criticality }) => RUNNING.includes(status) && !HEAVY.includes(criticality),
  },
  {
    rule: 'contingency/backup-is-provider',
    where: 'by two legal forms',
    changes: [['[NORTE APOIO]', '[Norte Apoio S.A.]']],
    severity: 'warning',
  },
  {
    rule: 'legal/no-nda',
    where: 'with public data',
    changes: [['contracts:', 'security:\n  dataClassification: public\ncontracts:']],
    severity: 'information',
  },
  {
    rule: 'legal/no-dpa',
    where: 'with a client elsewhere',
    changes: [['country: DE', 'country: BR']],
    severity: 'warning',
  },
  {
    rule: 'legal/transfer-without-safeguard',
    where: 'to the United States',
    changes: [['country: KE', 'country: US']],
    severity: 'warning',
  },
  {
    rule: 'legal/transfer-without-safeguard',
    where: 'from a country with a list of its own',
    changes: [['country: DE', 'country: GB']],
    severity: 'warning',
  },
  {
    rule: 'legal/transfer-without-safeguard',
    where: 'from a country that is not given',
    changes: [['  country: DE\n', '']],
    severity: 'information',
  },
  {
    rule: 'legal/transfer-without-safeguard',
    where: 'by a derogation that lasts',
    changes: [
      ['personalData: true\n', 'personalData: true\n  term: 1 year\n'],
      ['security:\n', 'security:\n  transferSafeguard: derogation\n'],
    ],
    severity: 'warning',
  },
  {
    rule: 'legal/unsigned',
    where: 'without a status',
    changes: [['    status: in-review\n', '']],
    severity: 'information',
    at: ({ status }) => !UNSIGNED.includes(status),
  },
  {
    rule: 'legal/no-security',
    where: 'with public data',
    changes: [['dataClassification: internal', 'dataClassification: public']],
    severity: 'information',
    at: ({ profile }) => profile !== 'essential',
  },
  {
    rule: 'legal/no-incident-notification',
    where: 'with a long period',
    changes: [['security:\n', 'security:\n  incidentNotification: 5 days\n']],
    severity: 'information',
    regulated: 'warning',
  },
  {
    rule: 'legal/worker-status',
    where: 'with a client in Portugal',
    changes: [['country: GB', 'country: PT']],
    severity: 'information',
  },
];

/** Whether much depends on the work. */
function isHeavy({ criticality }: Stand): boolean {
  return HEAVY.includes(criticality);
}
