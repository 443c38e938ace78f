import { textOf } from './calendar.ts';

/** An engagement with a day in every place in which a rule looks for one. */
export const withDays = (on: readonly number[], status: string, profile: string) => {
  const at = (index: number) => textOf(on[index % on.length] ?? 0);
  return `version: 1
engagement:
  id: payroll
  title: Payroll
  status: ${status}
  profile: ${profile}
  model: managed-service
  criticality: critical
  personalData: true
  start: ${at(0)}
  end: ${at(1)}
client: { name: Client AG, country: DE, timeZone: Europe/Berlin, workingHours: { start: "09:00", end: "17:00" } }
provider:
  name: Norte Lda
  country: IN
  timeZone: America/New_York
  workingHours: { start: "09:00", end: "17:00" }
objectives:
  - { id: on-time, statement: Pay on time, metric: Days late, target: 0 days, due: ${at(2)} }
scope:
  deliverables:
    - { id: first-run, title: First pay run, due: ${at(3)} }
payment:
  schedule: [{ percent: 100, on: first-run, date: ${at(4)} }]
dueDiligence:
  references: [{ client: Other AG, checkedOn: ${at(5)}, outcome: passed }]
  reviews: [{ source: A portal, checkedOn: ${at(6)} }]
  pastWork: [{ title: A pay run, assessedOn: ${at(7)}, outcome: passed }]
  checks: [{ kind: insurance, checkedOn: ${at(8)}, outcome: passed, validUntil: ${at(9)} }]
communication:
  meetings:
    - { name: Weekly, cadence: weekly, day: monday, at: "18:00", timeZone: Europe/Berlin, duration: PT1H }
    - { name: Monthly, cadence: monthly, day: 31, at: "02:30", timeZone: America/New_York }
  channels: [{ purpose: incidents, tool: Telephone, responseTime: 4 hours, countsIn: working-hours }]
culture:
  holidays: { client: [${at(10)}], provider: [${at(11)}] }
monitoring:
  cadence: monthly
  reviews:
    - { date: ${at(12)}, status: red }
    - { date: ${at(13)}, status: amber, actions: [{ title: Mend it, due: ${at(14)} }] }
flexibility:
  reviewPoints: [${at(15)}]
contingency:
  continuity: { rto: 1 hour, rpo: 1 hour, testedOn: ${at(16)} }
  exitPlan: { handover: 1 month, testedOn: ${at(17)} }
contracts:
  - { id: frame, type: msa, status: signed, signedOn: ${at(18)}, effective: ${at(19)}, expires: ${at(20)}, noticePeriod: 3 months }
  - { id: order, type: sow, status: signed, expires: ${at(21)}, renewal: automatic, renewalTerm: 1 month, noticePeriod: P14D }
  - { id: levels, type: sla, status: draft, expires: ${at(22)} }
security:
  transferSafeguard: derogation
onboarding:
  start: ${at(23)}
  end: ${at(24)}
  steps: [{ title: Accounts, due: ${at(25)} }]
acceptedRisks:
  - { rule: legal/no-nda, reason: Covered elsewhere, acceptedBy: Ana Reyes, until: ${at(26)} }
  - { rule: contingency/no-backup, reason: The work can wait, acceptedBy: Ana Reyes, until: ${at(27)} }
`;
};
