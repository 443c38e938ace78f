import type { Temporal } from 'temporal-polyfill';
import { isBefore, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { lacks, pairOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { practice } from '../sources.ts';

type Contract = NonNullable<EngagementFile['contracts']>[number];

export const endBeforeStart: Rule = {
  id: 'engagement/end-before-start',
  title: 'End before start',
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'An `end` that lies before its `start`: of the engagement, or of onboarding. Also a contract that `expires` before it is `effective`, or before it was signed where no `effective` date stands.',
    why: 'One of the two dates is wrong, and most often it is the year. Deadlines, notice periods and reviews are all counted from these dates, so every reminder built on them comes at the wrong time or never.',
    fix: 'Correct the date that is wrong. Where the work runs over New Year, look at the year of the end first.',
    falsePositives:
      'A contract signed after the time that it covers needs its `effective` date; with it, the day of the signature no longer counts here.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  start: 2026-12-01
  end: 2026-01-15
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  start: 2026-12-01
  end: 2027-01-15
`,
    },
    sources: [practice()],
  },
  check({ file }) {
    const problems: Problem[] = [];
    const { engagement, onboarding } = file;
    if (engagement) {
      problems.push(
        ...compare(
          engagement,
          'start',
          'end',
          (end, start) => say`The engagement ends on ${end}, before it starts on ${start}: correct one of the dates.`,
        ),
      );
    }
    if (onboarding) {
      problems.push(
        ...compare(
          onboarding,
          'start',
          'end',
          (end, start) => say`Onboarding ends on ${end}, before it starts on ${start}: correct one of the dates.`,
        ),
      );
    }
    for (const [index, contract] of (file.contracts ?? []).entries()) {
      if (lacks(contract, 'effective')) {
        problems.push(
          ...compare(
            contract,
            'signedOn',
            'expires',
            (end, start) =>
              say`${subject(contract, index)} expires on ${end}, before it was signed on ${start}: correct one of the dates.`,
          ),
        );
      } else {
        problems.push(
          ...compare(
            contract,
            'effective',
            'expires',
            (end, start) =>
              say`${subject(contract, index)} expires on ${end}, before it takes effect on ${start}: correct one of the dates.`,
          ),
        );
      }
    }
    return problems;
  },
};

function subject({ title, id }: Contract, index: number): string {
  const name = title || id;
  return name ? say`Contract "${excerpt(name, 40)}"` : say`Contract ${index + 1}`;
}

function compare<T extends object>(
  object: T,
  startKey: keyof T & string,
  endKey: keyof T & string,
  messageOf: (end: string, start: string) => string,
): readonly Problem[] {
  const start = toDate(object[startKey]);
  const end = toDate(object[endKey]);
  if (!start || !end || !isBefore(end, start)) return [];
  const problem: Problem = {
    range: valueRange(object, endKey),
    message: messageOf(formatDate(end), formatDate(start)),
    related: [{ range: valueRange(object, startKey), message: say`The other date: ${formatDate(start)}` }],
    fixes: () => corrections(object, startKey, endKey, start, end),
  };
  return [problem];
}

function corrections<T extends object>(
  object: T,
  startKey: keyof T & string,
  endKey: keyof T & string,
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
): Fix[] {
  const startPair = pairOf(object, startKey);
  const endPair = pairOf(object, endKey);
  if (!startPair || !endPair) return [];
  const moved = firstYearNotBefore(end, start);
  const fixes: Fix[] = [
    {
      title:
        endKey === 'expires' ? say`Move the expiry to ${formatDate(moved)}` : say`Move the end to ${formatDate(moved)}`,
      changes: [{ kind: 'replace', range: endPair.value.range, value: moved.toString() }],
    },
  ];
  // A signature is a fact: it doesn't become the expiry.
  if (startKey !== 'signedOn') {
    fixes.push({
      title: say`Swap the two dates: ${formatDate(end)} to ${formatDate(start)}`,
      changes: [
        { kind: 'replace', range: startPair.value.range, value: end.toString() },
        { kind: 'replace', range: endPair.value.range, value: start.toString() },
      ],
    });
  }
  return fixes;
}

/** The same day in the first year in which it isn't before another date: the slip of the pen at New Year, mended. */
function firstYearNotBefore(day: Temporal.PlainDate, start: Temporal.PlainDate): Temporal.PlainDate {
  const same = day.with({ year: start.year });
  return isBefore(same, start) ? day.with({ year: start.year + 1 }) : same;
}
