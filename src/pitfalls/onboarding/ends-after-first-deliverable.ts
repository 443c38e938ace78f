import type { Temporal } from 'temporal-polyfill';
import { compareDates, daysBetween, isBefore, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { valueRange } from '../../engagement/model.ts';
import { countOfDays } from '../../l10n/counts.ts';
import { inQuotes } from '../../l10n/quotes.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { mayBeDone } from '../overdue.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { practice } from '../sources.ts';
import { onboardingDays, plannedDays } from './length.ts';
import { type Onboarding, onboardingOf } from './section.ts';

/** Results are asked for while people are still being shown how to work. */
export const endsAfterFirstDeliverable: Rule = {
  id: 'onboarding/ends-after-first-deliverable',
  title: 'Results due before onboarding ends',
  pitfall: 'onboarding',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A deliverable or an objective is due before the `end` of onboarding. Deliverables that are `done` don’t count.',
    why: 'Whoever has to deliver first and learn afterwards learns nothing, and delivers something that has to be done again. The date is missed or the onboarding is dropped, and usually both. One of the two dates is a wish; it is better to know now which.',
    fix: 'Move the first date behind the end of onboarding.\nOr end onboarding earlier, if it can be shorter.',
    falsePositives:
      'If the first deliverable is part of getting started (a plan, a first small piece of work), make it a step of onboarding, or accept the finding.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
scope:
  deliverables:
    - id: catalogue
      title: Catalogue of all products
      due: 2027-01-22
onboarding:
  start: 2027-01-04
  end: 2027-01-29
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
scope:
  deliverables:
    - id: catalogue
      title: Catalogue of all products
      due: 2027-02-19
onboarding:
  start: 2027-01-04
  end: 2027-01-29
`,
    },
    sources: [practice()],
  },
  check(context) {
    const onboarding = onboardingOf(context.file);
    const [start, end] = [toDate(onboarding?.start), toDate(onboarding?.end)];
    // An end before the start has a finding of its own.
    if (!onboarding || !end || (start && isBefore(end, start))) return [];
    const early = dueDates(context).filter(({ due }) => isBefore(due, end));
    const [first] = early;
    if (!first) return [];
    const days = daysBetween(first.due, end);
    const problem: Problem = {
      range: valueRange(onboarding, 'end'),
      message: say`Onboarding ends ${countOfDays(days)} after ${first.name} is due on ${formatDate(first.due)}: move one of the two dates.`,
      related: [{ range: valueRange(first.item, 'due'), message: say`Due on ${formatDate(first.due)}.` }],
      fixes: () => fixes(context, onboarding, end, early),
    };
    return [problem];
  },
};

/** Something that is due on a day. */
interface Due {
  readonly item: { readonly due?: string };
  readonly name: string;
  readonly due: Temporal.PlainDate;
}

/** What is due, the first first; what was handed over already isn't any more. */
function dueDates(context: Context): Due[] {
  const { file } = context;
  const deliverables = (file.scope?.deliverables ?? []).filter((deliverable) => !mayBeDone(context, deliverable));
  const dues = [
    ...deliverables.map((item) => ({ item, name: nameOf('deliverable', item.id ?? item.title) })),
    ...(file.objectives ?? []).map((item) => ({ item, name: nameOf('objective', item.id ?? item.statement) })),
  ];
  return dues
    .flatMap(({ item, name }): Due[] => {
      const due = toDate(item.due);
      return due ? [{ item, name, due }] : [];
    })
    .sort((a, b) => compareDates(a.due, b.due));
}

function nameOf(kind: 'deliverable' | 'objective', name: string | undefined): string {
  if (name) return inQuotes(excerpt(name, 35));
  return kind === 'deliverable' ? say`a deliverable` : say`a objective`;
}

/** An earlier end comes first where it leaves enough time to get started. */
function fixes(context: Context, onboarding: Onboarding, end: Temporal.PlainDate, early: readonly Due[]): Fix[] {
  const [first] = early;
  if (!first) return [];
  const move: Fix = {
    title:
      early.length === 1 ? say`Move ${first.name} to ${formatDate(end)}` : say`Move what is due to ${formatDate(end)}`,
    changes: early.map(({ item }) => ({
      kind: 'replace',
      range: valueRange(item, 'due'),
      value: slot(end.toString()),
    })),
  };
  const start = toDate(onboarding.start);
  if (start && isBefore(first.due, start)) return [move];
  const endEarlier: Fix = {
    title: say`End onboarding on ${formatDate(first.due)}`,
    changes: [{ kind: 'replace', range: valueRange(onboarding, 'end'), value: slot(first.due.toString()) }],
  };
  const isLongEnough = start !== undefined && plannedDays(context, start, first.due) >= onboardingDays(context);
  return isLongEnough ? [endEarlier, move] : [move, endEarlier];
}
