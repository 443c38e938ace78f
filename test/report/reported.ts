import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { contextOf, lint } from '../../src/lint/run.ts';
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
