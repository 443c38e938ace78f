import { termOf, toDate } from '../../engagement/dates.ts';
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
  { title: 'Reference', kind: 'text', cell: ({ context }) => text(context.file.engagement?.id) },
  { title: 'Engagement', kind: 'text', cell: ({ context }) => text(context.file.engagement?.title) },
  { title: 'Description', kind: 'text', cell: ({ context }) => text(context.file.engagement?.summary) },
  { title: 'Kind of work', kind: 'text', cell: ({ context }) => worded(context.file.engagement?.model) },
  { title: 'Stage', kind: 'text', cell: ({ context }) => worded(context.status) },
  { title: 'Criticality', kind: 'text', cell: ({ context }) => worded(context.file.engagement?.criticality) },
  { title: 'Owner', kind: 'text', cell: ({ context }) => person(context.file.engagement?.owner) },
  { title: 'E-mail of the owner', kind: 'text', cell: ({ context }) => email(context.file.engagement?.owner) },

  { title: 'Client', kind: 'text', cell: ({ context }) => text(context.file.client?.name) },
  { title: 'Country of the client', kind: 'text', cell: ({ context }) => text(context.file.client?.country) },
  { title: 'Provider', kind: 'text', cell: ({ context }) => text(context.file.provider?.name) },
  { title: 'Country of the provider', kind: 'text', cell: ({ context }) => text(context.file.provider?.country) },
  { title: 'Website of the provider', kind: 'text', cell: ({ context }) => text(context.file.provider?.website) },
  {
    title: 'Contact at the provider',
    kind: 'text',
    cell: ({ context }) => person(context.file.provider?.contacts?.[0]),
  },
  {
    title: 'E-mail of the contact',
    kind: 'text',
    cell: ({ context }) => email(context.file.provider?.contacts?.[0]),
  },

  { title: 'Start', kind: 'date', cell: ({ context }) => termOf(context.file).start?.toString() },
  { title: 'End', kind: 'date', cell: ({ context }) => termOf(context.file).end?.toString() },
  { title: 'Value over the term', kind: 'number', cell: ({ context }) => context.file.engagement?.value?.amount },
  { title: 'Currency', kind: 'text', cell: ({ context }) => text(context.file.engagement?.value?.currency) },
  { title: 'Payment', kind: 'text', cell: ({ context }) => worded(context.file.payment?.model) },
  { title: 'Contracts', kind: 'number', cell: ({ context }) => context.file.contracts?.length },
  {
    title: 'Next end or renewal of a contract',
    kind: 'date',
    cell: ({ context }) =>
      nextDay(
        contractsThatCount(context).map((contract) => contractDates(contract, context).end),
        context.today,
      ),
  },
  {
    title: 'Next last day to give notice',
    kind: 'date',
    cell: ({ context }) =>
      nextDay(
        contractsThatCount(context).map((contract) => contractDates(contract, context).notice),
        context.today,
      ),
  },
  { title: 'Audit right agreed', kind: 'yes-no', cell: ({ context }) => agreed(context, 'audit') },
  { title: 'Termination agreed', kind: 'yes-no', cell: ({ context }) => agreed(context, 'termination') },
  { title: 'Service levels agreed', kind: 'yes-no', cell: ({ context }) => agreed(context, 'service-levels', 'sla') },

  { title: 'Personal data', kind: 'yes-no', cell: ({ context }) => context.file.engagement?.personalData },
  {
    title: 'Role of the provider with personal data',
    kind: 'text',
    cell: ({ context }) => worded(context.file.engagement?.dataRole),
  },
  {
    title: 'Classification of the data',
    kind: 'text',
    cell: ({ context }) => worded(context.file.security?.dataClassification),
  },
  { title: 'Countries of the data', kind: 'text', cell: ({ context }) => list(context.file.security?.dataLocations) },
  {
    title: 'Safeguard for transfers',
    kind: 'text',
    cell: ({ context }) => text(SAFEGUARDS[context.file.security?.transferSafeguard ?? '']),
  },
  {
    title: 'Incidents are told within',
    kind: 'text',
    cell: ({ context }) => text(context.file.security?.incidentNotification),
  },

  {
    title: 'Subcontractors',
    kind: 'text',
    cell: ({ context }) =>
      list(
        context.file.provider?.subcontractors?.map(({ name, country }) =>
          country ? `${name ?? ''} (${country})` : name,
        ),
      ),
  },
  {
    title: 'Last check of the provider',
    kind: 'date',
    cell: ({ context }) => date(lastCheck(context)?.checkedOn),
  },
  { title: 'Its result', kind: 'text', cell: ({ context }) => worded(lastCheck(context)?.outcome) },
  {
    title: 'Evidence is valid until',
    kind: 'date',
    cell: ({ context }) =>
      nextDay(
        (context.file.dueDiligence?.checks ?? []).map(({ validUntil }) => toDate(validUntil)),
        context.today,
      ),
  },
  { title: 'Last review', kind: 'date', cell: ({ context }) => date(lastReview(context)?.date) },
  { title: 'Status at the last review', kind: 'text', cell: ({ context }) => worded(lastReview(context)?.status) },
  {
    title: 'Next review',
    kind: 'date',
    cell: ({ context }) => {
      const rhythm = reviewRhythm(context);
      return rhythm && reviewDue(context, rhythm)?.toString();
    },
  },
  { title: 'Indicators', kind: 'number', cell: ({ context }) => context.file.monitoring?.kpis?.length },
  { title: 'Risks', kind: 'number', cell: ({ context }) => context.file.contingency?.risks?.length },
  {
    title: 'Accepted risks',
    kind: 'number',
    cell: ({ context }) => entriesOf(context.engagement).filter((entry) => !hasExpired(entry, context.today)).length,
  },

  {
    title: 'Alternative providers',
    kind: 'text',
    cell: ({ context }) => list(context.file.contingency?.backup?.providers),
  },
  { title: 'Return in-house', kind: 'text', cell: ({ context }) => text(context.file.contingency?.backup?.inHouse) },
  { title: 'Time to recover', kind: 'text', cell: ({ context }) => text(context.file.contingency?.continuity?.rto) },
  {
    title: 'Data lost at most',
    kind: 'text',
    cell: ({ context }) => text(context.file.contingency?.continuity?.rpo),
  },
  {
    title: 'Continuity tested on',
    kind: 'date',
    cell: ({ context }) => date(context.file.contingency?.continuity?.testedOn),
  },
  {
    title: 'Exit plan',
    kind: 'yes-no',
    cell: ({ context }) => (context.file.contingency ? context.file.contingency.exitPlan !== undefined : undefined),
  },
  {
    title: 'Time to hand over',
    kind: 'text',
    cell: ({ context }) => text(context.file.contingency?.exitPlan?.handover),
  },
  {
    title: 'Exit plan tested on',
    kind: 'date',
    cell: ({ context }) => date(context.file.contingency?.exitPlan?.testedOn),
  },
  { title: 'File', kind: 'text', cell: ({ source }) => text(source) },
];

const SAFEGUARDS: Readonly<Record<string, string>> = {
  adequacy: 'Adequacy decision',
  scc: 'Standard contractual clauses',
  bcr: 'Binding corporate rules',
  derogation: 'Derogation',
};

type Source = RegisterSource['context'];

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
