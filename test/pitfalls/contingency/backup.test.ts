import assert from 'node:assert/strict';
import { backupIsProvider } from '../../../src/pitfalls/contingency/backup-is-provider.ts';
import { noBackup } from '../../../src/pitfalls/contingency/no-backup.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf } from '../legal/found.ts';

const RISKS = '  risks: [{ id: a, description: B, mitigation: C }]\n';

describe('contingency/no-backup', () => {
  it('asks where much depends on the work', () => {
    const message =
      'Much depends on this work and nobody steps in: name another provider, or own people who could help.';
    for (const criticality of ['high', 'critical']) {
      const text = engagement(`criticality: ${criticality}`, `«contingency»:\n${RISKS}`);
      assert.deepEqual(findsOne(noBackup, text, 'warning', message).relatedTexts, [criticality]);
    }
    for (const facts of ['', 'criticality: medium', 'criticality: low', 'criticality: hihg']) {
      findsNothing(noBackup, engagement(facts, `contingency:\n${RISKS}`));
    }
  });

  it('takes another provider or own people', () => {
    const backup = (text: string) => engagement('criticality: high', `contingency:\n${RISKS}  ${text}\n`);
    for (const text of [
      'backup: { providers: [Sur S.L.] }',
      'backup: { inHouse: Two of us }',
      'backup: { providers: [], inHouse: Two of us }',
      'backup: Sur S.L.',
      'backups: { inHouse: Two of us }',
      'backup: { provider: [Sur S.L.] }',
    ]) {
      findsNothing(noBackup, backup(text));
    }
    for (const text of [
      '«backup»:',
      '«backup»: {}',
      '«backup»: { providers: [] }',
      '«backup»: { providers: [""] }',
      '«backup»:\n    providers:\n      -',
      '«backup»: { x-note: ask Ana }',
    ]) {
      finds(noBackup, backup(text));
    }
  });

  it('is silent where the section is missing, and where the backup is the provider', () => {
    findsNothing(noBackup, engagement('criticality: critical'));
    const text = engagement(
      'criticality: critical',
      'provider: { name: B }\ncontingency: { backup: { providers: [B] } }\n',
    );
    findsNothing(noBackup, text);
    finds(backupIsProvider, text.replace('[B]', '[«B»]'));
  });

  it('proposes the candidate who came second', () => {
    const mended = fixed(
      noBackup,
      engagement(
        'criticality: high',
        `provider: { name: Odra Sp. z o.o. }\nselection: { chosen: Odra, candidates: [{ name: Odra }, { name: Havel s.r.o. }] }\n«contingency»:\n${RISKS}`,
      ),
    );
    assert.match(mended, /providers:\n {6}- Havel s\.r\.o\.\n/);
  });
});

describe('contingency/backup-is-provider', () => {
  const file = (backup: string, parties = 'provider: { name: "Norte Apoio, Lda." }\n') =>
    engagement('', `${parties}contingency:\n  backup:\n    ${backup}\n`);

  it('compares names without case, punctuation and legal form', () => {
    for (const name of ['«Norte Apoio»', '«NORTE APOIO LDA»', '«"norte-apoio"»']) {
      const found = finds(backupIsProvider, file(`providers: [${name}]`))[0];
      assert.equal(found?.weight, 'error');
      assert.match(
        found?.message ?? '',
        /^Backup "norte.apoio( lda)?" is the provider itself: name another company or an in-house team\.$/i,
      );
    }
    findsNothing(backupIsProvider, file('providers: [Norte Apoio Group, Apoio, Sur Servicios S.L.]'));
  });

  it('is not sure where two legal forms differ', () => {
    findsOne(
      backupIsProvider,
      file('providers: [«Norte Apoio S.A.»]'),
      'warning',
      'Backup "Norte Apoio S.A." looks like the provider "Norte Apoio, Lda.": make sure that it is another company.',
    );
  });

  it('looks at subcontractors too, and a sure match wins over a likely one', () => {
    const parties =
      'provider: { name: Norte GmbH, subcontractors: [{ name: Sul Dados Lda }, { name: Norte AG }, { country: PT }] }\n';
    findsOne(
      backupIsProvider,
      file('providers: [«SUL DADOS»]', parties),
      'error',
      'Backup "SUL DADOS" is a subcontractor of the provider: name another company or an in-house team.',
    );
    findsOne(
      backupIsProvider,
      file('providers: [«Norte AG»]', parties),
      'error',
      'Backup "Norte AG" is a subcontractor of the provider: name another company or an in-house team.',
    );
  });

  it('takes the chosen candidate for the provider while there is no other', () => {
    const chosen = 'selection: { chosen: Odra }\n';
    finds(backupIsProvider, file('providers: [«Odra»]', chosen));
    findsNothing(backupIsProvider, file('providers: [Odra]', `provider: { name: Havel }\n${chosen}`));
    findsNothing(backupIsProvider, file('providers: [Odra]', ''));
  });

  it('is silent on what cannot be read, and on own people', () => {
    findsNothing(backupIsProvider, file('providers: Norte Apoio'));
    findsNothing(backupIsProvider, file('providers: [[Norte Apoio], 7, ""]'));
    findsNothing(backupIsProvider, file('inHouse: Two of our own people'));
    findsNothing(backupIsProvider, engagement('', 'provider: { name: B }\n'));
  });

  it('counts items as the file does, where one of them cannot be read', () => {
    finds(backupIsProvider, file('providers: [7, Sur S.L., «Norte Apoio»]'));
  });

  it('names another company, or removes the entry where another one stays', () => {
    const two = file('providers: [«Norte Apoio», Sur S.L.]');
    assert.deepEqual(
      fixesOf(backupIsProvider, two).map(({ title }) => title),
      ['Name another company', 'Remove it from the backups'],
    );
    assert.match(fixed(backupIsProvider, two, {}, 1), /providers: \[Sur S\.L\.\]/);
    const own = file('providers: [«Norte Apoio»]\n    inHouse: Two of us');
    assert.equal(fixesOf(backupIsProvider, own).length, 2);
    const one = file('providers:\n      - «Norte Apoio» # they know us');
    assert.equal(fixesOf(backupIsProvider, one).length, 1);
    assert.match(fixed(backupIsProvider, one), /- Name of another provider # they know us\n/);
  });

  it('finds another company among the candidates', () => {
    const parties =
      'provider: { name: Odra }\nselection: { candidates: [{ name: Odra }, { name: Sur }, { name: Havel }] }\n';
    assert.match(fixed(backupIsProvider, file('providers: [«Odra», Sur]', parties)), /providers: \[Havel, Sur\]/);
  });

  it('leaves the name alone where it stands elsewhere, under an anchor', () => {
    const text = file('providers: [«*name»]', 'provider: { name: &name Odra }\n');
    finds(backupIsProvider, text);
    assert.deepEqual(fixesOf(backupIsProvider, text), []);
  });

  it('cuts long names', () => {
    const name = 'International Outsourcing and Business Process Services of the Iberian Peninsula';
    finds(backupIsProvider, file(`providers: [«${name} S.A.»]`, `provider: { name: ${name} Lda. }\n`));
  });
});
