import assert from 'node:assert/strict';
import { idFor, toId } from '../../src/engagement/ids.ts';

describe('a text as an id', () => {
  const cases: Record<string, string | undefined> = {
    'Logo refresh: part 2': 'logo-refresh-part-2',
    newLogo: 'new-logo',
    'Acme GmbH, SaaS': 'acme-gmbh-saas',
    'Straßenladen in Łódź': 'strassenladen-in-lodz',
    'Søren Ærø': 'soren-aero',
    'São Paulo': 'sao-paulo',
    '2026 review': 'review',
    'Service für Büro & Straße': 'service-fuer-buero-strasse',
    'ÄRZTE, Öfen und Übergabe': 'aerzte-oefen-und-uebergabe',
    'Fu\u0308r alle': 'fuer-alle',
    grünÜberholung: 'gruen-ueberholung',
    'Güter, Gürtel, Kameraüberwachung': 'gueter-guertel-kameraueberwachung',
    'Equipe bilingüe, pingüinos': 'equipe-bilingue-pinguinos',
    'Lingüística, freqüência': 'linguistica-frequencia',
    'Peña, Ibáñez y Asociados': 'pena-ibanez-y-asociados',
    'Emmaüs Île-de-France': 'emmaus-ile-de-france',
    'Noël à l’été': 'noel-a-l-ete',
    'Café, naïve': 'cafe-naive',
    'Źródło, Ćwiczenia i Ósemka': 'zrodlo-cwiczenia-i-osemka',
    支払い: undefined,
    '--': undefined,
    [`${'a'.repeat(41)}`]: undefined,
  };
  for (const [text, id] of Object.entries(cases)) {
    it(`of ${JSON.stringify(text)}`, () => assert.equal(toId(text), id));
  }
});

describe('the id of something new', () => {
  it('is no longer than ids are, also where a letter becomes two', () => {
    assert.equal(idFor(`${'ä'.repeat(30)} und mehr`), 'ae'.repeat(20));
    assert.equal(idFor('Überwachung der Straßenbeleuchtung in Süd'), 'ueberwachung-der-strassenbeleuchtung-in');
    assert.equal(idFor('支払い'), 'engagement');
  });
});
