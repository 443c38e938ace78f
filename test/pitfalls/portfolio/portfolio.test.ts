import assert from 'node:assert/strict';
import { read } from '../../../src/engagement/read.ts';
import { backupOvercommitted } from '../../../src/pitfalls/portfolio/backup-overcommitted.ts';
import { duplicateEngagement } from '../../../src/pitfalls/portfolio/duplicate-engagement.ts';
import { factsOf, Portfolio } from '../../../src/pitfalls/portfolio/facts.ts';
import { providerConcentration } from '../../../src/pitfalls/portfolio/provider-concentration.ts';
import { parse } from '../../../src/yaml/parse.ts';
import { findingsIn } from '../../lint/stub.ts';
import { processorTime, SOON } from '../../processorTime.ts';
import { contextOf, foundBy, problemsOf } from '../helper.ts';

interface Parts {
  readonly status?: string;
  readonly criticality?: string;
  readonly provider?: string;
  readonly backups?: string;
}

let made = 0;

/** An engagement with an id of its own. */
function engagement({ status = 'active', criticality = 'high', provider, backups }: Parts): string {
  made += 1;
  const facts = `version: 1\nengagement: { id: e-${made}, title: A, status: ${status}, criticality: ${criticality} }\n`;
  const party = provider === undefined ? '' : `provider: { name: ${provider} }\n`;
  return `${facts}${party}${backups === undefined ? '' : `contingency: { backup: { providers: ${backups} } }\n`}`;
}

const many = (count: number, parts: Parts) => Array.from({ length: count }, () => engagement(parts));

describe('portfolio/provider-concentration', () => {
  const found = (own: Parts, others: readonly string[], limits = {}) =>
    foundBy(providerConcentration, engagement(own), { others, limits });
  const norte = { provider: 'Norte Lda' };

  it('counts from the fourth on, this one included', () => {
    assert.deepEqual(found(norte, many(2, norte)), []);
    assert.deepEqual(found(norte, many(3, norte)), [
      {
        on: 'Norte Lda',
        message: 'Norte Lda serves 4 engagements that much depends on, more than 3: plan for its failure once for all.',
      },
    ]);
    assert.equal(found(norte, many(3, norte), { concentration: 4 }).length, 0);
    assert.equal(found(norte, many(1, norte), { concentration: 1 }).length, 1);
  });

  it('counts what much depends on and is not over', () => {
    for (const other of [{ criticality: 'low' }, { criticality: 'medium' }, { status: 'ended' }]) {
      assert.deepEqual(
        found(norte, [...many(2, norte), engagement({ ...norte, ...other })]),
        [],
        JSON.stringify(other),
      );
    }
    assert.equal(found(norte, many(3, { ...norte, criticality: 'critical' })).length, 1);
    assert.deepEqual(found({ ...norte, criticality: 'medium' }, many(5, norte)), []);
  });

  it('compares names as parties, and keeps sister companies apart', () => {
    const spelt = ['NORTE, LDA.', 'Norte', '"Norte  Lda"'].map((provider) => engagement({ provider }));
    assert.equal(found(norte, spelt).length, 1);
    const sister = engagement({ provider: 'Norte GmbH' });
    assert.deepEqual(found(norte, [...many(2, norte), sister]), []);
  });

  it('shows the others', () => {
    const [problem] = problemsOf(providerConcentration, engagement(norte), { others: many(3, norte) });
    assert.deepEqual(
      problem?.related?.map((related) => 'elsewhere' in related && related.elsewhere),
      [1, 2, 3].map((number) => ({
        path: `${number}.outsource.yaml`,
        start: { line: 2, character: 18 },
        end: { line: 2, character: 27 },
      })),
    );
  });

  it('is silent without a name, and where nobody knows the others', () => {
    assert.deepEqual(found({}, many(4, norte)), []);
    assert.deepEqual(foundBy(providerConcentration, engagement(norte)), []);
  });
});

describe('portfolio/backup-overcommitted', () => {
  const found = (own: Parts, others: readonly string[]) => foundBy(backupOvercommitted, engagement(own), { others });
  const sur = { backups: '[Other SL, Sur SL]', criticality: 'low' };

  it('counts engagements, whatever depends on them', () => {
    assert.deepEqual(found(sur, many(2, { backups: '[Sur SL]' })), []);
    assert.deepEqual(found(sur, many(3, { backups: '[Sur SL]' })), [
      {
        on: 'Sur SL',
        message: 'Sur SL stands behind 4 engagements, more than 3: ask how many it can take over at once.',
      },
    ]);
  });

  it('counts a file once, though it names the backup twice', () => {
    const twice = { backups: '[Sur SL, "SUR, S.L."]' };
    assert.deepEqual(found(twice, many(2, twice)), []);
    assert.equal(found(twice, many(3, twice)).length, 1);
  });
});

describe('portfolio/duplicate-engagement', () => {
  const file = (id: string) => `version: 1\nengagement: { id: ${id}, title: A }\n`;

  it('names the other file', () => {
    assert.deepEqual(foundBy(duplicateEngagement, file('payroll'), { others: [file('payroll'), file('other')] }), [
      { on: 'payroll', message: '1.outsource.yaml has the id "payroll" too: rename one, or keep one file.' },
    ]);
    const [found] = foundBy(duplicateEngagement, file('payroll'), { others: [file('payroll'), file('payroll')] });
    assert.match(found?.message ?? '', /^1\.outsource\.yaml and 1 more has|and 1 more/);
  });

  it('names a file as people read it, and stays short with long names', () => {
    const text = file('payroll');
    const at = (path: string) => {
      const context = contextOf(text);
      const portfolio = new Portfolio([factsOf(read(parse(text)), path)]);
      return [...duplicateEngagement.check({ ...context, portfolio })][0]?.message ?? '';
    };
    assert.match(at('file:///desk/M%C3%BCller%20AG/pay.outsource.yaml'), /^Müller AG\/pay\.outsource\.yaml has/);
    assert.match(at('M%C3%BCller/pay.outsource.yaml'), /^M%C3%BCller\/pay\.outsource\.yaml has/);
    assert.match(at('file:///desk/100%/pay.outsource.yaml'), /^100%\/pay\.outsource\.yaml has/);
    const long = file('a'.repeat(60));
    const portfolio = new Portfolio(
      Array.from({ length: 2000 }, (_, index) => factsOf(read(parse(long)), `${'folder'.repeat(20)}/${index}`)),
    );
    const [found] = duplicateEngagement.check({ ...contextOf(long), portfolio });
    assert.ok(found && found.message.length <= 140, found?.message);
    assert.ok((found.related?.length ?? 0) <= 10);
  });

  it('counts what is over too: a register keeps it', () => {
    const ended = 'version: 1\nengagement: { id: payroll, title: A, status: ended }\n';
    assert.equal(foundBy(duplicateEngagement, file('payroll'), { others: [ended] }).length, 1);
  });

  it('is silent where nobody knows the others', () => {
    assert.deepEqual(foundBy(duplicateEngagement, file('payroll')), []);
  });
});

describe('a portfolio', () => {
  it('survives files that hold nothing, and thousands of engagements', () => {
    const empty = ['', '- a', 'engagement: [', 'provider: { name: [] }', 'contingency: { backup: { providers: [1] } }'];
    const facts = empty.map((text, index) => factsOf(read(parse(text)), `${index}`));
    assert.deepEqual(new Portfolio(facts).servedBy(''), []);
    const one = factsOf(read(parse(engagement({ provider: 'Norte' }))), 'a');
    const portfolio = new Portfolio(Array.from({ length: 20_000 }, () => one));
    assert.equal(portfolio.servedBy('norte').length, 20_000);
  });

  it('answers thousands of engagements that name one company at once', () => {
    const text = engagement({ provider: 'Norte Lda', backups: '[Sur SL]' });
    const facts = Array.from({ length: 2000 }, (_, index) => factsOf(read(parse(text)), `${index}`));
    const portfolio = new Portfolio(facts);
    const context = { ...contextOf(text), portfolio };
    const took = processorTime(() => {
      for (const { path } of facts) {
        for (const rule of [providerConcentration, backupOvercommitted]) {
          assert.equal([...rule.check({ ...context, path })].length, 1);
        }
      }
    });
    assert.ok(took < SOON, `${took} ms`);
  });

  it('leaves acceptances alone where nobody knows the others', () => {
    const text = `${engagement({ provider: 'Norte' })}acceptedRisks:\n  - { rule: portfolio/provider-concentration, reason: Plan exists, acceptedBy: Ana, until: 2027-01-01 }\n`;
    const unused = (settings = {}) =>
      findingsIn(text, settings).filter(({ ruleId }) => ruleId === 'accepted-risk/unused').length;
    assert.equal(unused(), 0);
    assert.equal(unused({ portfolio: new Portfolio([]) }), 1);
  });
});
