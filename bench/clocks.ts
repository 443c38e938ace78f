/**
 * Measures what the rules on communication and culture cost a file: the first time, which looks up the clocks, and after
 * that, when only the file is read anew. The files are four with six meetings of different cadences each, at a time
 * that suits and at one that doesn't, and the examples that people start from. Prints microseconds a file and rule.
 */
import { examples } from '../scripts/examples.ts';
import { toDate } from '../src/engagement/dates.ts';
import { read } from '../src/engagement/read.ts';
import { contextOf } from '../src/lint/run.ts';
import { rules as communication } from '../src/pitfalls/communication/index.ts';
import { rules as culture } from '../src/pitfalls/culture/index.ts';
import type { Rule } from '../src/pitfalls/rule.ts';
import { parse } from '../src/yaml/parse.ts';

const ROUNDS = 2_000;
/** Each file has another name, another meeting time and other zones than the one before. */
const ZONES = [
  ['Europe/Berlin', 'Asia/Kolkata'],
  ['America/Los_Angeles', 'Europe/Warsaw'],
  ['Australia/Sydney', 'Europe/London'],
  ['America/Santiago', 'Pacific/Auckland'],
] as const;

/** Meetings of every kind of cadence, at a time that suits or at one that doesn't. */
function file([ours, theirs]: readonly [string, string], index: number, at: string): string {
  const meeting = (name: string, cadence: string, day?: string) =>
    `    - { name: ${name}, cadence: ${cadence},${day ? ` day: ${day},` : ''} at: "${at}", timeZone: ${ours}, duration: 30 minutes }`;
  return [
    'version: 1',
    `engagement: { id: e${index}, title: E, status: active, criticality: high, start: 2026-09-01 }`,
    `client: { name: A, country: DE, timeZone: ${ours}, languages: [de, en], workingHours: { start: "00:30", end: "23:30" } }`,
    `provider: { name: B, country: IN, timeZone: ${theirs}, languages: [en], workingHours: { start: "00:00", end: "00:00", days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday] } }`,
    'communication:',
    '  language: en',
    '  meetings:',
    meeting('Daily', 'daily'),
    meeting('Weekly', 'weekly', 'tuesday'),
    meeting('Sprint', 'biweekly', 'wednesday'),
    meeting('Steering', 'monthly', 'thursday'),
    meeting('Report', 'monthly', '15'),
    meeting('Board', 'quarterly'),
    '  channels: [{ purpose: Questions, responseTime: 1 day }, { purpose: Incidents, responseTime: 4 hours }]',
    '  escalation: [{ level: 1, contact: C, within: 1 day }, { level: 2, contact: D, within: 3 days }]',
    'culture: { practices: [Decisions are written down], holidays: { client: [2026-12-25] } }',
    '',
  ].join('\n');
}

const today = toDate('2026-11-23');
if (!today) throw new Error('no day');
const contexts = (at: string) => ZONES.map((zones, index) => contextOf(read(parse(file(zones, index, at))), { today }));

function run(rule: Rule, files: ReturnType<typeof contexts>): number {
  let found = 0;
  for (const context of files) for (const _ of rule.check(context)) found += 1;
  return found;
}

function microseconds(rule: Rule, files: ReturnType<typeof contexts>, rounds: number): number {
  // The time of this process alone: other work on the machine doesn't count.
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) run(rule, files);
  return process.cpuUsage(start).user / rounds / files.length;
}

const RULES = [...communication, ...culture];
const suiting = contexts('10:00');
const failing = contexts('00:00');
const real = examples().map(({ text }) => contextOf(read(parse(text)), { today }));
const rows = RULES.map((rule) => {
  const first = microseconds(rule, suiting, 1);
  run(rule, failing);
  microseconds(rule, suiting, 200);
  return {
    id: rule.id,
    first,
    suiting: microseconds(rule, suiting, ROUNDS),
    failing: microseconds(rule, failing, ROUNDS),
    real: microseconds(rule, real, ROUNDS),
  };
});
const sum = (key: 'first' | 'suiting' | 'failing' | 'real') => rows.reduce((total, row) => total + row[key], 0);
rows.push({ id: 'together', first: sum('first'), suiting: sum('suiting'), failing: sum('failing'), real: sum('real') });
process.stdout.write(
  '| rule | first µs | µs a file | µs a file with findings | µs an example |\n| --- | --- | --- | --- | --- |\n',
);
for (const { id, ...row } of rows) {
  const figures = [row.first.toFixed(0), row.suiting.toFixed(1), row.failing.toFixed(1), row.real.toFixed(1)];
  process.stdout.write(`| ${[id, ...figures].join(' | ')} |\n`);
}
