import type { EngagementFile } from '../../engagement/model.ts';
import { toSay, translated } from '../../l10n/say.ts';

type Model = NonNullable<NonNullable<EngagementFile['engagement']>['model']>;

/** A figure that shows how an engagement is doing, as it may be written down. */
export interface KpiProposal {
  readonly id: string;
  readonly metric: string;
  readonly target: string;
  readonly threshold: string;
  readonly source: string;
}

type Texts = readonly [metric: string, target: string, threshold: string, source: string];

const kpi = (id: string, texts: Texts) => (): KpiProposal => {
  const [metric, target, threshold, source] = texts;
  return {
    id,
    metric: translated(metric),
    target: translated(target),
    threshold: translated(threshold),
    source: translated(source),
  };
};

/** For work of any kind that hands over results. */
const RESULTS: readonly (() => KpiProposal)[] = [
  kpi(
    'on-time-delivery',
    toSay([
      'Share of deliveries accepted by their due date',
      'at least 95 % a month',
      '90 % a month',
      'Acceptance records of the owner',
    ]),
  ),
  kpi(
    'accepted-first-time',
    toSay([
      'Share of results accepted at the first attempt',
      'at least 80 % a month',
      '70 % a month',
      'Acceptance records of the owner',
    ]),
  ),
];

const BY_MODEL: Readonly<Record<Model, readonly (() => KpiProposal)[]>> = {
  freelance: [
    ...RESULTS,
    kpi(
      'answer-time',
      toSay([
        'Working days from a question to its answer',
        'at most 1 working day',
        '2 working days',
        'Messages of the month',
      ]),
    ),
  ],
  project: [
    ...RESULTS,
    kpi(
      'open-defects',
      toSay(['Serious defects open at the end of the month', 'at most 2 a month', '5 a month', 'List of defects']),
    ),
    kpi(
      'budget-used',
      toSay(['Spending against the plan', 'at most 105 % a month', '110 % a month', 'Invoices and plan']),
    ),
  ],
  'staff-augmentation': [
    kpi(
      'days-worked',
      toSay(['Share of the agreed days worked', 'at least 95 % a month', '90 % a month', 'Time sheets']),
    ),
    kpi(
      'replacement-time',
      toSay([
        'Working days until a person who leaves is replaced',
        'at most 15 working days',
        '20 working days',
        'List of the people and their dates',
      ]),
    ),
    kpi(
      'people-staying',
      toSay([
        'Share of people who stay for the whole quarter',
        'at least 95 % a quarter',
        '90 % a quarter',
        'List of the people and their dates',
      ]),
    ),
    kpi(
      'accepted-at-review',
      toSay(['Share of tasks accepted at the first review', 'at least 85 % a month', '75 % a month', 'Task board']),
    ),
  ],
  'dedicated-team': [
    kpi(
      'plan-kept',
      toSay([
        'Share of the planned work finished every two weeks',
        'at least 80 % a month',
        '70 % a month',
        'Task board',
      ]),
    ),
    kpi(
      'defects-after-release',
      toSay(['Serious defects found after a release', 'at most 3 a month', '5 a month', 'List of defects']),
    ),
    kpi(
      'time-to-release',
      toSay(['Working days from a request to its release', 'at most 10 working days', '15 working days', 'Task board']),
    ),
    kpi(
      'people-leaving',
      toSay([
        'Share of the team that leaves within a year',
        'at most 15 % a year',
        '20 % a year',
        'List of the people and their dates',
      ]),
    ),
  ],
  'managed-service': [
    kpi(
      'availability',
      toSay([
        'Availability in the agreed service hours',
        'at least 99.5 % a month',
        '99 % a month',
        'Monitoring system, monthly report',
      ]),
    ),
    kpi(
      'first-answer',
      toSay([
        'Share of tickets answered within 4 working hours',
        'at least 95 % a month',
        '90 % a month',
        'Ticket system, monthly report',
      ]),
    ),
    kpi(
      'incidents-solved',
      toSay([
        'Share of incidents solved within the agreed time',
        'at least 95 % a month',
        '90 % a month',
        'Ticket system, monthly report',
      ]),
    ),
    kpi(
      'failed-changes',
      toSay(['Share of changes that fail', 'at most 5 % a month', '8 % a month', 'Change records']),
    ),
  ],
  'business-process': [
    kpi(
      'cases-without-error',
      toSay([
        'Share of cases handled without an error',
        'at least 98 % a month',
        '96 % a month',
        'Sample of 50 cases a month',
      ]),
    ),
    kpi(
      'cases-on-time',
      toSay([
        'Share of cases handled within 2 working days',
        'at least 95 % a month',
        '90 % a month',
        'Case system, monthly report',
      ]),
    ),
    kpi(
      'complaints',
      toSay(['Complaints for each 1,000 cases', 'at most 2 a month', '4 a month', 'Complaints register']),
    ),
    kpi(
      'cases-waiting',
      toSay(['Cases that wait for more than 5 working days', 'at most 20 a month', '40 a month', 'Case system']),
    ),
  ],
};

/** Figures that fit the kind of work, without those whose id or metric the file has; results where nobody knows it. */
export function kpiProposals(file: EngagementFile): readonly KpiProposal[] {
  const { model } = file.engagement ?? {};
  const all = (model && BY_MODEL[model]) ?? RESULTS;
  const measured = [...(file.monitoring?.kpis ?? []), ...(file.objectives ?? [])];
  const taken = new Set(measured.flatMap(({ id, metric }) => [id, metric]));
  return all.map((proposal) => proposal()).filter(({ id, metric }) => !taken.has(id) && !taken.has(metric));
}
