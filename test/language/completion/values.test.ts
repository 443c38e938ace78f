import assert from 'node:assert/strict';
import { completionList } from '../../../src/language/completion.ts';
import { cursorIn, FULL, snapshot } from '../marked.ts';
import { described, itemsAt, labels, take } from './taking.ts';

describe('completion of values', () => {
  it('finds countries, currencies, languages and zones by code and by name', () => {
    const first = (marked: string) => described(marked)[0];
    assert.equal(first('client:\n  country: Ger|'), 'DE: Germany');
    assert.equal(first('client:\n  country: po|'), 'PL: Poland');
    assert.equal(first('engagement:\n  value: { amount: 1, currency: zlo|'), 'PLN: Polish Zloty');
    assert.equal(first('provider:\n  languages: [en, port|]'), 'pt: Portuguese');
    assert.equal(first('provider:\n  timeZone: "India|"'), 'Asia/Kolkata: India');
    const [germany] = itemsAt('client:\n  country: Ger|').items;
    assert.equal(germany?.filterText, 'DE Germany');
    assert.equal(germany.labelDetails?.description, 'Germany');
  });

  it('puts first what the parties have, then what is usual', () => {
    const file =
      'client: { country: ES, languages: [es] }\nprovider: { country: PT, languages: [pt], timeZone: Atlantic/Azores }\n';
    assert.deepEqual(labels(`${file}security:\n  dataLocations: [|`).slice(0, 2).sort(), ['ES', 'PT']);
    assert.deepEqual(labels(`${file}communication:\n  language: |`).slice(0, 2).sort(), ['es', 'pt']);
    assert.deepEqual(labels(`${file}communication: { meetings: [{ timeZone: |`).slice(0, 3).sort(), [
      'Atlantic/Azores',
      'Europe/Lisbon',
      'Europe/Madrid',
    ]);
    assert.equal(labels('payment:\n  ceiling:\n    currency: |')[0], 'EUR');
    assert.equal(labels('engagement: { value: { currency: INR } }\npayment:\n  ceiling:\n    currency: |')[0], 'INR');
  });

  it('offers no value of a list twice', () => {
    for (const list of [
      '[exit, |]',
      '[\n    exit,\n    |\n    ]',
      '\n      - exit\n      - |',
      '\n      - |\n      - exit',
      '[exit, au|',
    ]) {
      const found = labels(`contracts:\n  - covers: ${list}\n`);
      assert.ok(found.includes('audit') && !found.includes('exit'), list);
    }
    assert.ok(!labels('client:\n  languages: [de, |').includes('de'));
    assert.ok(labels('contracts:\n  - covers: [exit]\n  - covers: [|]\n').includes('exit'));
  });

  it('offers them on the line below their key, and the items of a list with their dash', () => {
    assert.equal(take('engagement:\n  status:\n    |', 'active'), 'engagement:\n  status:\n    active');
    assert.equal(take('contracts:\n  - covers:\n      |', 'exit'), 'contracts:\n  - covers:\n      - exit');
    assert.equal(take('contracts:\n  |', 'covers'), 'contracts:\n  - covers:\n      - ');
    assert.equal(take('contracts:\r\n  - covers: ex|\r\n', 'exit'), 'contracts:\r\n  - covers: [exit]\r\n');
    // Enter is to begin the first item there, not to take a proposal.
    assert.deepEqual(labels('contracts:\n  - covers: |'), []);
  });

  it('offers lengths of time that people agree on', () => {
    assert.equal(labels('contracts:\n  - noticePeriod: |')[0], '3 months');
    assert.ok(labels('communication:\n  channels: [{ responseTime: |').includes('4 hours'));
    assert.ok(labels('flexibility:\n  changeControl:\n    responseTime: |').includes('1 week'));
  });

  it('gives a number the units that fit, anew with each digit', () => {
    assert.deepEqual(labels('engagement:\n  term: 7|').slice(0, 4), ['7 months', '7 weeks', '7 days', '7 years']);
    assert.deepEqual(labels('contingency:\n  continuity: { rto: 1|').slice(0, 3), ['1 hour', '1 minute', '1 day']);
    assert.equal(take('engagement:\n  term: 7 w|eeks\n', '7 weeks'), 'engagement:\n  term: 7 weeks\n');
    assert.deepEqual(labels('monitoring:\n  kpis: [{ cadence: every 3|').slice(0, 3), [
      'every 3 days',
      'every 3 weeks',
      'every 3 months',
    ]);
    const { text, offset } = cursorIn('engagement:\n  term: 7|');
    const at = snapshot(text);
    assert.equal(completionList(at, at.lines.position(offset), { features: FULL }).isIncomplete, true);
  });

  it('offers cadences, of those of the reviews only what the term allows', () => {
    assert.deepEqual(described('monitoring:\n  cadence: |').slice(0, 2), ['daily: Every day', 'weekly: Every week']);
    assert.ok(labels('monitoring:\n  cadence: |').includes('quarterly'));
    const short = 'engagement: { start: 2026-11-01, end: 2026-12-31 }\nmonitoring:\n  cadence: |\n  kpis: []\n';
    assert.ok(labels(short).includes('weekly'));
    assert.ok(!labels(short).includes('quarterly') && !labels(short).includes('monthly'));
  });

  it('offers the days that go with the cadence of a meeting', () => {
    const days = (cadence: string) => labels(`communication:\n  meetings:\n    - cadence: ${cadence}\n      day: |\n`);
    assert.equal(days('weekly')[0], 'monday');
    assert.equal(days('weekly').length, 7);
    assert.ok(days('monthly').includes('15'));
    assert.deepEqual(labels('client:\n  workingHours:\n    days: [monday, |').slice(0, 2), ['tuesday', 'wednesday']);
    assert.ok(labels('client:\n  workingHours: { start: |').includes('09:00'));
  });

  it('shortens a very long list to what is meant, and asks again', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `  - { id: o${at}, statement: S }\n`).join('');
    const { text, offset } = cursorIn(`objectives:\n${many}monitoring:\n  kpis:\n    - objective: o299|\n`);
    const at = snapshot(text);
    const { items, isIncomplete } = completionList(at, at.lines.position(offset), { features: FULL });
    assert.equal(isIncomplete, true);
    assert.deepEqual(
      items.slice(0, 2).map(({ label }) => label),
      ['o299', 'o2990'],
    );
    assert.equal(items.length, 11);
  });

  it('is there in broken text', () => {
    const broken =
      'objectives: [{ id: one, statement: "S }\nscope: [\n  x\nengagement\nmonitoring:\n  kpis:\n    - objective: ';
    assert.ok(labels(`${broken}k\n      cadence: |`).includes('weekly'));
    assert.deepEqual(labels('objectives: [{ id: one, statement: S ]\nmonitoring:\n  kpis:\n    - objective: |\n'), [
      'one',
    ]);
    assert.ok(labels('engagement:\n  id: a\n  sta\n  own|\nobjectives').includes('owner'));
  });

  it('goes on with the values of a key where the editor can', () => {
    const command = (features = FULL) =>
      itemsAt('engagement:\n  sta|', features).items.find(({ label }) => label === 'status')?.command?.command;
    assert.equal(command(), 'editor.action.triggerSuggest');
    assert.equal(command({ ...FULL, commands: false }), undefined);
  });

  it('gives beside a schema what that does not know', () => {
    const beside = (marked: string) => labels(marked, FULL, 'active');
    assert.ok(beside('client:\n  country: Ger|').includes('DE'));
    assert.ok(beside('objectives:\n  - due: |').includes('2026-11-23'));
    assert.deepEqual(beside('contracts:\n  - type: |'), []);
    // An example of the schema, which the other extension proposes.
    assert.ok(!beside('client:\n  timeZone: |').includes('Europe/Madrid'));
  });
});
