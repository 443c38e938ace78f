import assert from 'node:assert/strict';
import { severityOf } from '../../../src/lint/severity.ts';
import { noAuditRight } from '../../../src/pitfalls/legal/no-audit-right.ts';
import { noDpa } from '../../../src/pitfalls/legal/no-dpa.ts';
import { noIpClause } from '../../../src/pitfalls/legal/no-ip-clause.ts';
import { noLiability } from '../../../src/pitfalls/legal/no-liability.ts';
import { noNda } from '../../../src/pitfalls/legal/no-nda.ts';
import { noServiceLevels } from '../../../src/pitfalls/legal/no-service-levels.ts';
import { noTerminationRight } from '../../../src/pitfalls/legal/no-termination-right.ts';
import { subcontractingOpen } from '../../../src/pitfalls/legal/subcontracting-open.ts';
import { subprocessorsNotAuthorised } from '../../../src/pitfalls/legal/subprocessors-not-authorised.ts';
import type { Rule } from '../../../src/pitfalls/rule.ts';
import { engagement, finds, findsNothing, fixed, fixesOf, problemsOf } from './found.ts';

const ONE = '«contracts»:\n  - { id: main, type: msa }\n';
const bare = (marked: string) => marked.replace(/[«»]/g, '');

/** The facts with which each of these rules speaks, and a contract that settles it. */
const CASES: readonly (readonly [Rule, string, string])[] = [
  [noNda, '', '{ id: b, type: nda }'],
  [noNda, '', '{ id: b, type: msa, covers: [confidentiality] }'],
  [noIpClause, 'model: project', '{ id: b, type: ip-assignment }'],
  [noIpClause, 'model: freelance', '{ id: b, type: sow, covers: [intellectual-property] }'],
  [noDpa, 'personalData: true', '{ id: b, type: dpa }'],
  [noDpa, 'personalData: true', '{ id: b, type: other, covers: [data-protection] }'],
  [noAuditRight, 'profile: regulated', '{ id: b, type: other, covers: [audit] }'],
  [subcontractingOpen, 'profile: regulated', '{ id: b, type: other, covers: [subcontracting] }'],
  [noServiceLevels, 'model: managed-service', '{ id: b, type: sla }'],
  [noServiceLevels, 'model: business-process', '{ id: b, type: sow, covers: [service-levels] }'],
  [noTerminationRight, 'criticality: high', '{ id: b, type: other, covers: [termination] }'],
  [noLiability, 'criticality: critical', '{ id: b, type: other, covers: [liability] }'],
];

describe('the rules on what contracts cover', () => {
  for (const [rule, facts, settling] of CASES) {
    it(`${rule.id} speaks (${facts || 'always'}) until there is ${settling}`, () => {
      finds(rule, engagement(facts, ONE));
      findsNothing(rule, engagement(facts, `${bare(ONE)}  - ${settling}\n`));
      const over = `${settling.slice(0, -2)}, status: terminated }`;
      finds(rule, engagement(facts, `${ONE}  - ${over}\n`));
    });
  }

  for (const rule of new Set(CASES.map(([rule]) => rule))) {
    const facts = CASES.find(([one]) => one === rule)?.[1] ?? '';
    it(`${rule.id} leaves a file without contracts to the rule on that`, () => {
      findsNothing(rule, engagement(facts));
      findsNothing(rule, engagement(facts, 'contracts: []\n'));
    });
  }

  it('take a contract that has run out for none', () => {
    const until = (date: string) =>
      engagement('', `«contracts»:\n  - { id: main, type: msa, covers: [confidentiality], expires: ${date} }\n`);
    finds(noNda, until('2026-11-22'));
    findsNothing(noNda, bare(until('2026-11-23')));
    findsNothing(noNda, bare(until('2026-11-22')).replace(' }', ', renewal: automatic }'));
  });

  it('are silent where the facts don’t call for them', () => {
    const contracts = bare(ONE);
    for (const model of ['managed-service', 'business-process']) {
      findsNothing(noIpClause, engagement(`model: ${model}`, contracts));
    }
    findsNothing(noIpClause, engagement('', contracts));
    findsNothing(noServiceLevels, engagement('model: project', contracts));
    for (const facts of ['', 'criticality: medium', 'criticality: low']) {
      findsNothing(noTerminationRight, engagement(facts, contracts));
      findsNothing(noLiability, engagement(facts, contracts));
    }
  });
});

describe('legal/no-nda', () => {
  it('weighs less where the data are public', () => {
    const weight = (classification: string) =>
      problemsOf(noNda, engagement('', `${bare(ONE)}security: { dataClassification: ${classification} }\n`))[0]?.weight;
    assert.equal(weight('public'), 'information');
    assert.equal(weight('internal'), 'warning');
  });

  it('adds an agreement under a free id, or notes who has the clause, signed framework first', () => {
    const text = engagement(
      '',
      `contracts:
  - { id: nda, type: other, status: draft }
  - { id: order, type: sow, status: draft, covers: [audit] }
  - { id: frame, type: msa, status: signed, title: Frame agreement }
  - { id: old, type: msa, status: terminated }
`,
    );
    assert.deepEqual(
      fixesOf(noNda, text).map(({ title }) => title),
      [
        'Add a confidentiality agreement',
        'Note that "Frame agreement" covers confidentiality',
        'Note that "order" covers confidentiality',
        'Note that "nda" covers confidentiality',
      ],
    );
    assert.match(fixed(noNda, text), /id: nda-2[\s,]/);
    assert.match(fixed(noNda, text, {}, 1), /id: frame, type: msa, status: signed, covers: \[confidentiality\],/);
    assert.match(fixed(noNda, text, {}, 2), /covers: \[audit, confidentiality\]/);
  });

  it('leaves a list alone that several contracts share', () => {
    const text = engagement(
      '',
      'contracts:\n  - { id: a, type: msa, covers: &all [audit] }\n  - { id: b, type: sow, covers: *all }\n',
    );
    assert.deepEqual(
      fixesOf(noNda, text).map(({ title }) => title),
      ['Add a confidentiality agreement', 'Note that "a" covers confidentiality'],
    );
  });
});

describe('legal/no-ip-clause', () => {
  it('speaks in any model that has deliverables', () => {
    const scope = 'scope:\n  deliverables:\n    - { id: handbook, title: Handbook }\n';
    finds(noIpClause, engagement('model: managed-service', `${scope}${ONE}`));
    finds(noIpClause, engagement('', `${scope}${ONE}`));
    findsNothing(noIpClause, engagement('', `scope:\n  deliverables: []\n${bare(ONE)}`));
  });
});

describe('legal/no-dpa', () => {
  const weight = (rest: string) =>
    problemsOf(noDpa, engagement('personalData: true', `${rest}${bare(ONE)}`))[0]?.weight;

  it('is an error where the client’s law asks for it, else a warning', () => {
    for (const country of ['DE', 'NO', 'GF', 'GB', 'CH']) {
      assert.equal(weight(`client: { name: A, country: ${country} }\n`), 'error');
    }
    for (const rest of ['client: { name: A, country: AU }\n', 'client: { name: A }\n', '']) {
      assert.equal(weight(rest), 'warning');
    }
  });

  it('asks outside these countries for a clause, first in the contract that is there', () => {
    const text = engagement('personalData: true', `client: { name: A, country: US }\n${bare(ONE)}`);
    assert.match(problemsOf(noDpa, text)[0]?.message ?? '', /data protection clause/);
    assert.deepEqual(
      fixesOf(noDpa, text).map(({ title }) => title),
      ['Note that "main" covers data protection', 'Add a data processing agreement'],
    );
  });

  it('asks for it in time, and once work is going on for it at once', () => {
    const asked = (status: string) =>
      problemsOf(
        noDpa,
        engagement(`personalData: true; status: ${status}`, `client: { name: A, country: GB }\n${bare(ONE)}`),
      ).map(({ message }) => message.replace(/^.*: /u, ''));
    for (const status of ['draft', 'contracting', 'onboarding']) {
      assert.deepEqual(asked(status), ['add one before it sees any.']);
    }
    for (const status of ['active', 'exiting']) assert.deepEqual(asked(status), ['add one now.']);
  });

  it('speaks where the provider is a processor only', () => {
    finds(noDpa, engagement('personalData: true; dataRole: processor', ONE));
    for (const role of ['controller', 'joint', 'staff', 'procesor']) {
      findsNothing(noDpa, engagement(`personalData: true; dataRole: ${role}`, bare(ONE)));
    }
    findsNothing(noDpa, engagement('personalData: false', bare(ONE)));
    findsNothing(noDpa, engagement('', bare(ONE)));
  });
});

describe('legal/subprocessors-not-authorised', () => {
  const provider = (subcontractors: string) => `provider: { name: A, «subcontractors»: ${subcontractors} }\n`;
  const contracts = bare(ONE);

  it('names the one subcontractor, or counts them', () => {
    const one = finds(
      subprocessorsNotAuthorised,
      engagement('personalData: true', `${provider('[{ name: Norte Apoio Lda }]')}${contracts}`),
    );
    assert.match(one[0]?.message ?? '', /^"Norte Apoio Lda" may see personal data/);
    const two = finds(
      subprocessorsNotAuthorised,
      engagement('personalData: true', `${provider('[{ name: B }, { name: C }]')}${contracts}`),
    );
    assert.match(two[0]?.message ?? '', /^2 subcontractors may see personal data/);
  });

  it('is silent without personal data, subcontractors, contracts, or where the provider is no processor', () => {
    const listed = bare(provider('[{ name: B }]'));
    for (const text of [
      engagement('', `${listed}${contracts}`),
      engagement('personalData: true', contracts),
      engagement('personalData: true', `${bare(provider('[]'))}${contracts}`),
      engagement('personalData: true', listed),
      engagement('personalData: true; dataRole: staff', `${listed}${contracts}`),
      engagement('personalData: true', `${listed}${contracts}  - { id: b, type: dpa }\n`),
      engagement('personalData: true', `${listed}${contracts}  - { id: b, type: sow, covers: [subcontracting] }\n`),
    ]) {
      findsNothing(subprocessorsNotAuthorised, text);
    }
  });
});

describe('the weight of the rules for regulated engagements', () => {
  it('is what the catalogue says', () => {
    const weightOf = (rule: Rule, profile: 'recommended' | 'regulated') =>
      severityOf(rule, { range: { start: 0, end: 0 }, message: '' }, profile, 'active', undefined);
    for (const rule of [noAuditRight, subcontractingOpen]) {
      assert.deepEqual([weightOf(rule, 'recommended'), weightOf(rule, 'regulated')], ['off', 'warning']);
    }
    for (const rule of [noServiceLevels, noTerminationRight]) {
      assert.deepEqual([weightOf(rule, 'recommended'), weightOf(rule, 'regulated')], ['information', 'warning']);
    }
    assert.equal(weightOf(noLiability, 'regulated'), 'information');
    assert.equal(weightOf(noNda, 'regulated'), 'error');
  });
});
