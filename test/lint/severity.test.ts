import assert from 'node:assert/strict';
import { RULES } from '../../src/pitfalls/index.ts';
import { PITFALLS, type Pitfall, PROFILES, SEVERITIES, type Severity, STATUSES } from '../../src/pitfalls/rule.ts';
import { ruleOf, weightsOf } from './stub.ts';

const weight = (...args: Parameters<typeof weightsOf>) => weightsOf(...args)[0] ?? 'off';

describe('the weight of a finding', () => {
  it('is the own one of its rule in the profile recommended', () => {
    for (const severity of SEVERITIES)
      for (const pitfall of [...PITFALLS, null])
        assert.equal(weight(ruleOf({ id: `${pitfall ?? 'engagement'}/stub`, pitfall, severity })), severity);
    assert.equal(weight(ruleOf({ severity: 'off', regulated: 'warning' })), 'off');
  });

  it('is a hint in essential for the light groups, errors aside', () => {
    const light = ['selection', 'payment', 'due-diligence', 'communication', 'culture', 'flexibility', 'onboarding'];
    const groups = [...PITFALLS, 'payment', 'engagement', 'format'];
    for (const group of groups) {
      const pitfall =
        group === 'payment' ? 'selection' : (PITFALLS as readonly string[]).includes(group) ? (group as Pitfall) : null;
      for (const severity of SEVERITIES) {
        const expected = light.includes(group) && severity !== 'error' ? 'hint' : severity;
        assert.equal(
          weight(ruleOf({ id: `${group}/stub`, pitfall, severity }), { profile: 'essential' }),
          expected,
          `${group} ${severity}`,
        );
      }
    }
    assert.equal(weight(ruleOf({ severity: 'off', regulated: 'warning' }), { profile: 'essential' }), 'off');
  });

  it('is an error in regulated for warnings of pitfalls 3, 6, 8 and 9', () => {
    const heavy = ['due-diligence', 'monitoring', 'contingency', 'legal'];
    for (const pitfall of PITFALLS)
      for (const severity of SEVERITIES) {
        const expected = heavy.includes(pitfall) && severity === 'warning' ? 'error' : severity;
        assert.equal(
          weight(ruleOf({ id: `${pitfall}/stub`, pitfall, severity }), { profile: 'regulated' }),
          expected,
          `${pitfall} ${severity}`,
        );
      }
    assert.equal(weight(ruleOf({ id: 'engagement/stub', pitfall: null }), { profile: 'regulated' }), 'warning');
    assert.equal(weight(ruleOf({ id: 'payment/stub', pitfall: 'selection' }), { profile: 'regulated' }), 'warning');
  });

  it('is what stands behind R in regulated, and final', () => {
    assert.equal(weight(ruleOf({ severity: 'off', regulated: 'warning' }), { profile: 'regulated' }), 'warning');
    assert.equal(
      weight(ruleOf({ severity: 'information', regulated: 'warning' }), { profile: 'regulated' }),
      'warning',
    );
    const ofPlace = ruleOf({ problems: [{ severity: 'information', regulated: 'warning' }] });
    assert.equal(weight(ofPlace, { profile: 'regulated' }), 'warning');
    assert.equal(weight(ofPlace, { profile: 'recommended' }), 'information');
  });

  it('follows the conditions of a place before the profile', () => {
    const light = ruleOf({
      id: 'culture/stub',
      pitfall: 'culture',
      problems: [{ severity: 'error' }, { severity: 'information' }],
    });
    assert.deepEqual(weightsOf(light, { profile: 'essential' }).sort(), ['error', 'hint']);
    const heavy = ruleOf({ severity: 'error', problems: [{ severity: 'warning' }, { severity: 'information' }] });
    assert.deepEqual(weightsOf(heavy, { profile: 'regulated' }).sort(), ['error', 'information']);
  });

  it('is what the configuration says, of the rule before its group, before the stage lowers it', () => {
    const rule = ruleOf({ severity: 'warning', regulated: 'warning' });
    const configured = (rules: Record<string, Severity | 'off'>, more: Parameters<typeof weightsOf>[1] = {}) =>
      weight(rule, { configuration: { rules }, ...more });
    assert.equal(configured({ 'legal/stub': 'error' }), 'error');
    assert.equal(configured({ 'legal/stub': 'off' }), 'off');
    assert.equal(configured({ 'legal/*': 'hint' }), 'hint');
    assert.equal(configured({ 'legal/*': 'off', 'legal/stub': 'information' }), 'information');
    assert.equal(configured({ 'culture/*': 'off', 'legal/other': 'off' }), 'warning');
    assert.equal(configured({ 'legal/stub': 'hint' }, { profile: 'regulated' }), 'hint');
    assert.equal(
      weight(ruleOf({ phase: 'active' }), { configuration: { rules: { 'legal/stub': 'error' } } }),
      'information',
    );
    assert.equal(
      weight(ruleOf({ severity: 'off', regulated: 'warning' }), {
        configuration: { rules: { 'legal/stub': 'warning' } },
      }),
      'warning',
    );
    assert.equal(
      weight(ruleOf({ problems: [{ severity: 'error' }] }), { configuration: { rules: { 'legal/stub': 'hint' } } }),
      'hint',
    );
  });

  it('takes no names of objects for rules', () => {
    for (const id of ['__proto__', 'constructor', 'toString'])
      assert.equal(weight(ruleOf({ id: `${id}/stub` }), { configuration: { rules: {} } }), 'warning');
  });

  it('is information before the stage of its rule, where it would be more', () => {
    for (const phase of STATUSES)
      for (const status of STATUSES.filter((each) => each !== 'ended'))
        for (const severity of SEVERITIES) {
          const early = STATUSES.indexOf(status) < STATUSES.indexOf(phase);
          const heavy = severity === 'error' || severity === 'warning';
          assert.equal(
            weight(ruleOf({ phase, severity }), { status }),
            early && heavy ? 'information' : severity,
            `${phase} ${status} ${severity}`,
          );
        }
  });

  it('counts a file that names no stage, or an unknown one, as a draft', () => {
    assert.equal(weight(ruleOf({ phase: 'selecting' })), 'information');
    assert.equal(weight(ruleOf({ phase: 'selecting' }), { status: 'paused' }), 'information');
  });

  it('is nothing once all has ended, but for rules on the file itself', () => {
    for (const group of ['format', 'engagement', 'legal', 'objectives', 'accepted-risk']) {
      const speaks = group === 'format' || group === 'engagement';
      assert.equal(weight(ruleOf({ id: `${group}/stub` }), { status: 'ended' }), speaks ? 'warning' : 'off', group);
    }
  });

  it('keeps the four that the product is known for at error, at every stage and in every profile', () => {
    const four = ['objectives/missing', 'legal/contracts-missing', 'monitoring/missing', 'monitoring/no-cadence'];
    for (const id of four) {
      const rule = RULES.find((each) => each.id === id);
      assert.ok(rule);
      const speaking = { ...rule, check: ruleOf().check };
      for (const profile of PROFILES)
        for (const status of STATUSES.filter((each) => each !== 'ended'))
          assert.equal(weight(speaking, { profile, status }), 'error', `${id} ${profile} ${status}`);
    }
  });
});
