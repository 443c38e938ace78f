/** The desk of pictures: ten engagements, as they stand today. All are made of one example, some with something wrong. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.ts';

/** The day on which nothing is wrong with the examples. */
const CLEAN_ON = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

/** A text to look for, and what stands there instead. */
type Change = readonly [RegExp, string];

const without = (section: string): Change => [new RegExp(`^${section}:\\n(?:(?: .*)?\\n)+`, 'm'), ''];
/** The quiet case: nothing is due for weeks. */
const QUIET: readonly Change[] = [
  [/cadence: biweekly\n {2}kpis/, 'cadence: monthly\n  kpis'],
  [/date: 2026-11-11/, 'date: 2026-11-18'],
  [/due: 2026-12-04/, 'due: 2027-01-15'],
  [/due: 2026-12-18/, 'due: 2027-01-15'],
];
const REVIEW_LATE: Change = [/ {4}- date: 2026-11-11\n(?: {6}.*\n)+/, ''];

const DESK: Readonly<Record<string, readonly [title: string, ...changes: Change[]]>> = {
  support: [
    'Customer support desk',
    [/providers: \[Agentur Nordlicht GmbH\]/, 'providers: [Odra Software]'],
    [
      /expires: 2027-08-31\n {4}noticePeriod: 1 month\n {4}renewal: none/,
      'expires: 2027-02-28\n    noticePeriod: P13W\n    renewal: automatic',
    ],
    [/end: 2027-05-31/, 'end: 2027-02-28'],
    [/intellectual-property, liability/, 'intellectual-property'],
    [/date: 2026-10-28/, 'date: 2026-10-19'],
    REVIEW_LATE,
    without('dueDiligence'),
    [
      without('onboarding')[0],
      'acceptedRisks:\n  - { rule: onboarding/missing, reason: Same team as before, acceptedBy: Ana Reyes, until: 2027-02-28 }\n',
    ],
  ],
  payments: [
    'Payments platform',
    ...QUIET,
    [/status: signed\n {4}signedOn: 2026-06-02/, 'status: draft'],
    [/ {2}exitPlan:\n(?: {4}.*\n)+/, ''],
    without('flexibility'),
  ],
  claims: [
    'Claims intake',
    [/due: 2026-12-04/, 'due: 2027-01-15'],
    [/due: 2026-12-18/, 'due: 2027-01-15'],
    REVIEW_LATE,
  ],
  warehouse: [
    'Data warehouse team',
    ...QUIET,
    [/criticality: medium/, 'criticality: high'],
    [/ {2}exitPlan:\n(?: {4}.*\n)+/, ''],
  ],
  field: [
    'Field service app',
    [/due: 2026-12-18/, 'due: 2026-11-27'],
    ...QUIET,
    [/ {2}escalation:\n(?: {4}.*\n)+/, ''],
  ],
  films: ['Brand films', ...QUIET, [/due: 2027-01-15/, 'due: 2026-12-11']],
  logo: ['Logo refresh', ...QUIET],
  network: ['Office network', ...QUIET],
  payroll: ['Payroll run', ...QUIET],
  translation: ['Translation pool', ...QUIET],
};

/** Writes the desk into a folder. */
export function writeDesk(folder: string, today = new Date()): void {
  const example = fs.readFileSync(path.join(ROOT, 'examples/web-shop.outsource.yaml'), 'utf8');
  const days = Math.floor((today.getTime() - CLEAN_ON) / DAY);
  const moved = (date: string) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  for (const [name, [title, ...changes]] of Object.entries(DESK)) {
    let text = example.replace(/^#.*\n/gm, '').replace('id: web-shop', `id: ${name}`);
    text = text.replace('title: Rebuild of the web shop', `title: ${title}`);
    for (const [place, replacement] of changes) text = text.replace(place, replacement);
    // A backup that stands behind all of them would be a finding in each.
    text = text.replace('Agentur Nordlicht', `Agentur ${title}`);
    fs.writeFileSync(
      path.join(folder, `${name}.outsource.yaml`),
      text.trimStart().replace(/\d{4}-\d{2}-\d{2}/g, moved),
    );
  }
}
