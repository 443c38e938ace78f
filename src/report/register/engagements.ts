import { termOf, toDate } from '../../engagement/dates.ts';
import { toSay, translated } from '../../l10n/say.ts';
import { entriesOf, hasExpired } from '../../pitfalls/accepted-risk/entries.ts';
import { covers } from '../../pitfalls/legal/contracts.ts';
import { reviewDue, reviewRhythm } from '../../pitfalls/monitoring/reviews.ts';
import {
  contractDates,
  contractsThatCount,
  date,
  email,
  latest,
  list,
  nextDay,
  person,
  type RegisterSource,
  text,
  worded,
} from './source.ts';
import type { ColumnOf } from './table.ts';

/**
 * What an outsourcing register holds of an engagement, one row each. The order follows the guidelines of the European
 * Banking Authority (EBA/GL/2019/02, paragraphs 54 and 55) and the register of information under DORA: what and who,
 * when, data, chain, checks, exit. Law for financial entities, good practice for others.
 */
export const ENGAGEMENT_COLUMNS: readonly ColumnOf<RegisterSource>[] = [
  { title: toSay('Reference'), kind: 'text', cell: ({ context }) => text(context.file.engagement?.id) },
  { title: toSay('Engagement'), kind: 'text', cell: ({ context }) => text(context.file.engagement?.title) },
  { title: toSay('Description'), kind: 'text', cell: ({ context }) => text(context.file.engagement?.summary) },
  { title: toSay('Kind of work'), kind: 'text', cell: ({ context }) => worded(context.file.engagement?.model) },
  { title: toSay('Stage'), kind: 'text', cell: ({ context }) => worded(context.status) },
  { title: toSay('Criticality'), kind: 'text', cell: ({ context }) => worded(context.file.engagement?.criticality) },
  { title: toSay('Owner'), kind: 'text', cell: ({ context }) => person(context.file.engagement?.owner) },
  { title: toSay('E-mail of the owner'), kind: 'text', cell: ({ context }) => email(context.file.engagement?.owner) },

  { title: toSay('Client'), kind: 'text', cell: ({ context }) => text(context.file.client?.name) },
  { title: toSay('Country of the client'), kind: 'text', cell: ({ context }) => text(context.file.client?.country) },
  { title: toSay('Provider'), kind: 'text', cell: ({ context }) => text(context.file.provider?.name) },
  {
    title: toSay('Country of the provider'),
    kind: 'text',
    cell: ({ context }) => text(context.file.provider?.country),
  },
  {
    title: toSay('Website of the provider'),
    kind: 'text',
    cell: ({ context }) => text(context.file.provider?.website),
  },
  {
    title: toSay('Contact at the provider'),
    kind: 'text',
    cell: ({ context }) => person(context.file.provider?.contacts?.[0]),
  },
  {
    title: toSay('E-mail of the contact'),
    kind: 'text',
    cell: ({ context }) => email(context.file.provider?.contacts?.[0]),
  },

  { title: toSay('Start'), kind: 'date', cell: ({ context }) => termOf(context.file).start?.toString() },
  { title: toSay('End'), kind: 'date', cell: ({ context }) => termOf(context.file).end?.toString() },
  {
    title: toSay('Value over the term'),
    kind: 'number',
    cell: ({ context }) => context.file.engagement?.value?.amount,
  },
  { title: toSay('Currency'), kind: 'text', cell: ({ context }) => text(context.file.engagement?.value?.currency) },
  { title: toSay('Payment'), kind: 'text', cell: ({ context }) => worded(context.file.payment?.model) },
  { title: toSay('Contracts'), kind: 'number', cell: ({ context }) => context.file.contracts?.length },
  {
    title: toSay('Next end or renewal of a contract'),
    kind: 'date',
    cell: ({ context }) =>
      nextDay(
        contractsThatCount(context).map((contract) => contractDates(contract, context).end),
        context.today,
      ),
  },
  {
    title: toSay('Next last day to give notice'),
    kind: 'date',
    cell: ({ context }) =>
      nextDay(
        contractsThatCount(context).map((contract) => contractDates(contract, context).notice),
        context.today,
      ),
  },
  { title: toSay('Audit right agreed'), kind: 'yes-no', cell: ({ context }) => agreed(context, 'audit') },
  { title: toSay('Termination agreed'), kind: 'yes-no', cell: ({ context }) => agreed(context, 'termination') },
  {
    title: toSay('Service levels agreed'),
    kind: 'yes-no',
    cell: ({ context }) => agreed(context, 'service-levels', 'sla'),
  },

  { title: toSay('Personal data'), kind: 'yes-no', cell: ({ context }) => context.file.engagement?.personalData },
  {
    title: toSay('Role of the provider with personal data'),
    kind: 'text',
    cell: ({ context }) => worded(context.file.engagement?.dataRole),
  },
  {
    title: toSay('Classification of the data'),
    kind: 'text',
    cell: ({ context }) => worded(context.file.security?.dataClassification),
  },
  {
    title: toSay('Countries of the data'),
    kind: 'text',
    cell: ({ context }) => list(context.file.security?.dataLocations),
  },
  {
    title: toSay('Safeguard for transfers'),
    kind: 'text',
    cell: ({ context }) => safeguard(context.file.security?.transferSafeguard),
  },
  {
    title: toSay('Incidents are told within'),
    kind: 'text',
    cell: ({ context }) => text(context.file.security?.incidentNotification),
  },

  {
    title: toSay('Subcontractors'),
    kind: 'text',
    cell: ({ context }) =>
      list(
        context.file.provider?.subcontractors?.map(({ name, country }) =>
          country ? `${name ?? ''} (${country})` : name,
        ),
      ),
  },
  {
    title: toSay('Last check of the provider'),
    kind: 'date',
    cell: ({ context }) => date(lastCheck(context)?.checkedOn),
  },
  { title: toSay('Its result'), kind: 'text', cell: ({ context }) => worded(lastCheck(context)?.outcome) },
  {
    title: toSay('Evidence is valid until'),
    kind: 'date',
    cell: ({ context }) =>
      nextDay(
        (context.file.dueDiligence?.checks ?? []).map(({ validUntil }) => toDate(validUntil)),
        context.today,
      ),
  },
  { title: toSay('Last review'), kind: 'date', cell: ({ context }) => date(lastReview(context)?.date) },
  {
    title: toSay('Status at the last review'),
    kind: 'text',
    cell: ({ context }) => worded(lastReview(context)?.status),
  },
  {
    title: toSay('Next review'),
    kind: 'date',
    cell: ({ context }) => {
      const rhythm = reviewRhythm(context);
      return rhythm && reviewDue(context, rhythm)?.toString();
    },
  },
  { title: toSay('Indicators'), kind: 'number', cell: ({ context }) => context.file.monitoring?.kpis?.length },
  { title: toSay('Risks'), kind: 'number', cell: ({ context }) => context.file.contingency?.risks?.length },
  {
    title: toSay('Accepted risks'),
    kind: 'number',
    cell: ({ context }) => entriesOf(context.engagement).filter((entry) => !hasExpired(entry, context.today)).length,
  },

  {
    title: toSay('Alternative providers'),
    kind: 'text',
    cell: ({ context }) => list(context.file.contingency?.backup?.providers),
  },
  {
    title: toSay('Return in-house'),
    kind: 'text',
    cell: ({ context }) => text(context.file.contingency?.backup?.inHouse),
  },
  {
    title: toSay('Time to recover'),
    kind: 'text',
    cell: ({ context }) => text(context.file.contingency?.continuity?.rto),
  },
  {
    title: toSay('Data lost at most'),
    kind: 'text',
    cell: ({ context }) => text(context.file.contingency?.continuity?.rpo),
  },
  {
    title: toSay('Continuity tested on'),
    kind: 'date',
    cell: ({ context }) => date(context.file.contingency?.continuity?.testedOn),
  },
  {
    title: toSay('Exit plan'),
    kind: 'yes-no',
    cell: ({ context }) => (context.file.contingency ? context.file.contingency.exitPlan !== undefined : undefined),
  },
  {
    title: toSay('Time to hand over'),
    kind: 'text',
    cell: ({ context }) => text(context.file.contingency?.exitPlan?.handover),
  },
  {
    title: toSay('Exit plan tested on'),
    kind: 'date',
    cell: ({ context }) => date(context.file.contingency?.exitPlan?.testedOn),
  },
  { title: toSay('File'), kind: 'text', cell: ({ source }) => text(source) },
];

const SAFEGUARDS: Readonly<Record<string, string>> = toSay({
  adequacy: 'Adequacy decision',
  scc: 'Standard contractual clauses',
  bcr: 'Binding corporate rules',
  derogation: 'Derogation',
});

type Source = RegisterSource['context'];

function safeguard(kind: string | undefined): string | undefined {
  const words = kind && SAFEGUARDS[kind];
  return words && translated(words);
}

/** Whether a contract settles something; undefined where nobody can tell. */
function agreed(context: Source, ...what: Parameters<typeof covers> extends [unknown, ...infer Rest] ? Rest : never) {
  const coverage = covers(context, ...what);
  return coverage === 'unsure' ? undefined : coverage === 'covered';
}

function lastCheck({ file, today }: Source) {
  return latest(file.dueDiligence?.checks, ({ checkedOn }) => checkedOn, today);
}

function lastReview({ file, today }: Source) {
  return latest(file.monitoring?.reviews, (review) => review.date, today);
}
