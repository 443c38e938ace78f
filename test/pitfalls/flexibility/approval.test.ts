import assert from 'node:assert/strict';
import { everythingNeedsApproval } from '../../../src/pitfalls/flexibility/everything-needs-approval.ts';
import { noAutonomy } from '../../../src/pitfalls/flexibility/no-autonomy.ts';
import { isSweeping } from '../../../src/pitfalls/flexibility/sweeping.ts';
import { processorTime, SOON } from '../../processorTime.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf, problemsOf } from '../legal/found.ts';

const section = (content: string) => engagement('status: contracting', `flexibility: { ${content} }\n`);

/** The texts, separated by ` · `, for which the words don't say what is expected. */
function wrong(expected: boolean, texts: string): string[] {
  return texts
    .split(/\s·\s|\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '' && isSweeping(text) !== expected);
}

describe('the words for approving everything', () => {
  it('are found in English', () => {
    const texts = `
      Everything · everything else · Anything · All work · All the work · Every change · Any change · Each step
      Every single decision · All tasks · Any expense · All costs · All work, changes and expenses · All work and all costs
      Every change, however small · Every step before it is taken · All work in writing · "Every decision" · EVERY TASK.
      All of the work · All work must be approved by the owner · Prior approval of all work · Approval for every expense
      The client approves every change · Our consent to any change · All work of the provider · Each and every step
      Nothing without our approval · No work starts without approval · Everything the provider does · All · Any and all changes
      Every decision needs our sign-off · All other decisions · Any change whatsoever · All project work · All day-to-day decisions
      Changes of any kind · Any and every change · Any work done by the provider · Every step in the process`;
    assert.deepEqual(wrong(true, texts), []);
  });

  it('are found in five other languages', () => {
    const texts = `
      Alles · Alles andere · Alle Arbeiten · Jede Änderung · Sämtliche Ausgaben · Jeder einzelne Schritt · Alle Entscheidungen
      Freigabe aller Arbeiten · Jede Aufgabe und jede Ausgabe · Jegliche Änderungen vorab · Alle Maßnahmen · Alle Massnahmen
      Jede Entscheidung muss genehmigt werden · Nichts ohne unsere Freigabe · Jede noch so kleine Änderung · Änderungen jeder Art · Alle anfallenden Arbeiten · Keine Änderung ohne Zustimmung
      Tout · Toute modification · Tous les travaux · Toutes les décisions · Chaque étape · Toute dépense, même minime
      N'importe quel changement · L'ensemble des travaux · Validation de chaque tâche · Rien sans notre accord
      Todo · Todo el trabajo · Todos los cambios · Cada paso · Cualquier gasto · Toda decisión · Todas las tareas
      Aprobación de todos los cambios · Nada sin nuestra aprobación · Todo lo demás · Cualquier cambio, por pequeño que sea
      Tudo · Todo o trabalho · Todas as alterações · Cada etapa · Qualquer despesa · Toda decisão · Todas as tarefas
      Aprovação de todas as mudanças · Nada sem a nossa aprovação · Tudo o resto
      Wszystko · Każda zmiana · Każdy krok · Każda decyzja · Wszystkie prace · Każdy wydatek · Wszelkie zmiany
      Zgoda na każdą zmianę · Każde zadanie wymaga zgody · Nic bez naszej zgody · Wszystkie decyzje i wydatki`;
    assert.deepEqual(wrong(true, texts), []);
  });

  it('are not those for every one of a named thing', () => {
    const texts = `
      Every maintenance window · All invoices · Each new subcontractor · Any replacement of key people · All press releases
      Każde Okno serwisowe · Opis procedury Okna serwisowego w ciągu 15 dni · Jedes Wartungsfenster · Alle Rechnungen
      Chaque fenêtre de maintenance · Toutes les factures · Cada ventana de mantenimiento · Todas as faturas
      Every design decision · All change requests · Every cost increase · All work packages · Any task force
      Tout nouveau prestataire · Alle neuen Unterauftragnehmer · Todo proveedor nuevo · Wszystkie faktury`;
    assert.deepEqual(wrong(false, texts), []);
  });

  it('are not those that are narrowed, or may be', () => {
    const texts = `
      Every expense over 500 EUR · All changes of scope · Any change of price or date · Any change that affects the price
      All work that has no open source license · Every decision on hiring · All changes to production · Everything above 1000 EUR
      All work outside working hours · Anything over budget · Every change: price, date · All work (design only)
      Every change in writing above 500 EUR · All work must be approved if it exceeds the budget · All additional work
      Jede Ausgabe über 500 EUR · Alle Änderungen am Umfang · Alle Änderungen, die Geld kosten · Alle Arbeiten außerhalb der Zeit
      Toute dépense supérieure à 500 EUR · Toute modification du prix · Tout ce qui dépasse le budget
      Todo gasto superior a 500 EUR · Cualquier cambio de precio · Qualquer despesa acima de 500 EUR · Toda alteração do preço
      Każdy wydatek powyżej 500 zł · Każda zmiana ceny · Wszystkie zmiany zakresu`;
    assert.deepEqual(wrong(false, texts), []);
  });

  it('are not those of something else about it', () => {
    const texts = `
      Order of all tasks · Budget for all work · Documentation of all changes · Not every change · Changes of scope or date
      A higher price or a later end date · The final files · New paid services · TODO · TODO: list the approvals · Overall work
      Reihenfolge aller Aufgaben · Nicht jede Änderung · Planung der Arbeiten · Ordre de toutes les tâches · Pas tout
      No todo · Plan de todos los trabajos · Nem tudo · Ordem de todas as tarefas · Nie każda zmiana · Kolejność wszystkich zadań
      · , · . · 500`;
    assert.deepEqual(wrong(false, texts), []);
  });

  it('take time in proportion to the text', () => {
    for (const words of ['the of ', 'all work, and '])
      assert.ok(processorTime(() => isSweeping(`${words.repeat(20_000)}x`)) < SOON, words);
  });
});

describe('flexibility/everything-needs-approval', () => {
  it('speaks on each entry that takes in everything', () => {
    const found = finds(
      everythingNeedsApproval,
      section('clientApproves: [«Every change», New subcontractors, «"All work"»]'),
    );
    assert.equal(
      found[0]?.message,
      '"Every change" needs your approval: name the few things to decide on, such as price, dates and key people.',
    );
  });

  it('leaves what cannot be read, and a missing section, to others', () => {
    findsNothing(everythingNeedsApproval, section('clientApproves: Every change'));
    findsNothing(everythingNeedsApproval, section('clientApproves: [[Every change], 7]'));
    findsNothing(everythingNeedsApproval, section('providerDecides: [Everything]'));
    findsNothing(everythingNeedsApproval, engagement(''));
    finds(everythingNeedsApproval, section('clientApproves: [7, «Every change»]'));
  });

  it('puts a named thing in its place that is not there yet', () => {
    const text = section('clientApproves: [A higher price or a later end date, «Every change»]');
    const mended = fixed(everythingNeedsApproval, text);
    assert.match(mended, /\[A higher price or a later end date, The replacement of named key people\]/);
    findsNothing(everythingNeedsApproval, mended);
  });

  it('leaves an entry alone that stands elsewhere, under an anchor', () => {
    const text = engagement('', 'x-all: &all Everything\nflexibility: { clientApproves: [«*all»] }\n');
    finds(everythingNeedsApproval, text);
    assert.deepEqual(fixesOf(everythingNeedsApproval, text), []);
  });
});

describe('flexibility/no-autonomy', () => {
  const weight = (content: string) => problemsOf(noAutonomy, section(content))[0]?.weight;

  it('is a warning where the list is empty, or nothing stands beside its absence', () => {
    findsOne(
      noAutonomy,
      section('«providerDecides»: [], clientApproves: [Prices]'),
      'warning',
      'The provider decides nothing alone: list what its experience is for, such as tools, methods and who does what.',
    );
    assert.equal(weight('innovation: A talk a year'), 'warning');
    assert.equal(weight('clientApproves: []'), 'warning');
    finds(noAutonomy, engagement('', 'flexibility:\n  «providerDecides»:\n    -\n'));
  });

  it('is information where it is left out beside a short list of approvals', () => {
    findsOne(
      noAutonomy,
      engagement('', '«flexibility»: { clientApproves: [Prices] }\n'),
      'information',
      'Nothing says what the provider decides alone: list it, such as tools, methods and who does what.',
    );
    assert.equal(weight('clientApproves: [Aa, Bb, Cc, Dd, Ee]'), 'information');
    assert.equal(weight('clientApproves: [Aa, Bb, Cc, Dd, Ee, Ff]'), 'warning');
    assert.equal(weight('clientApproves: Prices'), 'information', 'it may be short');
  });

  it('is silent where everything needs approval, and where the provider decides something', () => {
    assert.equal(weight('clientApproves: [Every change]'), undefined);
    assert.equal(weight('providerDecides: [], clientApproves: [Prices, Everything]'), undefined);
    assert.equal(weight('providerDecides: [Tools]'), undefined);
  });

  it('leaves what cannot be read, a misspelt key and a missing section to others', () => {
    assert.equal(weight('providerDecides: Tools'), undefined);
    assert.equal(weight('providerDecides: [[Tools]]'), undefined);
    assert.equal(weight('providerdecides: [Tools]'), undefined);
    findsNothing(noAutonomy, engagement(''));
    findsNothing(noAutonomy, engagement('', 'flexibility: {}\n'));
  });
});
