/** The file that the editors open. */
export const FILE = 'payroll.outsource.yaml';

/** Letters of two bytes and of two UTF-16 units stand before what is marked: editors count in different ones. */
export const CLEARER = `version: 1
engagement:
  id: payroll
  title: Payroll für Zürich 🇨🇭
objectives:
  - id: on-time
    statement: 🚀 Pay runs are good enough
monitoring:
  cadence: monthly
  kpis:
    - id: runs
      objective: on-time
      metric: Runs on time
`;

/** The same with a slip that a quick fix mends. */
export const MISSPELT = CLEARER.replace('objectives:', 'objectivs:');
