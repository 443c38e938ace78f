import assert from 'node:assert/strict';
import { cadenceTooRare } from '../../../src/pitfalls/monitoring/cadence-too-rare.ts';
import { noCadence } from '../../../src/pitfalls/monitoring/no-cadence.ts';
import { firstFixed, foundBy, type Options, problemsOf } from '../helper.ts';

function file(cadence: string, ...facts: string[]): string {
  const lines = ['version: 1', 'engagement:', '  id: a', '  title: A', ...facts.map((fact) => `  ${fact}`)];
  return [...lines, 'monitoring:', `  cadence: ${cadence}`, ''].join('\n');
}

function isTooRare(cadence: string, facts: string[], options?: Options): boolean {
  return problemsOf(cadenceTooRare, file(cadence, ...facts), options).length > 0;
}

describe('monitoring/cadence-too-rare', () => {
  it('asks for four looks in a term, and an exact quarter will do', () => {
    const year = ['start: 2026-12-01', 'end: 2027-11-30'];
    assert.equal(isTooRare('quarterly', year), false);
    assert.equal(isTooRare('every 4 months', year), true);
    assert.equal(isTooRare('yearly', year), true);
    assert.equal(isTooRare('monthly', ['start: 2026-02-01', 'end: 2026-05-31']), false);
    assert.equal(isTooRare('monthly', ['start: 2026-02-01', 'end: 2026-05-30']), true);
    assert.equal(isTooRare('monthly', ['term: 4 months']), false);
    assert.equal(isTooRare('monthly', ['term: 3 months']), true);
  });

  it('never asks for more than weekly', () => {
    assert.equal(isTooRare('weekly', ['term: 1 week']), false);
    assert.equal(isTooRare('every 7 days', ['term: 1 week']), false);
    assert.equal(isTooRare('every 8 days', ['term: 1 week']), true);
  });

  it('asks for the limit where much depends on the work', () => {
    assert.equal(isTooRare('monthly', ['criticality: high']), false);
    assert.equal(isTooRare('quarterly', ['criticality: high']), true);
    assert.equal(isTooRare('quarterly', ['criticality: critical']), true);
    assert.equal(isTooRare('quarterly', ['criticality: medium']), false);
    assert.equal(isTooRare('quarterly', ['criticality: high'], { limits: { cadenceHigh: 'quarterly' } }), false);
    assert.equal(isTooRare('monthly', ['criticality: high'], { limits: { cadenceHigh: 'weekly' } }), true);
  });

  it('is silent where the length of the term is unknown, or the dates are the wrong way round', () => {
    assert.equal(isTooRare('yearly', []), false);
    assert.equal(isTooRare('yearly', ['end: 2026-12-31']), false);
    assert.equal(isTooRare('yearly', ['start: 2026-12-31', 'end: 2026-12-01']), false);
  });

  it('is silent on a cadence that nobody can read', () => {
    assert.equal(isTooRare('sometimes', ['criticality: high']), false);
  });

  it('names the cadence, what asks for more and the rarest that will do, and the fix writes that', () => {
    assert.deepEqual(foundBy(cadenceTooRare, file('yearly', 'criticality: critical')), [
      {
        on: 'yearly',
        message: 'Reviews are yearly, rarer than a critical engagement allows: make them monthly at least.',
      },
    ]);
    assert.deepEqual(foundBy(cadenceTooRare, file('monthly', 'term: 10 weeks')), [
      {
        on: 'monthly',
        message: 'Reviews are monthly, rarer than a quarter of the term of 10 weeks: make them every 2 weeks at least.',
      },
    ]);
    assert.equal(firstFixed(cadenceTooRare, file('monthly', 'term: 10 weeks')), file('biweekly', 'term: 10 weeks'));
    assert.equal(
      firstFixed(cadenceTooRare, file('yearly', 'term: 2 years', 'criticality: high')),
      file('monthly', 'term: 2 years', 'criticality: high'),
    );
  });
});

describe('monitoring/no-cadence', () => {
  const monitoring = (...lines: string[]) =>
    ['version: 1', 'engagement: { id: a, title: A }', 'monitoring:', ...lines.map((line) => `  ${line}`), ''].join(
      '\n',
    );

  it('sits on the empty key, else on the section', () => {
    assert.deepEqual(foundBy(noCadence, monitoring('cadence:', 'kpis: [{ id: k, metric: M, target: 1 }]')), [
      { on: 'cadence', message: 'Monitoring has no cadence: say how often you look at progress, such as monthly.' },
    ]);
    assert.equal(foundBy(noCadence, monitoring('kpis: [{ id: k, metric: M, target: 1 }]'))[0]?.on, 'monitoring');
  });

  it('is silent where the section is missing, the cadence is wrong or its key is misspelt', () => {
    assert.deepEqual(foundBy(noCadence, 'version: 1\nengagement: { id: a, title: A }\n'), []);
    assert.deepEqual(foundBy(noCadence, 'version: 1\nengagement: { id: a, title: A }\nmonitoring:\n'), []);
    assert.deepEqual(foundBy(noCadence, monitoring('x-note: later')), []);
    assert.deepEqual(foundBy(noCadence, monitoring('cadence: often')), []);
    assert.deepEqual(foundBy(noCadence, monitoring('cadense: weekly')), []);
  });

  it('proposes what the term asks for', () => {
    const text =
      'version: 1\nengagement: { id: a, title: A, term: 6 weeks }\nmonitoring:\n  feedback: { method: Call }\n';
    assert.match(firstFixed(noCadence, text), /^ {2}cadence: weekly$/m);
    assert.match(firstFixed(noCadence, text.replace('6 weeks', '1 year')), /^ {2}cadence: monthly$/m);
  });
});
