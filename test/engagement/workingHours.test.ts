import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  formatMinutes,
  hoursPerWeek,
  isWorkingThrough,
  longestGap,
  type Shift,
  sharedMinutes,
  shiftsOf,
  toMinutes,
  WEEKDAYS,
  type WorkingHours,
} from '../../src/engagement/workingHours.ts';

function shifts(hours: WorkingHours): readonly Shift[] {
  const found = shiftsOf(hours);
  assert.ok(found);
  return found;
}

const isWorking = (week: readonly Shift[], minute: number) => isWorkingThrough(week, minute, 1);

const at = (day: number, time: string) => day * 1440 + Number(toMinutes(time));

describe('working hours', () => {
  it('reads times of day', () => {
    assert.equal(toMinutes('00:00'), 0);
    assert.equal(toMinutes('09:30'), 570);
    assert.equal(toMinutes('24:00'), 1440);
    for (const time of ['9:00', '24:01', '25:00', '12:60', '0900', '', null, 900])
      assert.equal(toMinutes(time), undefined);
    assert.equal(formatMinutes(570), '09:30');
    assert.equal(formatMinutes(-30), '23:30');
    assert.equal(formatMinutes(1500), '01:00');
  });

  it('runs from Monday to Friday where no days are given', () => {
    const office = shifts({ start: '09:00', end: '17:00' });
    assert.equal(office.length, 5);
    assert.equal(hoursPerWeek({ start: '09:00', end: '17:00' }), 40);
    assert.ok(isWorking(office, at(4, '16:59')));
    assert.ok(!isWorking(office, at(4, '17:00')));
    assert.ok(!isWorking(office, at(5, '12:00')));
    assert.deepEqual(longestGap(office), { start: at(4, '17:00'), length: 64 * 60 });
  });

  it('lets a night shift end on the next day, over the end of the week too', () => {
    const nights = shifts({ start: '22:00', end: '06:00', days: ['sunday', 'monday'] });
    assert.equal(hoursPerWeek({ start: '22:00', end: '06:00', days: ['sunday', 'monday'] }), 16);
    for (const minute of [at(0, '22:00'), at(1, '05:59'), at(6, '23:00'), at(0, '03:00')])
      assert.ok(isWorking(nights, minute));
    for (const minute of [at(0, '06:00'), at(1, '06:00'), at(6, '21:59')]) assert.ok(!isWorking(nights, minute));
    assert.deepEqual(longestGap(nights), { start: at(1, '06:00'), length: 5 * 1440 + 16 * 60 });
  });

  it('knows round the clock', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    for (const end of ['00:00', '24:00']) {
      assert.equal(hoursPerWeek({ start: '00:00', end, days }), 168);
      assert.equal(longestGap(shifts({ start: '00:00', end, days })).length, 0);
    }
  });

  it('is silent where the hours cannot be read', () => {
    const unreadable: (WorkingHours | undefined)[] = [
      undefined,
      {},
      { start: '09:00' },
      { start: '9', end: '17:00' },
      { start: '09:00', end: '17:00', days: [] },
      { start: '09:00', end: '17:00', days: ['someday'] },
    ];
    for (const hours of unreadable) assert.equal(shiftsOf(hours), undefined);
    assert.equal(hoursPerWeek(undefined), undefined);
  });

  it('works as many minutes as its shifts have', () => {
    const time = fc.integer({ min: 0, max: 1439 }).map(formatMinutes);
    const days = fc.subarray(['monday', 'wednesday', 'saturday', 'sunday'], { minLength: 1 });
    fc.assert(
      fc.property(time, time, days, (start, end, on) => {
        const week = shifts({ start, end, days: on });
        let minutes = 0;
        for (let minute = 0; minute < 7 * 1440; minute++) if (isWorking(week, minute)) minutes++;
        assert.equal(minutes / 60, hoursPerWeek({ start, end, days: on }));
      }),
      { numRuns: 20 },
    );
  });

  const week = fc
    .record({
      start: fc.integer({ min: 0, max: 95 }),
      length: fc.integer({ min: 1, max: 96 }),
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    })
    .map(({ start, length, days }) =>
      shifts({ start: formatMinutes(start * 15), end: formatMinutes((start + length) * 15), days }),
    );

  it('works through a time where it works in each of its minutes', () => {
    fc.assert(
      fc.property(
        week,
        fc.integer({ min: -700, max: 700 }),
        fc.integer({ min: 1, max: 800 }),
        (some, from, quarters) => {
          const start = from * 15;
          let working = true;
          for (let minute = start; minute < start + quarters * 15; minute += 5) working &&= isWorking(some, minute);
          assert.equal(isWorkingThrough(some, start, quarters * 15), working);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('works through a time up to the minute in which the shift ends', () => {
    const office = shifts({ start: '09:00', end: '17:00' });
    assert.ok(isWorkingThrough(office, at(1, '16:30'), 30));
    assert.ok(!isWorkingThrough(office, at(1, '16:30'), 31));
    assert.ok(!isWorkingThrough(office, at(1, '08:59'), 1));
    assert.ok(!isWorkingThrough(office, at(1, '09:00'), 26 * 60));
  });

  it('shares with another side the minutes in which both work', () => {
    const ahead = fc.integer({ min: -104, max: 104 });
    fc.assert(
      fc.property(week, week, ahead, (some, others, quarters) => {
        let most = 0;
        for (const { start, end } of some) {
          let shared = 0;
          for (let minute = start; minute < end; minute += 15) {
            if (isWorking(others, minute + quarters * 15)) shared += 15;
          }
          most = Math.max(most, shared);
        }
        assert.equal(sharedMinutes(some, others, quarters * 15), most);
      }),
      { numRuns: 300 },
    );
  });

  it('shares nothing over the date line on a weekend, and all of a night shift that suits', () => {
    const office = shifts({ start: '09:00', end: '17:00' });
    const friday = shifts({ start: '09:00', end: '17:00', days: ['friday'] });
    assert.equal(sharedMinutes(friday, office, 24 * 60), 0);
    assert.equal(sharedMinutes(office, office, 24 * 60), 8 * 60);
    const manila = shifts({ start: '21:00', end: '06:00' });
    assert.equal(sharedMinutes(office, manila, 13 * 60), 7 * 60 + 60);
  });
});
