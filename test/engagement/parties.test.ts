import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DOTTED_FORMS, LEADING_FORMS, LEGAL_FORMS } from '../../src/engagement/data/tables.ts';
import { partyName, sameParty } from '../../src/engagement/parties.ts';
import { processorTime, SOON } from '../processorTime.ts';

describe('party names', () => {
  it('are the same without case, punctuation and one legal form', () => {
    const pairs = [
      ['Norte Apoio, Lda.', 'NORTE APOIO'],
      ['Norte Apoio, Lda.', 'Norte Apoio Lda'],
      ['Acme, Inc.', 'acme inc'],
      ['Acme,Inc.', 'Acme Incorporated'],
      ['Acme Ltd', 'ACME Limited'],
      ['Acme Co., Ltd.', 'Acme Company Limited'],
      ['Infosys Private Limited', 'Infosys Pvt. Ltd.'],
      ['Müller GmbH & Co. KG', 'MÜLLER GMBH UND CO KG'],
      ['Straße AG', 'STRASSE AG'],
      ['Foo Sp. z o.o.', 'foo sp. z o. o.'],
      ['Foo Sp. z o.o.', 'Foo sp. zoo'],
      ['Foo S.A. de C.V.', 'FOO SA DE CV'],
      ['Foo S. de R.L. de C.V.', 'Foo'],
      ['Foo S.à r.l.', 'Foo SARL'],
      ['Foo S. A.', 'Foo SA'],
      ['Novo Nordisk A/S', 'Novo Nordisk'],
      ['Akva Ltd. Şti.', 'AKVA LTD. ŞTİ.'],
      ['Tarkvara OÜ', 'Tarkvara'],
      ['PT Astra International Tbk', 'Astra International'],
      ['UAB „Vinted“', 'Vinted, UAB'],
      ['ООО «Ромашка»', 'OOO Ромашка'],
      ['ＡＣＭＥ Ｌｔｄ', 'Acme Ltd'],
      ['J. P. Morgan', 'J.P. Morgan'],
      ['Smith & Sons LLP', 'Smith and Sons L.L.P.'],
      ['Ana Reyes', 'ana  reyes'],
      ['Blumen e.K.', 'Blumen'],
      ['Blumen e. K.', 'Blumen'],
    ] as const;
    for (const [a, b] of pairs) {
      assert.equal(sameParty(a, b), 'same', `${a} and ${b}`);
      assert.equal(sameParty(b, a), 'same', `${b} and ${a}`);
    }
  });

  it('look alike where both have a legal form and these differ', () => {
    const pairs = [
      ['Norte Apoio, Lda.', 'Norte Apoio S.A.'],
      ['Müller GmbH', 'Müller GmbH & Co. KG'],
      ['Acme Ltd', 'Acme plc'],
      ['Infosys Pvt Ltd', 'Infosys Pte Ltd'],
    ] as const;
    for (const [a, b] of pairs) assert.equal(sameParty(a, b), 'looks-like', `${a} and ${b}`);
  });

  it('differ in everything else', () => {
    const pairs = [
      ['Norte Apoio', 'Norte Apoio Group'],
      ['Acme Holding AG', 'Acme AG'],
      ['Acme International', 'Acme'],
      ['Clinic IS', 'Clinic'],
      ['Digital EU', 'Digital'],
      ['Stadt OG', 'Stadt'],
      ['Ana Reyes', 'Ana Reis'],
      ['SE', 'AG'],
      ['C++ Works', 'C Works'],
    ] as const;
    for (const [a, b] of pairs) assert.equal(sameParty(a, b), undefined, `${a} and ${b}`);
    assert.equal(sameParty(undefined, 'Acme'), undefined);
    assert.equal(sameParty('…', '!!!'), undefined);
    assert.equal(sameParty('', ''), undefined);
  });

  it('never lose everything, and lose two forms at most', () => {
    assert.equal(partyName('AG').core, 'ag');
    assert.equal(partyName('SE AG').core, 'se');
    assert.equal(partyName('PT').core, 'pt');
    assert.equal(partyName('Foo Corp Ltd SA').core, 'foo corp');
    assert.equal(partyName('Co Co').core, 'co');
  });

  it('lose every form of the table, and only dotted those that are words', () => {
    for (const form of LEGAL_FORMS) {
      const written = DOTTED_FORMS.has(form) ? form.split('').join('.') : form;
      assert.equal(sameParty(`Norte Apoio ${written}`, 'norte apoio'), 'same', form);
      if (DOTTED_FORMS.has(form)) assert.equal(sameParty(`Norte Apoio ${form}`, 'norte apoio'), undefined, form);
    }
    for (const form of LEADING_FORMS) assert.equal(sameParty(`${form} Norte`, 'norte'), 'same', form);
  });

  it('equal themselves in any case, and compare alike both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        if (partyName(a).core) assert.equal(sameParty(a, a), 'same');
        assert.equal(sameParty(a, b), sameParty(b, a));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{3,8}( [A-Za-z]{3,8}){0,3}$/), (name) => {
        assert.equal(sameParty(name.toUpperCase(), name.toLowerCase()), 'same');
      }),
    );
  });

  it('are compared in linear time', () => {
    const long = `${'S. '.repeat(50_000)}${'. '.repeat(50_000)}`;
    assert.ok(processorTime(() => sameParty(long, `${long}x`)) < SOON);
  });
});
