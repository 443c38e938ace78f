import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { contextOf, lint } from '../../src/lint/run.ts';
import { type FullReport, fullReportOf } from '../../src/report/full.ts';
import { type Report, reportOf } from '../../src/report/model.ts';
import { LineIndex } from '../../src/yaml/lines.ts';
import { parse } from '../../src/yaml/parse.ts';

/** The report of a text, judged on 23 Nov 2026 if no other day is given. */
export function reported(text: string, today = '2026-11-23'): Report {
  const engagement = read(parse(text));
  const settings = { today: Temporal.PlainDate.from(today) };
  return reportOf(contextOf(engagement, settings), lint(engagement, settings), new LineIndex(text));
}

/** An engagement with something for every part of a report. */
export const DESK = `version: 1
engagement:
  id: desk
  title: Support desk
  owner: { name: Ana Reyes, email: ana@halden.example }
  status: active
  model: business-process
  criticality: high
  start: 2025-03-01
  term: P2Y
  value: { amount: 412000, currency: EUR }
client: { name: Halden Books BV }
provider: { name: Norte Apoio Lda }
objectives:
  - { id: answers, statement: Answer quickly, due: 2027-02-21 }
  - { id: calls, statement: Take 90 % of calls, due: 2027-02-22 }
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-10-02
      status: green
      summary: All well
      actions:
        - { title: New rota, due: 2026-11-22 }
        - { title: Headsets, due: 2026-11-23 }
        - { title: Old chairs, due: 2026-11-20, done: true }
contingency:
  backup: { providers: [Norte Apoio] }
contracts:
  - { id: msa, type: msa, title: Services, status: signed, signedOn: 2025-02-01, expires: 2027-02-28, noticePeriod: P3M, renewal: automatic, document: "https://papers.example/msa" }
  - { id: nda, type: nda, status: terminated, expires: 2027-02-28, noticePeriod: P3M }
  - { id: sow, type: sow, status: draft, expires: 2027-12-31, noticePeriod: P3M, document: papers/sow.pdf }
  - { id: old, type: sla, status: signed, expires: 2026-10-31 }
acceptedRisks:
  - { rule: onboarding/missing, reason: Same team as before, acceptedBy: Ana Reyes, until: 2027-02-28 }
  - { rule: communication/missing, reason: We sit together, acceptedBy: { name: Jo Lind }, until: 2026-11-22 }
`;

/** The same with all that pages draw pictures of. */
export function fullyReported(text: string, today = '2026-11-23'): FullReport {
  const engagement = read(parse(text));
  const settings = { today: Temporal.PlainDate.from(today) };
  return fullReportOf(contextOf(engagement, settings), lint(engagement, settings), new LineIndex(text));
}

/** An engagement with something for every picture. */
export const SHOP = `version: 1
engagement:
  id: shop
  title: Web shop
  status: active
  model: business-process
  start: 2026-09-01
  end: 2027-05-31
client: { name: Lindenhof, timeZone: Europe/Berlin, workingHours: { start: "08:30", end: "17:00" } }
provider: { name: Lima Sistemas, timeZone: America/Lima, workingHours: { start: "08:00", end: "17:00", days: [monday, tuesday, saturday] } }
objectives:
  - { id: fast, statement: Pay fast, metric: Time to pay, baseline: 94, target: 60, due: 2027-03-31, priority: must, owner: Mia Scholz }
  - { id: found, statement: Find things }
scope:
  deliverables:
    - { id: checkout, title: Checkout, due: 2027-02-26 }
    - { id: catalogue, title: Catalogue, due: 2026-10-18, done: true }
    - { id: search, title: Search, due: 2026-11-18 }
    - { id: some-day, title: Some day }
selection:
  criteria:
    - { name: Quality, kind: quality, weight: 60 }
    - { name: Price, kind: cost, weight: 40 }
  candidates:
    - { name: Dear Ltd, price: { amount: 90, currency: EUR }, scores: { Quality: 6, Price: 5 } }
    - { name: Lima Sistemas, scores: { Quality: 9, Price: 7 } }
    - { name: Unknown Ltd, scores: { Quality: 9 } }
  chosen: Lima Sistemas
  rationale: Best work
monitoring:
  cadence: monthly
  kpis:
    - { id: time, objective: fast, metric: Median time, target: 60 s, threshold: 80 s, cadence: weekly }
    - { id: stray, metric: Rainfall }
  reviews:
    - { date: 2026-11-02, status: red, summary: All late }
    - { date: 2026-10-02, status: green }
flexibility:
  reviewPoints: [2027-01-20]
contingency:
  risks:
    - { id: rain, description: It rains }
    - { id: leave, description: The lead leaves, likelihood: medium, impact: high, mitigation: Two know each part, trigger: Notice, owner: Ana Reyes }
    - { id: slow, description: It is slow, likelihood: low, impact: medium }
contracts:
  - { id: work, type: sow, title: Work, status: signed, effective: 2026-08-01, signedOn: 2026-07-15, expires: 2027-05-31, noticePeriod: 1 month }
  - { id: secrets, type: nda, status: signed, signedOn: 2026-01-01, expires: 2099-01-01 }
  - { id: bare, type: sla }
`;
