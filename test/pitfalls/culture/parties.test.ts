import assert from 'node:assert/strict';
import { holidaysNotConsidered } from '../../../src/pitfalls/culture/holidays-not-considered.ts';
import { noPractices } from '../../../src/pitfalls/culture/no-practices.ts';
import { noSharedLanguage } from '../../../src/pitfalls/culture/no-shared-language.ts';
import { unknownParties } from '../../../src/pitfalls/culture/unknown-parties.ts';
import { firstFixed, foundBy, type Options } from '../helper.ts';

const head = 'version: 1\nengagement: { id: a, title: A, status: active }\n';
const parties = (client: string, provider: string, rest = '') =>
  `${head}client: { name: A, ${client} }\nprovider: { name: B, ${provider} }\n${rest}`;

describe('culture/no-shared-language', () => {
  const found = (ours: string, theirs: string, rest?: string) =>
    foundBy(noSharedLanguage, parties(`languages: ${ours}`, `languages: ${theirs}`, rest));
  const communication = (language: string) => `communication: { language: ${language} }\n`;

  it('takes regional forms and older codes for one language', () => {
    for (const [ours, theirs] of [
      ['pt-BR', 'pt-PT'],
      ['EN', 'en-IN'],
      ['nb', 'no'],
      ['nn', 'nb'],
      ['iw', 'he'],
      ['eng', 'en'],
    ])
      assert.deepEqual(found(`[de, ${ours}]`, `[${theirs}, fr]`), [], `${ours} ${theirs}`);
    assert.equal(found('[de]', '[nl]').length, 1);
  });

  it('names some of many languages', () => {
    const message = found('[de-AT, hu]', '[en, hi, mr, ta, bn]')[0]?.message;
    assert.equal(
      message,
      'The client speaks de-AT and hu and the provider en, hi, mr and 2 more: agree on a language that both speak, and add it.',
    );
  });

  it('looks at the language of communication', () => {
    assert.deepEqual(found('[es, en]', '[pt, en]', communication('en-GB')), []);
    assert.deepEqual(found('[es, en]', '[pt, en]', communication('es')), [
      {
        on: 'es',
        message:
          'You communicate in "es", which the provider does not speak (pt and en): choose a language that both speak.',
      },
    ]);
    assert.deepEqual(found('[es, en]', '[pt, en]', communication('fr')), [
      { on: 'fr', message: 'You communicate in "fr", which neither side speaks: choose a language that both speak.' },
    ]);
    assert.match(
      firstFixed(noSharedLanguage, parties('languages: [es, en]', 'languages: [pt, en]', communication('fr'))),
      /language: en \}/,
    );
  });

  it('says one thing where nothing is shared, and adds what was perhaps forgotten', () => {
    assert.deepEqual(
      found('[de]', '[pl]', communication('en')).map(({ on }) => on),
      ['languages'],
    );
    const mended = (ours: string, theirs: string, language?: string) =>
      firstFixed(
        noSharedLanguage,
        parties(`languages: ${ours}`, `languages: ${theirs}`, language && communication(language)),
      );
    assert.match(mended('[de, en]', '[pl]'), /languages: \[pl, en\]/);
    assert.match(mended('[de]', '[pl, de-AT]', 'pl'), /communication: \{ language: de \}/);
    assert.match(mended('[de]', '[pl]', 'de'), /languages: \[pl, de\]/);
    assert.match(mended('[de]', '[pl, cs]'), /languages: \[de, pl\]/);
  });

  it('judges one side where the other says nothing', () => {
    const text = parties('languages: [es]', 'country: PT', communication('en'));
    assert.equal(foundBy(noSharedLanguage, text)[0]?.on, 'en');
    assert.match(firstFixed(noSharedLanguage, text), /languages: \[es, en\]/);
  });

  it('is silent where languages are unknown or cannot be read, and while nobody is there yet', () => {
    assert.deepEqual(found('[]', '[en]'), []);
    assert.deepEqual(found('[de, "!!"]', '[en]'), []);
    assert.deepEqual(found('de', '[en]', communication('en')), []);
    const selecting = `${head.replace('active', 'selecting')}client: { name: A, languages: [de] }\n${communication('en')}`;
    assert.deepEqual(foundBy(noSharedLanguage, selecting), []);
    assert.equal(foundBy(noSharedLanguage, selecting.replace('selecting', 'contracting')).length, 1);
  });

  it('takes a dash with nothing behind it for no language', () => {
    const block = (...ours: string[]) =>
      `${head}client:\n  name: A\n  languages:\n${ours.map((line) => `    ${line}\n`).join('')}provider: { name: B, languages: [en] }\n`;
    assert.equal(foundBy(noSharedLanguage, block('- de', '-')).length, 1);
    assert.deepEqual(foundBy(noSharedLanguage, block('- en', '-')), []);
    assert.deepEqual(foundBy(noSharedLanguage, block('-')), []);
  });

  it('speaks where there is no section on culture, too', () => {
    assert.equal(found('[de]', '[en]', 'culture: { training: One day }\n').length, 1);
    assert.equal(found('[de]', '[en]').length, 1);
  });
});

describe('culture/holidays-not-considered', () => {
  const found = (culture: string, ours = 'ES', theirs = 'PT') =>
    foundBy(holidaysNotConsidered, parties(`country: ${ours}`, `country: ${theirs}`, `culture: ${culture}\n`));

  it('sits on the empty key, else on the section', () => {
    const message = 'Spain and Portugal have holidays of their own: list those of both sides under "holidays".';
    assert.deepEqual(found('{ training: One day }'), [{ on: 'culture', message }]);
    assert.deepEqual(found('{ holidays: {} }'), [{ on: 'holidays', message }]);
    assert.equal(found('{ holidays: { client: [], provider: [] } }').length, 1);
    assert.equal(found('\n  holidays:\n    client:\n      -')[0]?.on, 'holidays');
    for (const { message: long } of found('{ training: One day }', 'GS', 'VC')) assert.ok(long.length <= 140, long);
  });

  it('is content with the holidays of one side, and silent on dates that cannot be read', () => {
    assert.deepEqual(found('{ holidays: { client: [2026-12-08] } }'), []);
    assert.deepEqual(found('{ holidays: { client: [2026-13-08] } }'), []);
    assert.deepEqual(found('{ holidays: Christmas }'), []);
    assert.deepEqual(found('{ holiday: { client: [2026-12-08] } }'), []);
  });

  it('asks nothing of one country, of unknown ones, and where the section is missing', () => {
    assert.deepEqual(found('{ training: One day }', 'ES', 'ES'), []);
    assert.deepEqual(
      foundBy(holidaysNotConsidered, parties('country: ES', 'languages: [en]', 'culture: { training: A }\n')),
      [],
    );
    assert.deepEqual(found('{}'), []);
  });
});

describe('culture/no-practices', () => {
  const found = (culture: string) => foundBy(noPractices, `${head}culture: ${culture}\n`);

  it('asks for practices, whatever they are', () => {
    assert.deepEqual(found('{ practices: [We talk] }'), []);
    assert.equal(found('{ practices: [] }')[0]?.on, 'practices');
    assert.equal(found('\n  practices:\n    -')[0]?.on, 'practices');
    assert.deepEqual(found('\n  practices:\n    - We talk\n    -'), []);
    assert.equal(found('{ differences: [Many] }')[0]?.on, 'culture');
  });

  it('is silent on what cannot be read, and where the section is missing', () => {
    assert.deepEqual(found('{ practices: We talk }'), []);
    assert.deepEqual(found('{ practises: [We talk] }'), []);
    assert.deepEqual(found('{ x-note: later }'), []);
    assert.deepEqual(foundBy(noPractices, head), []);
  });
});

describe('culture/unknown-parties', () => {
  const found = (client: string, provider: string, options?: Options) =>
    foundBy(unknownParties, parties(client, provider), options);

  it('asks for the country of each side', () => {
    assert.deepEqual(found('languages: [de]', 'country: IN'), [
      {
        on: 'client',
        message: 'The country of the client is missing: add it, since holidays, law and clocks depend on it.',
      },
    ]);
    assert.deepEqual(
      found('languages: [de]', 'languages: [en]').map(({ on }) => on),
      ['client', 'provider'],
    );
    assert.deepEqual(found('country: Germany', 'countri: IN'), []);
    assert.match(
      firstFixed(unknownParties, parties('languages: [de]', 'country: ES')),
      /name: A, country: ES, languages/,
    );
  });

  it('leaves the country to the register in the profile for regulated firms', () => {
    assert.deepEqual(found('languages: [de]', 'country: IN', { profile: 'regulated' }), []);
    assert.equal(found('country: DE', 'country: IN', { profile: 'regulated' }).length, 1);
  });

  it('asks for a time zone where the countries differ, and do not imply it', () => {
    assert.deepEqual(found('country: US', 'country: IN'), [
      {
        on: 'client',
        message:
          'The countries differ (United States, India), and the client has no time zone: add one, such as America/New_York.',
      },
    ]);
    assert.deepEqual(found('country: US, timeZone: America/Chicago', 'country: IN'), []);
    assert.deepEqual(
      found('country: DE', 'country: PL').map(({ on }) => on),
      ['client', 'provider'],
    );
    assert.deepEqual(found('country: DE', 'country: DE'), []);
    assert.deepEqual(found('country: SG', 'country: PH'), []);
    assert.deepEqual(found('country: DE, timeZone: Berlin', 'country: IN'), []);
    assert.match(
      firstFixed(unknownParties, parties('country: AU', 'country: IN')),
      /country: AU, timeZone: Australia\/Sydney/,
    );
  });

  it('says it with codes where names are long', () => {
    for (const [ours, theirs] of [
      ['GS', 'US'],
      ['AQ', 'GB'],
      ['US', 'VC'],
    ]) {
      for (const { message } of found(`country: ${ours}`, `country: ${theirs}`))
        assert.ok(message.length <= 140, message);
    }
  });

  it('speaks of a client that is missing, not of a provider that another rule asks for', () => {
    const provider = 'provider: { name: B, country: PT }\n';
    assert.deepEqual(
      foundBy(unknownParties, `${head}${provider}`).map(({ on }) => on),
      ['engagement'],
    );
    assert.deepEqual(foundBy(unknownParties, firstFixed(unknownParties, `${head}${provider}`)), [
      {
        on: 'provider',
        message:
          'The countries differ (Spain, Portugal), and the provider has no time zone: add one, such as Europe/Lisbon.',
      },
    ]);
    assert.deepEqual(foundBy(unknownParties, `${head}client: { name: A, country: ES }\n`), []);
    assert.deepEqual(foundBy(unknownParties, head.replace('active', 'draft')), []);
  });
});
