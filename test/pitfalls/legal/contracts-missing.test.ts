import assert from 'node:assert/strict';
import { contractsMissing } from '../../../src/pitfalls/legal/contracts-missing.ts';
import { engagement, findsNothing, findsOne, fixed, problemsOf } from './found.ts';

const BEFORE = 'No contract is named: name the agreement that you will sign, with status draft.';
const RUNNING = 'The work is under way and no contract is named: add the agreement that the work is done under.';

const marked = (facts: string, rest = '') => engagement(facts, rest).replace('engagement:', '«engagement»:');

describe('legal/contracts-missing', () => {
  it('finds a file without contracts, in words that fit the stage', () => {
    for (const facts of ['', 'status: draft', 'status: selecting', 'status: contracting']) {
      findsOne(contractsMissing, marked(facts), 'error', BEFORE);
    }
    findsOne(contractsMissing, marked('status: onboarding'), 'error', RUNNING.replace('The work', 'Onboarding'));
    for (const facts of ['status: active', 'status: exiting']) {
      findsOne(contractsMissing, marked(facts), 'error', RUNNING);
    }
  });

  it('finds an empty list', () => {
    for (const contracts of ['contracts:\n', 'contracts: []\n', 'contracts: null\n']) {
      findsOne(contractsMissing, marked('', contracts), 'error', BEFORE);
    }
  });

  it('is silent where something stands, be it wrong or misspelt', () => {
    for (const contracts of ['contracts: none\n', 'contracts:\n  - {}\n', 'contrcts:\n  - { id: a, type: msa }\n']) {
      findsNothing(contractsMissing, engagement('', contracts));
    }
  });

  it('adds a draft before the work starts, and a signed contract once it runs', () => {
    const draft = fixed(contractsMissing, engagement('status: contracting'));
    assert.match(draft, /^contracts:\n {2}- id: services-agreement\n {4}type: sow\n/m);
    assert.match(draft, /status: draft/);
    assert.doesNotMatch(draft, /signedOn/);
    const signed = fixed(contractsMissing, engagement('status: active', 'contracts: []\n'));
    assert.match(signed, /status: signed\n {4}signedOn: 2026-11-23\n/);
    assert.deepEqual(problemsOf(contractsMissing, signed), []);
  });

  it('takes an id that is free', () => {
    const text = fixed(
      contractsMissing,
      engagement('', 'objectives:\n  - { id: services-agreement, statement: Agree on the services }\n'),
    );
    assert.match(text, /- id: services-agreement-2\n/);
  });
});
