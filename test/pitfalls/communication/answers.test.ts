import assert from 'node:assert/strict';
import { noResponseTime } from '../../../src/pitfalls/communication/no-response-time.ts';
import { responseOutsideHours } from '../../../src/pitfalls/communication/response-outside-hours.ts';
import { isFor } from '../../../src/pitfalls/communication/words/index.ts';
import { contextOf, firstFixed, fixed, foundBy } from '../helper.ts';

const head = (...facts: string[]) =>
  ['version: 1', 'engagement:', '  id: a', '  title: A', ...facts.map((fact) => `  ${fact}`), ''].join('\n');

describe('communication/no-response-time', () => {
  const text = (channels: string) => `${head()}communication:\n  language: en\n  channels: ${channels}\n`;
  const found = (channels: string) => foundBy(noResponseTime, text(channels));

  it('speaks of each channel on which somebody waits', () => {
    assert.deepEqual(found('[{ purpose: Questions }, { purpose: Outages, tool: Phone }, { purpose: News }]'), [
      {
        on: 'purpose',
        message: '"Questions" has no response time: agree on how soon somebody answers, such as 1 day.',
      },
      {
        on: 'purpose',
        message: '"Outages" has no response time: agree on how soon somebody answers, such as 4 hours.',
      },
    ]);
    assert.deepEqual(
      found('[{ purpose: Chat operations, tool: Slack }, { purpose: Incidents, responseTime: 1 hour }]'),
      [],
    );
  });

  it('speaks once where no channel has an answer time', () => {
    assert.deepEqual(found('[{ purpose: News }, { purpose: Minutes }]'), [
      { on: 'channels', message: 'No channel has a response time: agree on how soon somebody answers, such as 1 day.' },
    ]);
    assert.equal(found('[]').length, 1);
    assert.equal(found('\n    -')[0]?.on, 'channels');
    assert.equal(found('\n    - purpose: News\n    -').length, 1);
    assert.equal(foundBy(noResponseTime, `${head()}communication:\n  language: en\n`)[0]?.on, 'communication');
    assert.deepEqual(foundBy(noResponseTime, head()), []);
  });

  it('is silent on what cannot be read', () => {
    assert.deepEqual(found('[{ purpose: Incidents, responseTime: soon }]'), []);
    assert.deepEqual(found('[{ purpose: Incidents, responsTime: 1 hour }]'), []);
    assert.deepEqual(found('[{ purpose: News }, { tool: Phone, responseTime: 1 hour }]'), []);
    assert.deepEqual(found('Slack'), []);
  });

  it('asks with hours whose hours they are, so that no other finding follows', () => {
    const mended = firstFixed(noResponseTime, text('[{ purpose: Incidents, tool: Phone }]'));
    assert.match(mended, /responseTime: 4 hours, countsIn: working-hours/);
    assert.match(
      firstFixed(noResponseTime, text('[{ purpose: Support }]')),
      /purpose: Support, responseTime: 1 day \}/,
    );
  });
});

describe('communication/response-outside-hours', () => {
  const OFFICE = '{ start: "09:00", end: "17:00" }';
  const text = (channel: string, hours = OFFICE, ...facts: string[]) =>
    `${head(...(facts.length > 0 ? facts : ['criticality: high']))}provider: { name: B, workingHours: ${hours} }\ncommunication:\n  channels: [${channel}]\n`;
  const messages = (...args: Parameters<typeof text>) =>
    foundBy(responseOutsideHours, text(...args)).map(({ message }) => message);
  const channel = (time: string, more = '') => `{ purpose: Incidents, responseTime: ${time}${more} }`;

  it('gives the longest gap of the working week', () => {
    assert.deepEqual(foundBy(responseOutsideHours, text(channel('4 hours'))), [
      {
        on: '4 hours',
        message: 'A failure on Friday at 17:01 may wait 64 hours, not 4 hours: say with "countsIn" which hours count.',
      },
    ]);
    const nights = '{ start: "22:00", end: "06:30", days: [sunday, monday, tuesday, wednesday, thursday] }';
    assert.deepEqual(messages(channel('PT30M'), nights), [
      'A failure on Friday at 06:31 may wait 63 hours 30 minutes, not 30 minutes: say with "countsIn" which hours count.',
    ]);
    const daily =
      '{ start: "08:00", end: "20:00", days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday] }';
    assert.deepEqual(messages(channel('11 hours'), daily), [
      'A failure on Monday at 20:01 may wait 12 hours, not 11 hours: say with "countsIn" which hours count.',
    ]);
  });

  it('is silent where the promise is as long as the gap, and where there is none', () => {
    assert.deepEqual(messages(channel('64 hours')), []);
    assert.equal(messages(channel('63 hours')).length, 1);
    const always =
      '{ start: "00:00", end: "00:00", days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday] }';
    assert.deepEqual(messages(channel('1 minute'), always), []);
  });

  it('is silent where the file says which hours count, and where days are promised', () => {
    for (const more of [
      ', countsIn: working-hours',
      ', countsIn: clock-hours',
      ', countsIn: nights',
      ', countIn: clock-hours',
    ])
      assert.deepEqual(messages(channel('4 hours', more)), [], more);
    assert.deepEqual(messages(channel('1 day')), []);
    assert.deepEqual(messages(channel('soon')), []);
  });

  it('looks at channels for incidents, where much depends on the work', () => {
    assert.deepEqual(messages('{ purpose: Questions, responseTime: 4 hours }'), []);
    assert.deepEqual(messages(channel('4 hours'), OFFICE, 'criticality: medium'), []);
    assert.deepEqual(messages(channel('4 hours'), OFFICE, 'status: active'), []);
    assert.equal(messages(channel('4 hours'), OFFICE, 'criticality: critical').length, 1);
  });

  it('is silent where the working hours are unknown in part', () => {
    for (const hours of [
      '{ start: "09:00" }',
      '{ start: "09:00", end: "25:00" }',
      '{ start: "09:00", end: "17:00", days: [monday, tuseday] }',
      '{ start: "09:00", end: "17:00", dais: [monday] }',
    ])
      assert.deepEqual(messages(channel('4 hours'), hours), [], hours);
  });

  it('offers both answers', () => {
    const context = contextOf(text(channel('4 hours')));
    const [problem] = responseOutsideHours.check(context);
    const fixes = problem?.fixes?.() ?? [];
    assert.equal(fixes.length, 2);
    for (const fix of fixes) assert.deepEqual(foundBy(responseOutsideHours, fixed(context, fix)), []);
  });
});

describe('what a channel is for', () => {
  it('is read in six languages', () => {
    const incidents = [
      'Incidents',
      'Major outages (P1)',
      'Emergency line',
      'Störungen',
      'Systemausfälle',
      'Sicherheitsvorfälle',
      'Notfallnummer',
      'Incidents et pannes',
      'Urgences',
      'Incidencias graves',
      'Averías',
      'Emergências',
      'Falhas do sistema',
      'Awarie',
      'Zgłaszanie incydentów',
    ];
    for (const purpose of incidents) assert.equal(isFor('incidents', purpose), true, purpose);
    const support = ['Help desk', 'Hilfe für Anwender', 'Assistance', 'Soporte', 'Suporte técnico', 'Wsparcie'];
    for (const purpose of support) assert.equal(isFor('support', purpose), true, purpose);
    const questions = ['Questions', 'Rückfragen', 'Questions des équipes', 'Dudas', 'Perguntas', 'Pytania i prośby'];
    for (const purpose of questions) assert.equal(isFor('questions', purpose), true, purpose);
    const escalation = ['Escalation', 'Eskalation', 'Escalade', 'Escalado', 'Escalonamento', 'Eskalacja'];
    for (const purpose of escalation) assert.equal(isFor('escalation', purpose), true, purpose);
  });

  it('is not what it excludes, and not what other words hold', () => {
    const none = [
      'Everything but incidents',
      'No incidents please',
      'All except major incidents',
      'Keine Störungen',
      'Alles ausser Störungen',
      'Tout sauf incidents',
      'Todo excepto incidencias',
      'Tudo exceto incidentes',
      'Wszystko oprócz awarii',
      'Incidental expenses',
      'Faultless delivery',
      'Weekly news',
      '',
    ];
    for (const purpose of none) assert.equal(isFor('incidents', purpose), false, purpose);
    assert.equal(isFor('incidents', 'No questions, incidents only'), true);
    assert.equal(isFor('questions', 'Non-urgent questions'), true);
  });
});
