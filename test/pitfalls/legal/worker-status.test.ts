import assert from 'node:assert/strict';
import { workerStatus as rule } from '../../../src/pitfalls/legal/worker-status.ts';
import { engagement, finds, findsNothing, findsOne, fixed, problemsOf } from './found.ts';

const LONG = 'status: active; start: 2026-01-01; end: 2026-12-31';
const working = (model: string, facts = LONG, rest = '') => engagement(`${facts}; model: ${model}`, rest);

describe('legal/worker-status', () => {
  it('asks for an assessment of long freelance work and of extra people', () => {
    findsOne(
      rule,
      working('«freelance»'),
      'information',
      'Freelance work for 12 months, and no check of worker status: have someone who knows the law assess it.',
    );
    findsOne(
      rule,
      working('«staff-augmentation»'),
      'information',
      'Extra people for 12 months, and no check of worker status: have someone who knows the law assess it.',
    );
    for (const model of ['project', 'dedicated-team', 'managed-service', 'business-process']) {
      findsNothing(rule, working(model));
    }
  });

  it('weighs more for clients in the United Kingdom and Germany', () => {
    const weight = (country: string) =>
      problemsOf(rule, working('freelance', LONG, `client: { name: A, country: ${country} }\n`))[0]?.weight;
    assert.deepEqual(['GB', 'DE', 'FR', 'US'].map(weight), ['warning', 'warning', 'information', 'information']);
  });

  it('speaks of more than three months only, and of what it knows', () => {
    findsNothing(rule, working('freelance', 'status: active; start: 2026-01-01; end: 2026-03-31'));
    finds(rule, working('«freelance»', 'status: active; start: 2026-01-01; end: 2026-04-02'));
    findsNothing(rule, working('freelance', 'status: active; term: 3 months'));
    finds(rule, working('«freelance»', 'status: active; term: 14 weeks'));
    findsNothing(rule, working('freelance', 'status: active; start: 2026-01-01'));
    findsNothing(rule, working('freelance', LONG), { limits: { workerStatusAfter: 'P12M' } });
  });

  it('is silent while nobody is there yet', () => {
    for (const status of ['draft', 'selecting']) {
      const facts = `status: ${status}; term: 1 year`;
      findsNothing(rule, working('freelance', facts));
      finds(rule, working('«freelance»', facts, 'provider: { name: Jo Lind }\n'));
    }
  });

  it('is satisfied by a check of the kind, and silent where one may hide', () => {
    for (const checks of [
      'dueDiligence: { checks: [{ kind: worker-status }] }\n',
      'dueDiligence: { checks: [{ kind: worker-staus }] }\n',
      'dueDiligence: { checks: soon }\n',
      'dueDiligence: soon\n',
      'dueDilligence: { checks: [{ kind: worker-status }] }\n',
    ]) {
      findsNothing(rule, working('freelance', LONG, checks));
    }
    finds(rule, working('«freelance»', LONG, 'dueDiligence: { checks: [{ kind: financial }] }\n'));
  });

  it('never says that something is illegal', () => {
    const { what, why, fix } = rule.explanation;
    assert.doesNotMatch(`${what} ${why} ${fix}`, /illegal|unlawful|forbidden/i);
  });

  it('adds the check to the list, to the section, or with the section', () => {
    for (const [rest, expected] of [
      ['', /^dueDiligence:\n {2}checks:\n {4}- kind: worker-status\n {6}checkedOn: 2026-11-23\n/m],
      ['dueDiligence:\n  references: []\n', /references: \[\]\n {2}checks:\n {4}- kind: worker-status\n/],
      ['dueDiligence:\n  checks:\n    - kind: legal\n', /- kind: legal\n {4}- kind: worker-status\n/],
    ] as const) {
      const text = fixed(rule, working('freelance', LONG, rest));
      assert.match(text, expected);
      findsNothing(rule, text);
    }
  });
});
