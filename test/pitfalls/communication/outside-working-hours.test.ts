import assert from 'node:assert/strict';
import fc from 'fast-check';
import { missing } from '../../../src/pitfalls/communication/missing.ts';
import { outsideWorkingHours } from '../../../src/pitfalls/communication/outside-working-hours.ts';
import { ZONES } from '../../engagement/plainClock.ts';
import { processorTime, SOON } from '../../processorTime.ts';
import { contextOf, firstFixed, fixed, foundBy, type Options, problemsOf } from '../helper.ts';

interface File {
  readonly facts?: string;
  readonly client?: string;
  readonly provider?: string;
  readonly meeting: string;
}

const MADRID = 'name: A, timeZone: Europe/Madrid, workingHours: { start: "09:00", end: "17:00" }';
const SEATTLE = 'name: A, timeZone: America/Los_Angeles, workingHours: { start: "08:00", end: "16:30" }';
const INDIA = 'name: B, timeZone: Asia/Kolkata, workingHours: { start: "10:00", end: "19:00" }';
const WEEKLY = 'name: Call, cadence: weekly, day: tuesday';

function text({ facts = 'status: active', client = MADRID, provider = INDIA, meeting }: File): string {
  return `version: 1
engagement: { id: a, title: A, ${facts} }
client: { ${client} }
provider: { ${provider} }
communication:
  meetings:
    - { ${meeting} }
`;
}

const messages = (file: File, options?: Options) =>
  foundBy(outsideWorkingHours, text(file), options).map(({ message }) => message);
const finds = (file: File, options?: Options) => messages(file, options).length > 0;

describe('communication/outside-working-hours', () => {
  it('names the first date and both local times, and sits on the time', () => {
    const meeting = `${WEEKLY}, at: "14:30", timeZone: Europe/Madrid, duration: 30 minutes`;
    assert.deepEqual(foundBy(outsideWorkingHours, text({ meeting })), [
      {
        on: '"14:30"',
        message: `"Call" on 24 Nov 2026 is at Tue 14:30 (client) and Tue 19:00 (provider), outside the provider's hours: move it.`,
      },
    ]);
    // In Madrid, where summer time begins on 28 March, 13:30 in India is 9:00 in winter and 10:00 in summer.
    const client = MADRID.replace('17:00', '10:00');
    assert.deepEqual(messages({ client, meeting: `${WEEKLY}, at: "13:30", timeZone: Asia/Kolkata` }), [
      `"Call" on 30 Mar 2027 is at Tue 10:00 (client) and Tue 13:30 (provider), outside the client's hours: move it.`,
    ]);
    assert.deepEqual(messages({ client: SEATTLE, meeting: `${WEEKLY}, at: "12:00", timeZone: Europe/London` }), [
      `"Call" on 24 Nov 2026 is at Tue 04:00 (client) and Tue 17:30 (provider), outside the client's hours: move it.`,
    ]);
    assert.deepEqual(messages({ meeting: `${WEEKLY}, at: "22:00", timeZone: Europe/Madrid` }), [
      `"Call" on 24 Nov 2026 is at Tue 22:00 (client) and Wed 02:30 (provider), outside both sides' hours: move it.`,
    ]);
  });

  it('points to the hours of whom it does not suit', () => {
    const file = text({ meeting: `${WEEKLY}, at: "08:00", timeZone: Europe/Madrid` });
    const [problem] = problemsOf(outsideWorkingHours, file);
    assert.deepEqual(
      problem?.related?.map((related) => [
        'range' in related && file.slice(related.range.start, related.range.end),
        related.message,
      ]),
      [['workingHours', 'When the client works']],
    );
  });

  it('suits up to the last minute of a working day', () => {
    const at = (time: string, duration: string) =>
      finds({ meeting: `${WEEKLY}, at: "${time}", timeZone: Europe/Madrid, duration: ${duration}` });
    assert.equal(at('13:30', '1 hour'), false);
    assert.equal(at('13:30', '61 minutes'), true);
    assert.equal(at('13:31', 'PT1H'), true);
    assert.equal(at('09:00', '15 minutes'), false);
    assert.equal(at('08:59', '15 minutes'), true);
    // Of a day together only the start is judged: nobody means 24 hours.
    assert.equal(at('09:00', '1 day'), false);
    assert.equal(at('14:29', 'two hours'), false);
  });

  it('looks as far ahead as the limit says, and no further than the engagement', () => {
    const client = MADRID.replace('17:00', '10:00');
    const meeting = `${WEEKLY}, at: "13:30", timeZone: Asia/Kolkata`;
    const within = (limit: string) => finds({ client, meeting }, { limits: { meetingHorizon: limit } });
    // 30 March is the 128th day; the horizon holds as many days as it says, today among them.
    assert.equal(within('P128D'), true);
    assert.equal(within('P127D'), false);
    assert.equal(within('P4M'), false);
    assert.equal(within('P5M'), true);
    const until = (facts: string) => finds({ facts, client, meeting });
    assert.equal(until('start: 2026-09-01, end: 2027-03-29'), false);
    assert.equal(until('start: 2026-09-01, end: 2027-03-30'), true);
    assert.equal(until('start: 2026-09-01, term: 3 months'), false);
    assert.equal(until('start: 2027-11-30'), false);
    assert.equal(finds({ client, meeting }, { today: '2027-11-02' }), true);
  });

  it('counts every second week from the start', () => {
    const facts = (start: string) => `start: ${start}, end: 2026-12-04`;
    const meeting = 'name: Review, cadence: biweekly, day: wednesday, at: "08:00", timeZone: Europe/Madrid';
    assert.match(messages({ facts: facts('2026-09-01'), meeting })[0] ?? '', /on 25 Nov 2026 /);
    assert.match(messages({ facts: facts('2026-09-08'), meeting })[0] ?? '', /on 2 Dec 2026 /);
    // Nobody knows which of the two weeks, and both are too early.
    assert.match(messages({ facts: 'end: 2027-01-01', meeting })[0] ?? '', /^"Review" from 25 Nov 2026 /);
  });

  it('takes the clock that both sides share where the meeting names none', () => {
    const lisbon = 'name: B, timeZone: Europe/Lisbon, workingHours: { start: "08:00", end: "18:00" }';
    const london = lisbon.replace('Lisbon', 'London');
    const meeting = `${WEEKLY}, at: "18:00"`;
    assert.equal(finds({ client: lisbon, provider: london, meeting }), true);
    assert.equal(finds({ client: lisbon, provider: london, meeting: `${WEEKLY}, at: "17:59"` }), false);
    // By whose clock is it said? Nobody knows.
    assert.equal(finds({ client: MADRID, provider: london, meeting: `${WEEKLY}, at: "23:00"` }), false);
    assert.equal(finds({ client: lisbon, provider: london, meeting: `${meeting}, timeZone: Lisbon` }), false);
  });

  it('takes the clock of a country that has one all over it, all year', () => {
    const provider = 'name: B, country: IN, workingHours: { start: "10:00", end: "19:00" }';
    const meeting = `${WEEKLY}, at: "14:30", timeZone: Europe/Madrid`;
    assert.equal(finds({ provider, meeting }), true);
    assert.equal(finds({ provider: provider.replace('IN', 'US'), meeting }), false);
    assert.equal(finds({ provider: provider.replace('country: IN', 'country: IN, timeZone: IST'), meeting }), false);
  });

  it('judges one side where the other says nothing', () => {
    const meeting = `${WEEKLY}, at: "08:00", timeZone: Europe/Madrid`;
    assert.deepEqual(messages({ provider: 'name: B', meeting }), [
      `"Call" on 24 Nov 2026 is at Tue 08:00 (client), outside the client's hours: move it.`,
    ]);
    assert.deepEqual(messages({ provider: 'name: B, timeZone: Asia/Kolkata', meeting }), [
      `"Call" on 24 Nov 2026 is at Tue 08:00 (client) and Tue 12:30 (provider), outside the client's hours: move it.`,
    ]);
  });

  it('is silent where the file says too little, or what cannot be read', () => {
    const zone = 'timeZone: Europe/Madrid';
    for (const meeting of [
      `${WEEKLY}, ${zone}`,
      `name: Call, day: tuesday, at: "23:00", ${zone}`,
      `name: Call, cadence: often, day: tuesday, at: "23:00", ${zone}`,
      `name: Call, cadence: weekly, day: tusday, at: "23:00", ${zone}`,
      `name: Call, cadence: weekly, dai: tuesday, at: "23:00", ${zone}`,
      `name: Call, cadence: weekly, day: 12, at: "23:00", ${zone}`,
      `name: Call, cadence: daily, day: tuesday, at: "23:00", ${zone}`,
      `${WEEKLY}, at: 11pm, ${zone}`,
      `${WEEKLY}, at: "23:00", timeZone: Madrid`,
    ]) {
      assert.equal(finds({ meeting }), false, meeting);
    }
    const meeting = `${WEEKLY}, at: "23:00", ${zone}`;
    assert.equal(finds({ meeting }), true);
    const nothing = 'name: B';
    assert.equal(finds({ client: nothing, provider: nothing, meeting }), false);
    for (const hours of ['{ start: "09:00" }', '{ start: "09:00", end: "17:00", days: [tuseday, monday] }'])
      assert.equal(finds({ client: `name: A, ${zone}, workingHours: ${hours}`, provider: nothing, meeting }), false);
  });

  it('is silent while nobody is there yet', () => {
    const file = text({ facts: 'status: selecting', meeting: `${WEEKLY}, at: "08:00", timeZone: Europe/Madrid` });
    assert.equal(problemsOf(outsideWorkingHours, file).length, 1);
    assert.equal(problemsOf(outsideWorkingHours, file.replace(/^provider:.*\n/m, '')).length, 0);
    assert.equal(
      problemsOf(outsideWorkingHours, file.replace(/^provider:.*\n/m, '').replace('selecting', 'active')).length,
      1,
    );
  });

  it('moves a meeting to the nearest time that suits all year, and to another day where none does', () => {
    const meeting = `${WEEKLY}, at: "14:30", timeZone: Europe/Madrid, duration: 1 hour`;
    const titles = (file: File) =>
      problemsOf(outsideWorkingHours, text(file)).flatMap(({ fixes }) => fixes?.().map(({ title }) => title) ?? []);
    assert.deepEqual(titles({ meeting }), ['Move "Call" to 13:30']);
    assert.match(firstFixed(outsideWorkingHours, text({ meeting })), /at: "13:30", timeZone/);

    const friday = 'name: Call, cadence: weekly, day: friday, at: "14:00", timeZone: America/Los_Angeles';
    const auckland = 'name: B, timeZone: Pacific/Auckland, workingHours: { start: "08:00", end: "18:00" }';
    const file: File = { client: SEATTLE, provider: auckland, meeting: friday };
    assert.deepEqual(titles(file), ['Move "Call" to Monday at 14:00']);
    assert.deepEqual(foundBy(outsideWorkingHours, firstFixed(outsideWorkingHours, text(file))), []);

    const never = MADRID.replace('Europe/Madrid', 'Pacific/Auckland');
    assert.deepEqual(titles({ provider: never, meeting }), []);
  });

  it('stays short, and mends what it finds, with each kind of cadence', () => {
    const name = 'Weekly planning of the platform team with everyone';
    for (const when of ['daily', 'weekly, day: friday', 'biweekly, day: monday', 'monthly, day: 31', 'quarterly']) {
      const meeting = `name: ${name}, cadence: ${when}, at: "23:30", timeZone: Europe/Madrid, duration: 45 minutes`;
      const context = contextOf(text({ meeting }));
      const [problem] = outsideWorkingHours.check(context);
      const [fix] = problem?.fixes?.() ?? [];
      assert.ok(problem && fix, when);
      assert.ok(problem.message.length <= 140, problem.message);
      assert.deepEqual(foundBy(outsideWorkingHours, fixed(context, fix)), [], when);
    }
  });

  it('ends soon, however long a meeting is said to last', () => {
    const meeting = `${WEEKLY}, at: "10:00", timeZone: Europe/Madrid, duration: 8000000 hours`;
    assert.ok(processorTime(() => assert.equal(messages({ meeting }).length, 1)) < SOON);
  });

  describe('with any two clocks and working hours', () => {
    const zone = fc.constantFrom(...ZONES);
    const hour = fc.integer({ min: 0, max: 23 });
    const two = (time: number) => `${String(time % 24).padStart(2, '0')}:00`;
    const party = fc.record({ zone, start: hour, length: fc.integer({ min: 4, max: 12 }) });
    type Worker = { zone: string; start: number; length: number };
    const entry = (name: string, worker: Worker) =>
      `name: ${name}, timeZone: ${worker.zone}, workingHours: { start: "${two(worker.start)}", end: "${two(worker.start + worker.length)}" }`;

    it('its fix mends what it finds', () => {
      const when = fc.constantFrom(
        'daily',
        'weekly, day: friday',
        'biweekly, day: sunday',
        'monthly, day: 31',
        'monthly',
      );
      let mended = 0;
      fc.assert(
        fc.property(party, party, zone, hour, when, (one, other, clock, at, cadence) => {
          const meeting = `name: Call, cadence: ${cadence}, at: "${two(at)}", timeZone: ${clock}, duration: 30 minutes`;
          const context = contextOf(text({ client: entry('A', one), provider: entry('B', other), meeting }));
          const [problem] = outsideWorkingHours.check(context);
          const [fix] = problem?.fixes?.() ?? [];
          if (!fix) return;
          mended += 1;
          assert.deepEqual(foundBy(outsideWorkingHours, fixed(context, fix)), []);
        }),
      );
      assert.ok(mended > 20, `${mended}`);
    });

    it('the meeting of the template suits', () => {
      let timed = 0;
      fc.assert(
        fc.property(party, party, (one, other) => {
          const file = text({ client: entry('A', one), provider: entry('B', other), meeting: WEEKLY });
          const context = contextOf(file.slice(0, file.indexOf('communication:')));
          const [problem] = missing.check(context);
          const [fix] = problem?.fixes?.() ?? [];
          assert.ok(fix);
          const mended = fixed(context, fix);
          if (/\bat: /.test(mended)) timed += 1;
          assert.deepEqual(foundBy(outsideWorkingHours, mended), []);
        }),
      );
      assert.ok(timed > 20, `${timed}`);
    });
  });
});
