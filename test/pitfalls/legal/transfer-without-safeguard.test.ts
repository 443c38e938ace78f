import assert from 'node:assert/strict';
import { transferWithoutSafeguard as rule } from '../../../src/pitfalls/legal/transfer-without-safeguard.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf, problemsOf } from './found.ts';

const client = (country: string) => `client: { name: A, country: ${country} }\n`;
const provider = (country: string) => `provider: { name: B, country: ${country} }\n`;
const security = (facts: string) => `security: { ${facts} }\n`;
const personal = (rest: string, facts = '') => engagement(`personalData: true;${facts}`, rest);

describe('legal/transfer-without-safeguard', () => {
  it('finds a provider in a country without a decision', () => {
    findsOne(
      rule,
      personal(client('DE') + provider('«KE»')),
      'error',
      'Personal data go to Kenya (provider), which has no adequacy decision: agree on a safeguard.',
    );
  });

  it('finds subcontractors and data locations', () => {
    const [first, second] = finds(
      rule,
      personal(
        `${client('FR')}provider: { name: B, country: FR, subcontractors: [{ name: C, country: «IN» }] }\n${security('dataLocations: [FR, «PH»]')}`,
      ),
    );
    assert.match(first?.message ?? '', /^Personal data go to India \(subcontractor\)/);
    assert.match(second?.message ?? '', /^Personal data go to the Philippines \(data location\)/);
  });

  it('speaks once of a country, and points to its other places', () => {
    const found = findsOne(
      rule,
      personal(`${client('DE')}${provider('«KE»')}${security('dataLocations: [DE, KE]')}`),
      'error',
      'Personal data go to Kenya (provider), which has no adequacy decision: agree on a safeguard.',
    );
    assert.deepEqual(found.relatedTexts, ['KE']);
    assert.equal(found.related?.[0]?.message, 'Kenya again: data location.');
  });

  it('leaves the EEA with its territories, and adequate countries, alone', () => {
    for (const country of ['DE', 'NO', 'IS', 'LI', 'RE', 'CH', 'GB', 'JP', 'UY', 'KR', 'CA', 'BR', 'FO']) {
      findsNothing(rule, personal(client('DE') + provider(country)));
    }
    for (const country of ['BL', 'GI', 'GL', 'MC', 'SM', 'VA', 'KE', 'IN', 'UA', 'CN', 'AU']) {
      finds(rule, personal(`${client('DE')}${provider(`«${country}»`)}`));
    }
  });

  it('counts decisions from their first to their last day', () => {
    const text = personal(`${client('DE')}${provider('GB')}`);
    findsNothing(rule, text, { today: '2031-12-27' });
    assert.equal(problemsOf(rule, text, { today: '2031-12-28' }).length, 1);
    assert.equal(problemsOf(rule, personal(client('DE') + provider('BR')), { today: '2026-01-25' }).length, 1);
  });

  it('warns of the United States, which are adequate for listed recipients only', () => {
    const text = personal(client('NL') + provider('«US»'));
    findsOne(
      rule,
      text,
      'warning',
      "Personal data go to the United States (provider), adequate only if on the framework's list: check it, or agree on standard clauses.",
    );
    assert.deepEqual(
      fixesOf(rule, text).map(({ title }) => title),
      [
        'Note that standard contractual clauses are agreed',
        "Note that the recipient is on the framework's list",
        'Note that binding corporate rules apply',
      ],
    );
    for (const safeguard of ['adequacy', 'scc', 'bcr']) {
      findsNothing(rule, personal(client('NL') + provider('US') + security(`transferSafeguard: ${safeguard}`)));
    }
  });

  it('is satisfied by clauses or corporate rules', () => {
    for (const safeguard of ['scc', 'bcr']) {
      findsNothing(rule, personal(client('DE') + provider('KE') + security(`transferSafeguard: ${safeguard}`)));
    }
  });

  it('finds adequacy claimed for countries without a decision', () => {
    const rest = (places: string) =>
      `${client('DE')}${provider('KE')}${security(`transferSafeguard: «adequacy»${places}`)}`;
    const found = findsOne(
      rule,
      personal(rest('')),
      'error',
      'No adequacy decision covers Kenya: agree on standard clauses (scc) or the like.',
    );
    assert.deepEqual(found.relatedTexts, ['KE']);
    const two = finds(rule, personal(rest(', dataLocations: [IN, US, JP]')));
    assert.match(two[0]?.message ?? '', /covers Kenya and India:/);
    const three = finds(rule, personal(rest(', dataLocations: [IN, PH]')));
    assert.match(three[0]?.message ?? '', /covers Kenya and 2 more:/);
  });

  it('finds a derogation that is to carry more than a month', () => {
    const rest = client('DE') + provider('KE') + security('transferSafeguard: «derogation»');
    const message =
      'A derogation is for single cases, and this lasts over a month: agree on standard clauses (scc) or the like.';
    for (const facts of ['start: 2026-12-01; end: 2027-01-02', 'term: 5 weeks', 'start: 2026-10-22']) {
      findsOne(rule, personal(rest, facts), 'warning', message);
    }
    const bare = rest.replace(/[«»]/g, '');
    for (const facts of [
      'start: 2026-12-01; end: 2026-12-31',
      'term: 1 month',
      'term: 3 weeks',
      'start: 2026-10-23',
      '',
    ]) {
      findsNothing(rule, personal(bare, facts));
    }
    findsNothing(rule, personal(bare.replace('KE', 'PT'), 'term: 1 year'));
  });

  it('tells clients in the United Kingdom and Switzerland that their own list decides', () => {
    const text = personal(client('GB') + provider('«KE»'));
    findsOne(
      rule,
      text,
      'warning',
      "Personal data go to Kenya (provider): your country's own list decides, so check it.",
    );
    finds(rule, personal(client('CH') + provider('«US»')));
    for (const country of ['GB', 'PT', 'CH', 'JP']) findsNothing(rule, personal(client('GB') + provider(country)));
    assert.deepEqual(problemsOf(rule, fixed(rule, text, {}, 1)), []);
  });

  it('asks for the client’s country where it isn’t given, once', () => {
    const message = "Personal data go to Kenya (provider): add the client's country to see if that needs a safeguard.";
    const rest = `${provider('«KE»')}${security('dataLocations: [IN]')}`;
    const found = findsOne(rule, personal(rest), 'information', message);
    assert.deepEqual(found.relatedTexts, ['IN']);
    findsOne(rule, personal(`client: { name: A }\n${rest}`), 'information', message);
    assert.match(fixed(rule, personal(rest)), /^client:\n {2}name: Name of the client\n {2}country: DE\n/m);
    assert.match(fixed(rule, personal(`client: { name: A }\n${rest}`)), /client: \{ name: A, country: DE \}/);
  });

  it('is silent for clients elsewhere, without personal data, and where nobody is there yet', () => {
    findsNothing(rule, personal(client('US') + provider('KE')));
    findsNothing(rule, engagement('', client('DE') + provider('KE')));
    findsNothing(rule, engagement('personalData: false', client('DE') + provider('KE')));
    for (const status of ['draft', 'selecting']) {
      findsNothing(rule, personal(client('DE') + security('dataLocations: [KE]'), `status: ${status}`));
    }
    finds(rule, personal(client('DE') + security('dataLocations: [«KE»]'), 'status: contracting'));
  });

  it('is silent where a slip may hide the answer', () => {
    findsNothing(rule, personal(client('DE') + provider('KE') + security('transferSafeguard: sccs')));
    findsNothing(rule, personal(client('DE') + provider('KE') + security('transferSafegard: scc')));
    findsNothing(rule, personal(client('Germany') + provider('KE')));
    findsNothing(rule, personal(`${client('DE')}${provider('KE')}securty: { transferSafeguard: scc }\n`));
  });

  it('writes the safeguard into the section, or makes the section', () => {
    assert.match(
      fixed(rule, personal(`${client('DE')}${provider('KE')}security:\n  controls: [Keys]\n  dataLocations: [KE]\n`)),
      /security:\n {2}controls: \[Keys\]\n {2}transferSafeguard: scc\n {2}dataLocations: \[KE\]\n/,
    );
    assert.match(fixed(rule, personal(client('DE') + provider('KE'))), /security:\n {2}transferSafeguard: scc\n/);
  });

  it('keeps its messages short for the longest names', () => {
    for (const origin of ['DE', 'GB', 'ZZ']) {
      const from = origin === 'ZZ' ? '' : client(origin);
      problemsOf(rule, personal(`${from}provider: { name: B, subcontractors: [{ name: C, country: GS }] }\n`));
      problemsOf(
        rule,
        personal(`${from}${provider('GS')}${security('transferSafeguard: adequacy, dataLocations: [BQ, IO]')}`),
      );
    }
  });
});
