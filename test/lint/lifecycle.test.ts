import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { lint } from '../../src/lint/run.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { factsOf, Portfolio } from '../../src/pitfalls/portfolio/facts.ts';
import { EXAMPLE_DAY, filesOf, type Profile, type Rule, type Severity, STATUSES } from '../../src/pitfalls/rule.ts';
import { parse } from '../../src/yaml/parse.ts';
import { CATALOGUE } from '../pitfalls/catalogue.ts';
import { FAULT_ELSEWHERE, ONLY, OWN_WEIGHT, PLACES, STANDS, type Stand } from './stands.ts';

/*
 * Every rule's failing example, put through every status, criticality and profile. What it should weigh is worked out
 * here once more from the catalogue, without a look at `src/lint/severity.ts`: two people who read the same page.
 */

const DAY = Temporal.PlainDate.from(EXAMPLE_DAY);

/** The four that the product is known for: errors at every stage, so that a new file shows them. */
const ALWAYS_ERRORS = new Set([
  'objectives/missing',
  'legal/contracts-missing',
  'monitoring/missing',
  'monitoring/no-cadence',
]);
/** Of these groups, a small job hears hints only. */
const LIGHT_GROUPS = new Set('selection payment due-diligence communication culture flexibility onboarding'.split(' '));
/** The pitfalls 3, 6, 8 and 9: their warnings are errors in `regulated`. */
const HEAVY_PITFALLS = new Set<string>(['due-diligence', 'monitoring', 'contingency', 'legal']);
/** Rules and groups that say nothing before somebody is chosen, while no provider is named. */
const NOBODY_THERE = [
  'engagement/no-provider',
  'engagement/register-incomplete',
  'culture',
  'due-diligence',
  'selection/single-candidate',
  'communication/single-contact',
  'communication/outside-working-hours',
  'communication/response-outside-hours',
  'legal/transfer-without-safeguard',
  'legal/worker-status',
];

describe('the weight of a finding at every stage', () => {
  for (const rule of RULES)
    it(rule.id, () => {
      const [example = '', ...others] = filesOf(rule.explanation.examples.bad);
      const isFound = ONLY[rule.id] ?? always;
      judge(rule, FAULT_ELSEWHERE[rule.id] ?? example, others, (stand) =>
        isFound(stand) ? weightOf(rule, stand, OWN_WEIGHT[rule.id]?.(stand)) : 'silent',
      );
    });

  for (const { rule: id, where, changes, severity, regulated, at = always } of PLACES)
    it(`${id} ${where}`, () => {
      const rule = RULES.find((one) => one.id === id);
      assert.ok(rule, `there is no rule ${id}`);
      const [example = '', ...others] = filesOf(rule.explanation.examples.bad);
      const text = changes.reduce((before, [from, to]) => {
        assert.ok(before.includes(from), `the example has no ${from}`);
        return before.replace(from, to);
      }, example);
      const stands = STANDS.filter(at);
      judge(rule, text, others, (stand) => weightOf(rule, stand, severity, regulated), stands);
    });

  it('is asked of rules that are there', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const named = [ONLY, OWN_WEIGHT, FAULT_ELSEWHERE].flatMap((table) => Object.keys(table));
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('leaves nothing about the provider to say while nobody is there yet', () => {
    const silent = RULES.filter(({ id }) => NOBODY_THERE.some((name) => id === name || id.startsWith(`${name}/`)));
    assert.equal(silent.length, 25);
    for (const rule of silent) {
      const [example = ''] = filesOf(rule.explanation.examples.bad);
      const text = example.replace(/^provider:.*\n(?: .*\n)*/m, '');
      const stands = STANDS.filter(({ status }) => status === 'draft' || status === 'selecting');
      judge(rule, text, [], () => 'silent', stands);
    }
  });
});

/** Holds what a rule finds in a text, in each way in which it can stand, against what it should find. */
function judge(
  rule: Rule,
  text: string,
  others: readonly string[],
  expected: (stand: Stand) => Weight,
  stands: readonly Stand[] = STANDS,
): void {
  const name = ({ status, criticality, profile }: Stand) => `${status}, ${criticality}, ${profile}`;
  assert.deepEqual(
    stands.map((stand) => `${name(stand)}: ${found(rule, standing(text, stand), others, stand.profile)}`),
    stands.map((stand) => `${name(stand)}: ${expected(stand)}`),
  );
}

type Weight = Severity | 'silent';

/** The weight as the catalogue has it: the place, the profile, the stage. */
function weightOf({ id }: Rule, { status, profile }: Stand, ofPlace?: Severity, regulated?: Severity): Weight {
  const [group = ''] = id.split('/');
  if (status === 'ended' && group !== 'format' && group !== 'engagement') return 'silent';
  const entry = CATALOGUE.get(id);
  assert.ok(entry, `the catalogue has no ${id}`);
  const own = ofPlace ?? entry.severity;
  const inProfile = () => {
    if (profile === 'regulated') {
      const final = regulated ?? entry.regulated;
      if (final) return final;
      return own === 'warning' && HEAVY_PITFALLS.has(entry.pitfall ?? '') ? 'error' : own;
    }
    if (entry.severity === 'off') return 'off';
    return profile === 'essential' && LIGHT_GROUPS.has(group) && own !== 'error' ? 'hint' : own;
  };
  const weight = inProfile();
  if (weight === 'off') return 'silent';
  const isEarly = STATUSES.indexOf(status) < STATUSES.indexOf(entry.phase);
  if (isEarly && !ALWAYS_ERRORS.has(id)) return weight === 'hint' ? 'hint' : 'information';
  return weight;
}

/** What a rule finds in a text, by its weights. */
function found(rule: Rule, text: string, others: readonly string[], profile: Profile): string {
  const engagement = read(parse(text));
  const path = 'this.outsource.yaml';
  const portfolio = new Portfolio([
    factsOf(engagement, path),
    ...others.map((other, index) => factsOf(read(parse(other)), `${index}.outsource.yaml`)),
  ]);
  // Rules about accepted findings look at what all others have found.
  const rules = rule.id.startsWith('accepted-risk/') ? RULES : [rule];
  const findings = lint(engagement, { today: DAY, profile, path, portfolio, rules, fileExists: () => false });
  const weights = findings.filter(({ ruleId }) => ruleId === rule.id).map(({ severity }) => severity);
  return [...new Set(weights)].join(' and ') || 'silent';
}

/** A text whose engagement stands in a certain way, whatever it said of that before. */
function standing(text: string, { status, criticality }: Stand): string {
  const lines = `engagement:\n  status: ${status}\n  criticality: ${criticality}\n`;
  const set = text.replace(/^ {2}(?:status|criticality|profile): .*\n/gm, '').replace(/^engagement:\n/m, lines);
  assert.ok(set.includes(lines), 'the example has no engagement of its own');
  return set;
}

function always(): boolean {
  return true;
}
