import assert from 'node:assert/strict';
import { noRisks } from '../../../src/pitfalls/contingency/no-risks.ts';
import { noTrigger } from '../../../src/pitfalls/contingency/no-trigger.ts';
import { riskWithoutMitigation } from '../../../src/pitfalls/contingency/risk-without-mitigation.ts';
import { singlePerson } from '../../../src/pitfalls/contingency/single-person.ts';
import { isAboutPeople } from '../../../src/pitfalls/contingency/words/index.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf, problemsOf } from '../legal/found.ts';

/** A file with facts and the lines of its plan. */
const plan = (facts: string, ...lines: string[]) =>
  engagement(facts, `contingency:\n${lines.map((line) => `  ${line}\n`).join('')}`);

describe('contingency/no-risks', () => {
  it('speaks on the list where there is one, else on the section', () => {
    const message =
      'The plan names no risk: write down two or three things that could happen, and what you do about each.';
    findsOne(noRisks, plan('', '«risks»: []'), 'information', message);
    findsOne(noRisks, plan('', '«risks»:', '  -'), 'information', message);
    findsOne(noRisks, engagement('', '«contingency»: { backup: { inHouse: Two of us } }\n'), 'information', message);
  });

  it('leaves a missing section, a misspelt key and what cannot be read to others', () => {
    findsNothing(noRisks, engagement(''));
    findsNothing(noRisks, engagement('', 'contingency: {}\n'));
    findsNothing(noRisks, plan('', 'riks: [{ id: a, description: B }]'));
    findsNothing(noRisks, plan('', 'risks: many'));
    findsNothing(noRisks, plan('', 'risks: [the provider fails]'));
    findsNothing(noRisks, engagement('', 'contingency: { backup: { inHouse: [us'));
  });

  it('adds two risks with ids that are free, which need nothing else', () => {
    const mended = fixed(
      noRisks,
      plan('', 'risks:', '  -').replace('contingency', 'objectives: [{ id: provider-fails }]\ncontingency'),
    );
    assert.match(mended, /- id: provider-fails-2\n/);
    for (const rule of [noRisks, riskWithoutMitigation, noTrigger]) findsNothing(rule, mended);
  });
});

describe('contingency/risk-without-mitigation', () => {
  it('names each risk by its id, by what it is, or by its number', () => {
    const found = finds(
      riskWithoutMitigation,
      plan(
        '',
        'risks:',
        '  - { id: «a», description: B }',
        '  - { «description»: The site burns down }',
        '  - «owner»: Ana',
      ),
    );
    assert.deepEqual(
      found.map(({ message }) => message.slice(0, message.indexOf(' has'))),
      ['Risk "a"', 'Risk "The site burns down"', 'Risk 3'],
    );
  });

  it('is silent where something stands, even what cannot be read or is misspelt', () => {
    for (const rest of ['mitigation: Accepted', 'mitigation: [a]', 'mitigaton: B']) {
      findsNothing(riskWithoutMitigation, plan('', `risks: [{ id: a, description: B, ${rest} }]`));
    }
    finds(riskWithoutMitigation, plan('', 'risks: [{ id: «a», description: B, mitigation: "" }]'));
    findsNothing(riskWithoutMitigation, engagement('', 'risks: [{ id: a, description: B }]\n'));
  });

  it('keeps flow style and comments when it adds one', () => {
    const mended = fixed(riskWithoutMitigation, plan('', 'risks: [{ id: «a», description: B }] # more to come'));
    assert.match(mended, /risks: \[\{ id: a, description: B, mitigation: [^}]+ \}\] # more to come\n/);
    findsNothing(riskWithoutMitigation, mended);
  });
});

describe('contingency/no-trigger', () => {
  const risk = (facts: string) => plan('', `risks: [{ id: «a», description: B, ${facts} }]`);
  const bare = (facts: string) => risk(facts).replace(/[«»]/g, '');

  it('speaks of high risks alone', () => {
    for (const facts of [
      'likelihood: high, impact: high',
      'likelihood: medium, impact: high',
      'likelihood: high, impact: medium',
      'impact: high',
      'likelihood: high',
    ]) {
      findsOne(
        noTrigger,
        risk(facts),
        'hint',
        'Risk "a" is high and has no trigger: write what you would see when the plan has to begin.',
      );
    }
    for (const facts of [
      'likelihood: low, impact: high',
      'likelihood: high, impact: low',
      'likelihood: medium, impact: medium',
      'mitigation: C',
    ]) {
      findsNothing(noTrigger, bare(facts));
    }
  });

  it('is silent where a figure cannot be read, and where there is a trigger', () => {
    findsNothing(noTrigger, bare('likelihood: hgih, impact: high'));
    findsNothing(noTrigger, bare('likelihod: low, impact: high'));
    findsNothing(noTrigger, bare('impact: high, trigger: No answer for 2 days'));
    findsNothing(noTrigger, bare('impact: high, triger: No answer for 2 days'));
  });
});

describe('contingency/single-person', () => {
  const LATE = 'risks: [{ id: late, description: The printer is late }]';
  const MARKED = `«contingency»:\n  ${LATE}\n`;

  it('speaks of one or two people, and of freelance work', () => {
    const fact = (facts: string) => finds(singlePerson, engagement(facts, MARKED))[0];
    const rest = ', and the plan says nothing on an absence: add a risk about it, or name a backup.';
    assert.equal(fact('model: freelance')?.message, `This is freelance work${rest}`);
    assert.equal(fact('model: project; teamSize: 1')?.message, `One person does this work${rest}`);
    assert.equal(fact('model: managed-service; teamSize: 2')?.message, `Two people do this work${rest}`);
    assert.deepEqual(fact('model: freelance; teamSize: 1')?.relatedTexts, ['1']);
    findsNothing(singlePerson, plan('model: project; teamSize: 3', LATE));
    findsNothing(singlePerson, plan('model: project; teamSize: two', LATE));
    findsNothing(singlePerson, plan('', LATE));
  });

  it('is satisfied by a backup, or by a risk about people', () => {
    const facts = 'model: freelance';
    findsNothing(singlePerson, plan(facts, LATE, 'backup: { providers: [Estudio Norte] }'));
    findsNothing(singlePerson, plan(facts, LATE, 'backup: { inHouse: Ana draws herself }'));
    findsNothing(singlePerson, plan(facts, 'risks: [{ id: designer-falls-ill, description: See the wiki }]'));
    findsNothing(singlePerson, plan(facts, 'risks: [{ id: a, description: B, trigger: Absent for 3 days }]'));
    finds(
      singlePerson,
      engagement(facts, '«contingency»: { risks: [], backup: { providers: [] }, exitPlan: { handover: 1 week } }\n'),
    );
  });

  it('leaves high and critical work to the rule on the missing backup', () => {
    findsNothing(singlePerson, plan('model: freelance; criticality: high', LATE));
    finds(singlePerson, engagement('model: freelance; criticality: low', MARKED));
  });

  it('is silent where what cannot be read may speak of people', () => {
    for (const line of ['risks: some', 'risks: [{ id: a, description: [B] }]', 'risks: [people]', 'riks: []']) {
      findsNothing(singlePerson, plan('model: freelance', line));
    }
    findsNothing(singlePerson, plan('model: freelance', LATE, 'backups: { inHouse: Ana }'));
    findsNothing(singlePerson, plan('model: freelance', LATE, 'backup: Ana'));
    findsNothing(singlePerson, engagement('model: freelance'));
  });

  it('adds such a risk to the others, or a list where there is none', () => {
    const others = fixed(singlePerson, engagement('model: freelance', '«contingency»:\n  risks:\n    - id: late\n'));
    assert.match(others, /- id: late\n {4}- id: key-person-leaves\n/);
    const first = engagement('model: freelance', '«contingency»:\n  exitPlan: { handover: 1 week }\n');
    for (const [index] of fixesOf(singlePerson, first).entries()) {
      assert.deepEqual(problemsOf(singlePerson, fixed(singlePerson, first, {}, index)), []);
    }
    assert.equal(fixesOf(singlePerson, first).length, 2);
  });
});

describe('the words for people', () => {
  const wrong = (expected: boolean, texts: string) =>
    texts
      .split(/\s·\s|\n/u)
      .map((text) => text.trim())
      .filter((text) => text !== '' && isAboutPeople(text) !== expected);

  it('are found in six languages', () => {
    const texts = `
      The only developer falls ill · Key person leaves · Staff turnover · She is on leave in May · key-person-leaves
      Der Entwickler erkrankt · Ausfall durch Krankheit · Eine Schlüsselperson verlässt das Team · Urlaub im August
      Personalausfall · Die Beraterin kündigt · Mitarbeiter fallen aus
      La développeuse est malade · Départ d'une personne clé · Congés d'été · Absence du graphiste
      El diseñador está enfermo · Baja médica · La persona clave se marcha · Vacaciones de agosto
      A programadora adoece · Férias em agosto · Saída de uma pessoa · Pessoal insuficiente · Alta rotatividade
      Programista zachoruje · Nieobecność kierownika · Urlop w sierpniu · Odejście kluczowej osoby · Brak pracowników`;
    assert.deepEqual(wrong(true, texts), []);
  });

  it('are not those of data, things and companies', () => {
    const texts = `
      The provider goes bankrupt · The site burns down · The printer is late · Personal data reach outsiders
      Personal information is lost · The server fails · Prices rise · The licence ends
      Der Anbieter wird insolvent · Personenbezogene Daten gehen verloren · Der Server fällt aus · Stromausfall
      Fuite de données à caractère personnel · Le serveur tombe en panne · Faillite du prestataire
      Fuga de datos personales · Quiebra del proveedor · Calidad baja
      Fuga de dados pessoais · Dados de caráter pessoal · Falência do fornecedor · A licença termina
      Wyciek danych osobowych · Upadłość dostawcy · Awaria serwera`;
    assert.deepEqual(wrong(false, texts), []);
  });
});
