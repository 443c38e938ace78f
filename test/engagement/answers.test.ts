import assert from 'node:assert/strict';
import {
  dayInWords,
  dayProblem,
  endProblem,
  fileProblem,
  idProblem,
  namedDayProblem,
  periodInWords,
  periodProblem,
  titleProblem,
} from '../../src/engagement/answers.ts';

describe('answers', () => {
  it('that will do have no problem', () => {
    assert.equal(titleProblem('Logo refresh'), undefined);
    assert.equal(idProblem('logo-refresh-2'), undefined);
    assert.equal(dayProblem(), undefined);
    assert.equal(dayProblem('2026-12-01'), undefined);
    assert.equal(endProblem('2026-12-01', '2026-12-01'), undefined);
    assert.equal(periodProblem(), undefined);
    assert.equal(periodProblem('1 Dec 2026 to 30 Nov 2027'), undefined);
    assert.equal(fileProblem('vendors/logo.outsource.yml', false), undefined);
    assert.equal(namedDayProblem('1 Dec 2026'), undefined);
  });

  it('that will not do are told in one sentence', () => {
    assert.equal(titleProblem('  '), 'Please give it a name.');
    assert.match(idProblem('Logo refresh') ?? '', /^An id has lower-case letters/);
    assert.match(dayProblem('1 Dec 2026') ?? '', /existing day as YYYY-MM-DD/);
    assert.match(endProblem('2026-11-30', '2026-12-01') ?? '', /can't end before/);
    assert.match(periodProblem('2026-12-01 to 2026-11-30') ?? '', /can't end before/);
    assert.match(periodProblem('2026-02-30') ?? '', /existing days/);
    assert.match(fileProblem('logo.yaml', false) ?? '', /has to end in \.outsource\.yaml/);
    assert.match(fileProblem('logo.outsource.yaml', true) ?? '', /such a file already/);
  });

  it('that name a day keep within its limits', () => {
    const limits = { earliest: '2026-11-24', latest: '2027-11-23', tooEarly: 'early', tooLate: 'late' };
    assert.match(namedDayProblem('', limits) ?? '', /existing day like this/);
    assert.equal(namedDayProblem('23 Nov 2026', limits), 'early');
    assert.equal(namedDayProblem('24 Nov 2026', limits), undefined);
    assert.equal(namedDayProblem('2027-11-23', limits), undefined);
    assert.equal(namedDayProblem('2027-11-24', limits), 'late');
  });

  it('are told as they are understood', () => {
    assert.equal(dayInWords('2026-12-1'), '1 Dec 2026');
    assert.equal(dayInWords('1/12/2026'), undefined);
    assert.equal(periodInWords('2026-12-01 to 2027-11-30'), 'From 1 Dec 2026 to 30 Nov 2027');
    assert.equal(periodInWords('1.12.2026'), 'From 1 Dec 2026');
    assert.equal(periodInWords('until 2027-11-30'), 'Until 30 Nov 2027');
    for (const text of ['', 'soon', '2027-11-30 to 2026-12-01']) assert.equal(periodInWords(text), undefined);
  });
});
