import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { lint } from '../../src/lint/run.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { EXAMPLE_DAY, filesOf, type Limits } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';

/** The groups whose ways out are tried here. */
const GROUPS = ['selection', 'payment', 'due-diligence', 'communication', 'culture'];

/** A way out that an explanation names under "false positives". */
type WayOut =
  /** What is replaced in the failing example, and by what; an empty first text means the end of the file. */
  | readonly [from: string, to: string]
  /** A limit in the configuration. */
  | Partial<Limits>
  /** Somebody accepts the finding. */
  | 'accept'
  /** The configuration, or the profile. */
  | 'off'
  | 'recommended';

const REASON: WayOut = ['', '  rationale: Nobody else on the island does this\n'];
const PAST_WORK: WayOut = [
  'dueDiligence:\n',
  'dueDiligence:\n  pastWork:\n    - { title: The first shop, assessedOn: 2026-06-30, outcome: passed }\n',
];
const NOTE_PAST_WORK: WayOut = ['', `dueDiligence:\n${PAST_WORK[1].slice('dueDiligence:\n'.length)}`];

/** What people are told to do where a rule is wrong, done. */
const WAYS_OUT: Readonly<Record<string, readonly WayOut[]>> = {
  'selection/missing': [['', 'selection:\n  rationale: Nobody else on the island does this\n']],
  'selection/cost-dominates': ['accept', { costWeight: 70 }],
  'selection/no-quality-criterion': [
    [
      '  criteria:\n    - { name: Price per invoice, kind: cost, weight: 50 }\n    - { name: Free capacity in January, kind: capacity, weight: 50 }\n',
      REASON[1],
    ],
  ],
  'selection/weights-not-100': [
    [
      'kind: cost, weight: 40 }\n    - { name: Shops built before, kind: expertise, weight: 40 }\n    - { name: Trial task, kind: quality, weight: 30 }\n',
      `kind: cost }\n    - { name: Trial task, kind: quality }\n${REASON[1]}`,
    ],
  ],
  'selection/criteria-unweighted': [REASON],
  'selection/single-candidate': ['accept'],
  'selection/outscored': [REASON],
  'selection/cheapest-chosen': [REASON],
  'selection/abnormally-low-price': [REASON, { lowPrice: 50 }],
  'selection/no-should-cost': [['  chosen:', '  shouldCost: { amount: 180000, currency: EUR }\n  chosen:']],
  'payment/paid-before-delivery': [
    'accept',
    // The purchase as a deliverable of its own, paid when it is there.
    [
      'due: 2027-03-19 }\npayment:\n  model: milestone\n  schedule:\n    - { percent: 20, on: Signature, date: 2026-12-01 }\n    - { percent: 40, on: Start of work,',
      'due: 2027-03-19 }\n    - { id: licences, title: Licences for the shop, due: 2026-12-14 }\npayment:\n  model: milestone\n  schedule:\n    - { percent: 20, on: Signature, date: 2026-12-01 }\n    - { percent: 40, on: licences,',
    ],
  ],
  'payment/no-ceiling': [['', '  ceiling: { amount: 40000, currency: EUR }\n']],
  'payment/not-tied-to-results': [['{ percent: 70, date', '{ percent: 70, on: Acceptance of all deliverables, date']],
  'due-diligence/missing': [NOTE_PAST_WORK],
  'due-diligence/no-references': [PAST_WORK],
  'due-diligence/reference-not-checked': [['    - { client: Hotel Miramar }\n', '']],
  'due-diligence/no-past-work': [PAST_WORK],
  'due-diligence/failed-check': [['outcome: failed', 'outcome: passed-with-conditions']],
  'due-diligence/after-signature': [PAST_WORK],
  'due-diligence/stale': [['', '    - { kind: other, by: Group audit, checkedOn: 2026-03-02, outcome: passed }\n']],
  'due-diligence/evidence-expired': [['      validUntil: 2026-10-31\n', '']],
  'due-diligence/no-financial-check': [
    ['', '  checks:\n    - { kind: financial, evidence: A public body, outcome: passed }\n'],
  ],
  'due-diligence/no-security-check': [['', '    - { kind: security, outcome: passed, evidence: Our own laptops }\n']],
  'due-diligence/no-conflict-check': ['recommended', 'off'],
  'communication/missing': [
    [
      '',
      'communication:\n  meetings: [{ name: Call, cadence: weekly }]\n  escalation: [{ level: 1, contact: Rui Matos }]\n',
    ],
  ],
  'communication/no-regular-meeting': [['', '    - { name: Stand-up, cadence: daily }\n']],
  'communication/no-escalation': ['accept', ['', '    - { level: 2, contact: Rui Matos }\n']],
  'communication/no-response-time': [['purpose: Incidents', 'purpose: Newsletter']],
  'communication/response-outside-hours': [['', '      countsIn: clock-hours\n']],
  'communication/single-contact': [['', '    - { name: Hotline, phone: +351 22 000 00 00 }\n'], { minContacts: 1 }],
  'communication/outside-working-hours': [['end: "17:00"', 'end: "18:30"'], 'accept'],
  'culture/missing': [['', 'culture:\n  practices: [Doubts are told in the call]\n']],
  'culture/no-shared-language': [['languages: [de]', 'languages: [de, en]']],
  'culture/little-overlap': ['accept', { minOverlap: '30 minutes' }],
  'culture/holidays-not-considered': [['', '  holidays: { provider: [2026-12-24] }\n']],
  'culture/no-practices': [['', '  practices: [See the working agreement on the intranet]\n']],
  'culture/unknown-parties': [['country: DE\n', 'country: DE\n  timeZone: Europe/Berlin\n']],
};

describe('the way out that an explanation names', () => {
  for (const rule of RULES.filter(({ id }) => GROUPS.includes(id.split('/')[0] ?? '')))
    it(`silences ${rule.id} where it is wrong`, () => {
      const [example = ''] = filesOf(rule.explanation.examples.bad);
      const ways = WAYS_OUT[rule.id] ?? [];
      assert.notEqual(ways.length, 0, 'no way out is tried');
      const regulated = rule.severity === 'off' ? { profile: 'regulated' as const } : {};
      for (const way of ways) {
        const text = done(example, rule.id, way);
        const settings = {
          today: Temporal.PlainDate.from(EXAMPLE_DAY),
          ...regulated,
          ...(way === 'recommended' && { profile: way }),
          ...(way === 'off' && { configuration: { rules: { [rule.id]: way } } }),
          ...(typeof way === 'object' && !isChange(way) && { configuration: { limits: way } }),
        };
        const open = lint(read(parse(text)), settings).filter(
          ({ ruleId, accepted }) => ruleId === rule.id && !accepted,
        );
        assert.deepEqual(
          open.map(({ message }) => message),
          [],
          text,
        );
      }
    });
});

function isChange(way: WayOut): way is readonly [string, string] {
  return Array.isArray(way);
}

/** The example after one way out. */
function done(example: string, id: string, way: WayOut): string {
  if (way === 'accept')
    return `${example}acceptedRisks:\n  - { rule: ${id}, reason: We know, acceptedBy: Ana Reyes, until: 2027-06-30 }\n`;
  if (!isChange(way)) return example;
  const [from, to] = way;
  if (!from) return example + to;
  assert.ok(example.includes(from), `the example has no ${from}`);
  return example.replace(from, to);
}
