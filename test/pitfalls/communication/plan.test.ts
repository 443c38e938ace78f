import assert from 'node:assert/strict';
import { noEscalation } from '../../../src/pitfalls/communication/no-escalation.ts';
import { noRegularMeeting } from '../../../src/pitfalls/communication/no-regular-meeting.ts';
import { singleContact } from '../../../src/pitfalls/communication/single-contact.ts';
import { contextOf, firstFixed, fixed, foundBy, problemsOf } from '../helper.ts';

const head = (...facts: string[]) =>
  ['version: 1', 'engagement:', '  id: a', '  title: A', ...facts.map((fact) => `  ${fact}`), ''].join('\n');
const plan = (lines: string, ...facts: string[]) => `${head(...facts)}communication:\n${lines}`;

describe('communication/no-regular-meeting', () => {
  const found = (lines: string) => foundBy(noRegularMeeting, plan(lines));

  it('sits on the empty key, else on the section', () => {
    const message = 'No regular meeting is planned: agree on one with a fixed cadence, such as 30 minutes a week.';
    assert.deepEqual(found('  meetings: []\n  language: en\n'), [{ on: 'meetings', message }]);
    assert.deepEqual(found('  meetings:\n  language: en\n'), [{ on: 'meetings', message }]);
    assert.deepEqual(found('  language: en\n'), [{ on: 'communication', message }]);
  });

  it('takes a dash with nothing behind it for nothing', () => {
    const dash = plan('  meetings:\n    -\n');
    assert.deepEqual(
      foundBy(noRegularMeeting, dash).map(({ on }) => on),
      ['meetings'],
    );
    assert.doesNotMatch(firstFixed(noRegularMeeting, dash), /^ +-$/m);
    assert.equal(found('  meetings:\n    - name: Call\n    -\n').length, 1);
    assert.deepEqual(found('  meetings:\n    - { name: Call, cadence: daily }\n    -\n'), []);
  });

  it('asks for one meeting with a cadence, and no more', () => {
    assert.deepEqual(found('  meetings: [{ name: Call, cadence: daily }, { name: Kick-off }]\n'), []);
    assert.deepEqual(
      found('  meetings: [{ name: Call }, { name: Kick-off }]\n').map(({ message }) => message),
      ['None of the 2 meetings has a cadence: plan a meeting that comes round, such as 30 minutes a week.'],
    );
  });

  it('is silent where a cadence cannot be read, or is misspelt, and where the section is missing', () => {
    for (const meetings of [
      '[{ name: Call, cadence: often }]',
      '[{ name: Call, cadense: weekly }]',
      '[Call]',
      'weekly',
    ])
      assert.deepEqual(found(`  meetings: ${meetings}\n`), [], meetings);
    assert.deepEqual(found('  meetngs: [{ name: Call }]\n'), []);
    assert.deepEqual(foundBy(noRegularMeeting, head()), []);
    assert.deepEqual(foundBy(noRegularMeeting, `${head()}communication:\n`), []);
  });

  it('offers a weekly call, or a cadence for the one meeting there is', () => {
    const text = plan('  meetings:\n    - name: Call\n      duration: 1 hour\n');
    const context = contextOf(text);
    const [problem] = noRegularMeeting.check(context);
    const fixes = problem?.fixes?.() ?? [];
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Add a weekly call', 'Hold "Call" every week'],
    );
    for (const fix of fixes) assert.deepEqual(foundBy(noRegularMeeting, fixed(context, fix)), []);
    assert.match(firstFixed(noRegularMeeting, plan('  language: en\n')), /^ {2}language: en\n {2}meetings:\n/m);
    assert.match(firstFixed(noRegularMeeting, plan('  language: en\n  meetings: []\n')), /cadence: weekly/);
  });
});

describe('communication/no-escalation', () => {
  const one = '  escalation: [{ level: 1, contact: Ana }]\n';
  const finds = (lines: string, ...facts: string[]) => problemsOf(noEscalation, plan(lines, ...facts)).length > 0;

  it('asks for a second level only where much depends on the work', () => {
    assert.equal(finds(one), false);
    assert.equal(finds(one, 'criticality: medium'), false);
    assert.equal(finds(one, 'criticality: high'), true);
    assert.equal(finds(one, 'criticality: critical'), true);
    assert.equal(
      finds('  escalation: [{ level: 1, contact: Ana }, { level: 2, contact: Rui }]\n', 'criticality: high'),
      false,
    );
    assert.equal(
      finds('  escalation: [{ level: 1, contact: Ana }, { level: 1, contact: Rui }]\n', 'criticality: high'),
      true,
    );
    assert.equal(
      finds('  escalation: [{ level: team, contact: Ana }, { level: board, contact: Rui }]\n', 'criticality: high'),
      false,
    );
  });

  it('asks for a way up in every engagement, and is silent on what cannot be read', () => {
    assert.equal(finds('  language: en\n', 'criticality: low'), true);
    assert.equal(finds('  escalation:\n  language: en\n'), true);
    assert.equal(finds('  escalation:\n    -\n'), true);
    assert.equal(finds('  escalation:\n    - { level: 1, contact: Ana }\n    -\n', 'criticality: high'), true);
    assert.equal(finds('  escalation: Ana\n', 'criticality: high'), false);
    assert.equal(finds('  escalation: [{ level: 1, contact: Ana }, { level: 2 }]\n', 'criticality: high'), false);
    assert.equal(finds('  escalaton: [{ level: 1, contact: Ana }]\n'), false);
    assert.deepEqual(foundBy(noEscalation, head('criticality: high')), []);
  });

  it('names who the last one is, and adds the level above', () => {
    const person = '  escalation: [{ level: 2, contact: { name: Inés Calvo, role: Head }, within: 1 day }]\n';
    assert.deepEqual(foundBy(noEscalation, plan(person, 'criticality: critical')), [
      {
        on: 'escalation',
        message: 'Escalation ends with Inés Calvo, though criticality is critical: name whoever is asked next.',
      },
    ]);
    assert.match(
      firstFixed(noEscalation, plan(person, 'criticality: critical')),
      /level: 3, contact: Managing director/,
    );
    const long = `  escalation: [{ level: 1, contact: ${'Maximiliana '.repeat(20)} }]\n`;
    for (const { message } of foundBy(noEscalation, plan(long, 'criticality: critical')))
      assert.ok(message.length <= 140);
  });
});

describe('communication/single-contact', () => {
  const provider = (contacts: string, ...facts: string[]) => `${head(...facts)}provider:\n  name: B\n${contacts}`;
  const messages = (contacts: string, ...facts: string[]) =>
    foundBy(singleContact, provider(contacts, ...facts)).map(({ message }) => message);

  it('counts different people, where much depends on the work', () => {
    assert.deepEqual(messages('  contacts: [Ana]\n'), []);
    assert.deepEqual(messages('  contacts: [Ana]\n', 'criticality: medium'), []);
    assert.deepEqual(messages('  contacts: [Ana, Rui]\n', 'criticality: high'), []);
    assert.deepEqual(messages('  contacts: [Ana, { name: ana, role: Lead }]\n', 'criticality: high'), [
      "Ana is the provider's only contact, and much depends on this work: name who steps in.",
    ]);
    assert.deepEqual(messages('', 'criticality: critical'), [
      'The provider has no contact, and much depends on this work: name whom you can reach.',
    ]);
  });

  it('takes a dash with nothing behind it for nobody', () => {
    const finding = (contacts: string) => foundBy(singleContact, provider(contacts, 'criticality: high'));
    assert.match(finding('  contacts:\n    - Ana\n    -\n')[0]?.message ?? '', /^Ana is the provider's only contact/);
    const none = provider('  contacts:\n    -\n', 'criticality: high');
    assert.match(foundBy(singleContact, none)[0]?.message ?? '', /^The provider has no contact/);
    assert.deepEqual(foundBy(singleContact, firstFixed(singleContact, none)), []);
  });

  it('asks for as many as the limit says', () => {
    const text = provider('  contacts: [Ana, Rui]\n', 'criticality: high');
    const limits = { minContacts: 3 };
    assert.deepEqual(foundBy(singleContact, text, { limits }), [
      {
        on: 'contacts',
        message: 'The provider has only 2 contacts, and much depends on this work: name who steps in.',
      },
    ]);
    assert.deepEqual(foundBy(singleContact, firstFixed(singleContact, text, { limits }), { limits }), []);
    const none = provider('', 'criticality: high');
    assert.deepEqual(foundBy(singleContact, firstFixed(singleContact, none, { limits }), { limits }), []);
  });

  it('is silent where nobody is there yet, where another rule speaks, and on what cannot be read', () => {
    assert.deepEqual(foundBy(singleContact, head('criticality: high', 'status: active')), []);
    assert.deepEqual(messages('  contacts: [Ana, { role: Lead }]\n', 'criticality: high'), []);
    assert.deepEqual(messages('  contacts: Ana\n', 'criticality: high'), []);
    assert.deepEqual(messages('  contact: [Ana]\n', 'criticality: high'), []);
    assert.equal(messages('  contacts: []\n', 'criticality: high', 'status: selecting').length, 1);
  });
});
