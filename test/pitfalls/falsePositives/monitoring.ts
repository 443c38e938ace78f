import { accept, add, change, type FalsePositives } from './case.ts';

/** How one watches the work. */
export const cases: FalsePositives = {
  'monitoring/missing': { 'a job of two weeks is looked at half-way': add('monitoring: { cadence: weekly }\n') },
  'monitoring/no-cadence': {
    'somebody looks at the dashboard each Monday': change(['monitoring:\n', 'monitoring:\n  cadence: weekly\n']),
  },
  'monitoring/cadence-too-rare': { 'the work itself rests for months': accept },
  'monitoring/no-kpis': {
    'a project whose objectives have figures': change(
      ['model: managed-service', 'model: project'],
      [
        'monitoring:',
        'objectives:\n  - { id: shop, statement: The shop opens, metric: Orders in a week, target: 20 }\nmonitoring:',
      ],
    ),
    'no figure fits the work': accept,
  },
  'monitoring/kpi-without-objective': {
    'the health of the service, beside a KPI with an objective': add(
      '    - { id: calls, objective: fewer-calls, metric: Calls a month, target: 100 }\n',
    ),
  },
  'monitoring/kpi-without-target': {
    'one is still finding out what is normal': add('      target: baseline of 3 months, then 10 % better\n'),
  },
  'monitoring/objective-not-monitored': { 'an objective that is reached on a single day': accept },
  'monitoring/review-overdue': {
    'reviews are recorded elsewhere': add('    - { date: 2026-11-10, status: green }\n'),
  },
  'monitoring/red-without-action': { 'the matter was settled': add('    - { date: 2026-11-16, status: green }\n') },
  'monitoring/action-overdue': { 'the action has become pointless': add('          done: true\n') },
  'monitoring/no-feedback': {
    'the provider takes part': add('  feedback: { method: The provider takes part in every review }\n'),
  },
};
