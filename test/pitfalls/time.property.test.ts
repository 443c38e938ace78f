import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { INTERNAL_RULE_ID, lint } from '../../src/lint/run.ts';
import { expired as acceptanceExpired } from '../../src/pitfalls/accepted-risk/expired.ts';
import { exitPlanUntested } from '../../src/pitfalls/contingency/exit-plan-untested.ts';
import { evidenceExpired } from '../../src/pitfalls/due-diligence/evidence-expired.ts';
import { stale } from '../../src/pitfalls/due-diligence/stale.ts';
import { statusBehind } from '../../src/pitfalls/engagement/status-behind.ts';
import { noReviewPoint } from '../../src/pitfalls/flexibility/no-review-point.ts';
import { expired as contractExpired } from '../../src/pitfalls/legal/expired.ts';
import { expiring } from '../../src/pitfalls/legal/expiring.ts';
import { transferWithoutSafeguard } from '../../src/pitfalls/legal/transfer-without-safeguard.ts';
import { workBeforeSignature } from '../../src/pitfalls/legal/work-before-signature.ts';
import { actionOverdue } from '../../src/pitfalls/monitoring/action-overdue.ts';
import { reviewOverdue } from '../../src/pitfalls/monitoring/review-overdue.ts';
import { stepOverdue } from '../../src/pitfalls/onboarding/step-overdue.ts';
import { tooShort } from '../../src/pitfalls/onboarding/too-short.ts';
import { PROFILES, type Rule, STATUSES } from '../../src/pitfalls/rule.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { parse } from '../../src/yaml/parse.ts';
import { dayNamed, days, plusMonths, textOf } from './calendar.ts';
import { withDays } from './datedEngagement.ts';
import { foundBy } from './helper.ts';

const engagement = (more: string) => `version: 1\nengagement: { id: a, title: A, ${more} }\n`;

/** A rule that looks at the clock: a text around a day, and the first and last day on which it speaks. */
interface Boundary {
  readonly rule: Rule;
  readonly what: string;
  readonly text: (day: number) => string;
  readonly first: (day: number) => number;
  /** The last day, where it falls silent again. */
  readonly last?: (day: number) => number;
  /** The count of days in the message, where it tells one. */
  readonly count?: (day: number, today: number) => number;
}

const since = (day: number, today: number) => today - day;

const monitored = (cadence: string) => (day: number) =>
  `${engagement('status: active')}monitoring: { cadence: ${cadence}, reviews: [{ date: ${textOf(day)}, status: green }] }\n`;
const halfAgain = (length: number) => Math.floor(length * 1.5) + 1;
const contract = (more: string) => (day: number) =>
  `${engagement('status: active')}contracts: [{ id: frame, type: msa, status: signed, expires: ${textOf(day)}, ${more} }]\n`;

const BOUNDARIES: readonly Boundary[] = [
  {
    rule: actionOverdue,
    what: 'an open action',
    text: (day) =>
      `${engagement('status: active')}monitoring: { cadence: weekly, reviews: [{ date: 2020-01-01, status: red, actions: [{ title: Mend it, due: ${textOf(day)} }] }] }\n`,
    first: (day) => day + 1,
    count: since,
  },
  {
    rule: stepOverdue,
    what: 'an open step',
    text: (day) =>
      `${engagement('status: onboarding')}onboarding: { steps: [{ title: Accounts, due: ${textOf(day)} }] }\n`,
    first: (day) => day + 1,
    count: since,
  },
  {
    rule: acceptanceExpired,
    what: 'an acceptance',
    text: (day) =>
      `${engagement('status: active')}acceptedRisks: [{ rule: legal/no-nda, reason: Short, acceptedBy: Ana, until: ${textOf(day)} }]\n`,
    first: (day) => day + 1,
    count: (day, today) => (today - day === 1 ? Number.NaN : today - day),
  },
  ...(
    [
      ['daily', (day) => day + halfAgain(1)],
      ['weekly', (day) => day + halfAgain(7)],
      ['biweekly', (day) => day + halfAgain(14)],
      ['every 10 days', (day) => day + halfAgain(10)],
      ['monthly', (day) => day + halfAgain(plusMonths(day, 1) - day)],
      ['quarterly', (day) => day + halfAgain(plusMonths(day, 3) - day)],
      ['yearly', (day) => day + halfAgain(plusMonths(day, 12) - day)],
    ] satisfies [string, Boundary['first']][]
  ).map(
    ([cadence, first]): Boundary => ({
      rule: reviewOverdue,
      what: `a review, ${cadence}`,
      text: monitored(cadence),
      first,
      count: since,
    }),
  ),
  {
    rule: reviewOverdue,
    what: 'the first review, monthly',
    text: (day) => `${engagement(`status: active, start: ${textOf(day)}`)}monitoring: { cadence: monthly }\n`,
    first: (day) => day + halfAgain(plusMonths(day, 1) - day),
    count: (day, today) => today - plusMonths(day, 1),
  },
  {
    rule: contractExpired,
    what: 'a contract',
    text: contract('title: Frame'),
    first: (day) => day + 1,
    count: since,
  },
  {
    rule: expiring,
    what: 'a contract without notice',
    text: contract('title: Frame'),
    first: (day) => day - 30,
    last: (day) => day,
    count: (day, today) => (day === today ? Number.NaN : day - today),
  },
  {
    rule: expiring,
    what: 'a contract with three months of notice',
    text: contract('noticePeriod: 3 months'),
    first: (day) => plusMonths(day, -3) - 30,
    last: (day) => day,
  },
  {
    rule: workBeforeSignature,
    what: 'a start with nothing signed',
    text: (day) =>
      `${engagement(`status: contracting, start: ${textOf(day)}`)}contracts: [{ id: frame, type: msa, status: draft }]\n`,
    first: (day) => day - 14,
    count: (day, today) => (day <= today ? Number.NaN : day - today),
  },
  {
    rule: evidenceExpired,
    what: 'evidence',
    text: (day) =>
      `${engagement('status: active')}provider: { name: N }\ndueDiligence: { checks: [{ kind: insurance, outcome: passed, validUntil: ${textOf(day)} }] }\n`,
    first: (day) => day + 1,
    count: since,
  },
  {
    rule: stale,
    what: 'a look at the provider, 12 months',
    text: (day) =>
      `${engagement('status: active, criticality: high')}provider: { name: N }\ndueDiligence: { checks: [{ kind: financial, outcome: passed, checkedOn: ${textOf(day)} }] }\n`,
    first: (day) => plusMonths(day, 12) + 1,
    count: since,
  },
  {
    rule: stale,
    what: 'a look at the provider, 24 months',
    text: (day) =>
      `${engagement('status: active')}provider: { name: N }\ndueDiligence: { checks: [{ kind: financial, outcome: passed, checkedOn: ${textOf(day)} }] }\n`,
    first: (day) => plusMonths(day, 24) + 1,
    count: since,
  },
  {
    rule: exitPlanUntested,
    what: 'the test of an exit plan',
    text: (day) =>
      `${engagement('status: active, criticality: high, profile: regulated')}contingency: { exitPlan: { handover: 1 month, testedOn: ${textOf(day)} } }\n`,
    first: (day) => plusMonths(day, 12) + 1,
    count: since,
  },
  {
    rule: statusBehind,
    what: 'a draft after its start',
    text: (day) => engagement(`status: draft, start: ${textOf(day)}`),
    first: (day) => day + 1,
  },
  {
    rule: statusBehind,
    what: 'work after its end',
    text: (day) => engagement(`status: active, start: 0900-01-01, end: ${textOf(day)}`),
    first: (day) => day + 1,
  },
  {
    rule: statusBehind,
    what: 'onboarding after its end',
    text: (day) => `${engagement('status: onboarding')}onboarding: { end: ${textOf(day)} }\n`,
    first: (day) => day + 1,
  },
  {
    rule: transferWithoutSafeguard,
    what: 'a derogation',
    text: (day) =>
      `${engagement(`status: active, personalData: true, start: ${textOf(day)}`)}client: { name: C, country: DE }\nprovider: { name: N, country: IN }\nsecurity: { transferSafeguard: derogation }\n`,
    first: (day) => plusMonths(day, 1) + 1,
  },
];

describe('rules that look at the clock', () => {
  for (const { rule, what, text, first, last, count } of BOUNDARIES) {
    it(`${rule.id} begins to speak of ${what} on the documented day, and counts right`, () => {
      const at = (day: number, today: number) => foundBy(rule, text(day), { today: textOf(today) });
      fc.assert(
        fc.property(days(), fc.nat(4000), (day, later) => {
          const begins = first(day);
          const where = `${textOf(day)}, from ${textOf(begins)}`;
          assert.equal(at(day, begins - 1).length, 0, `${where}: the day before`);
          const until = last?.(day) ?? begins + later;
          for (const today of [begins, Math.min(begins + later, until), until]) {
            const found = at(day, today);
            assert.equal(found.length, 1, `${where}: ${textOf(today)}`);
            const message = found[0]?.message ?? '';
            if (!count || Number.isNaN(count(day, today))) continue;
            const expected = count(day, today);
            assert.ok(
              message.includes(expected === 1 ? ' 1 day' : ` ${expected} days`) &&
                (expected !== 1 || !/1 days/.test(message)),
              `${where}: ${textOf(today)}: ${message}`,
            );
          }
          if (last) assert.equal(at(day, until + 1).length, 0, `${where}: the day after`);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('flexibility/no-review-point speaks until the day before the last one', () => {
    fc.assert(
      fc.property(days(), fc.nat(4000), (day, earlier) => {
        const term = `status: active, start: ${textOf(plusMonths(day, -20))}, end: ${textOf(day)}`;
        const text = `${engagement(term)}flexibility: { providerDecides: [Tools] }\n`;
        const at = (today: number) => foundBy(noReviewPoint, text, { today: textOf(today) }).length;
        assert.deepEqual([at(day - 1 - earlier), at(day - 1), at(day), at(day + earlier)], [1, 1, 0, 0]);
      }),
    );
  });

  it('onboarding/too-short asks for the same length on every day, and never for an end that has passed', () => {
    fc.assert(
      fc.property(days(), fc.integer({ min: 0, max: 40 }), fc.integer({ min: -60, max: 60 }), (start, length, from) => {
        const [end, today] = [start + length, start + from];
        const text = `${engagement('model: managed-service')}onboarding: { start: ${textOf(start)}, end: ${textOf(end)} }\n`;
        const found = foundBy(tooShort, text, { today: textOf(today) });
        // Saturday and Sunday behind the last day count: 1 Jan 1970 was a Thursday.
        const weekday = (((end + 3) % 7) + 7) % 7;
        const free = weekday === 4 ? 2 : weekday === 5 ? 1 : 0;
        assert.equal(found.length, length + 1 + free < 28 ? 1 : 0);
        const until = /until (\d+ \w+ \d+)/.exec(found[0]?.message ?? '')?.[1];
        if (until) assert.equal(dayNamed(until), Math.max(start + 27, today));
        else if (found[0]) assert.ok(start + 27 < today);
      }),
    );
  });
});

describe('all rules, on any day', () => {
  const early = { min: 1, max: 9998 };

  it('read any dates without failing, count days right, and mend what they find', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(days(early), { minLength: 28, maxLength: 28 }),
        days(early),
        fc.constantFrom(...STATUSES),
        fc.constantFrom(...PROFILES),
        (on, today, status, profile) => {
          const engagement = read(parse(withDays(on, status, profile)));
          assert.deepEqual(engagement.issues, []);
          const { tree } = engagement;
          for (const finding of lint(engagement, { today: Temporal.PlainDate.from(textOf(today)) })) {
            const { ruleId, message, severity, fixes } = finding;
            assert.notEqual(ruleId, INTERNAL_RULE_ID, message);
            assert.ok(message.length <= 140, `${message.length}: ${message}`);
            assert.doesNotMatch(message, /\b1 (?:days|weeks|months|years|hours)\b|undefined|NaN|null/, severity);
            for (const [, date = '', ahead, count, ago] of message.matchAll(
              /(\d+ [A-Z][a-z]{2} \d+),? (in )?(\d+) days?( ago)?/g,
            )) {
              if (!ahead && !ago) continue;
              const difference = ahead ? dayNamed(date) - today : today - dayNamed(date);
              assert.equal(Number(count), difference, `${textOf(today)}: ${message}`);
            }
            for (const { changes } of fixes()) applyEdits(tree.text, toTextEdits(tree, changes));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
