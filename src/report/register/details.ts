import { toSay, translated } from '../../l10n/say.ts';
import { type Contract, contractsOf } from '../../pitfalls/legal/contracts.ts';
import { CONTRACT_WORDS } from '../words.ts';
import { contractDates, date, list, type RegisterSource, text, worded } from './source.ts';
import type { ColumnOf } from './table.ts';

interface ContractSource extends RegisterSource {
  readonly contract: Contract;
}

/** The contracts of an engagement, a row each. */
export function contractSources(source: RegisterSource): ContractSource[] {
  return contractsOf(source.context).map((contract) => ({ ...source, contract }));
}

const WHICH: readonly ColumnOf<RegisterSource>[] = [
  { title: toSay('Reference'), kind: 'text', cell: ({ context }) => text(context.file.engagement?.id) },
  { title: toSay('Engagement'), kind: 'text', cell: ({ context }) => text(context.file.engagement?.title) },
  { title: toSay('Provider'), kind: 'text', cell: ({ context }) => text(context.file.provider?.name) },
];

export const CONTRACT_COLUMNS: readonly ColumnOf<ContractSource>[] = [
  ...WHICH,
  { title: toSay('Contract'), kind: 'text', cell: ({ contract }) => text(contract.id) },
  { title: toSay('Title'), kind: 'text', cell: ({ contract }) => text(contract.title) },
  { title: toSay('Kind'), kind: 'text', cell: ({ contract: { type } }) => type && translated(CONTRACT_WORDS[type]) },
  { title: toSay('Status'), kind: 'text', cell: ({ contract }) => worded(contract.status) },
  { title: toSay('Signed on'), kind: 'date', cell: ({ contract }) => date(contract.signedOn) },
  { title: toSay('In effect from'), kind: 'date', cell: ({ contract }) => date(contract.effective) },
  {
    title: toSay('Ends on'),
    kind: 'date',
    cell: ({ contract, context }) => contractDates(contract, context).end?.toString(),
  },
  { title: toSay('Renewal'), kind: 'text', cell: ({ contract }) => worded(contract.renewal) },
  { title: toSay('Renews for'), kind: 'text', cell: ({ contract }) => text(contract.renewalTerm) },
  { title: toSay('Notice period'), kind: 'text', cell: ({ contract }) => text(contract.noticePeriod) },
  {
    title: toSay('Last day to give notice'),
    kind: 'date',
    cell: ({ contract, context }) => contractDates(contract, context).notice?.toString(),
  },
  {
    title: toSay('Covers'),
    kind: 'text',
    cell: ({ contract }) => list(contract.covers?.map((area) => area && worded(area))),
  },
  { title: toSay('Document'), kind: 'text', cell: ({ contract }) => text(contract.document) },
];

type Subcontractor = NonNullable<NonNullable<RegisterSource['context']['file']['provider']>['subcontractors']>[number];

interface SubcontractorSource extends RegisterSource {
  readonly subcontractor: Subcontractor;
}

/** The subcontractors of an engagement, a row each. */
export function subcontractorSources(source: RegisterSource): SubcontractorSource[] {
  const all = source.context.file.provider?.subcontractors ?? [];
  return all.map((subcontractor) => ({ ...source, subcontractor }));
}

export const SUBCONTRACTOR_COLUMNS: readonly ColumnOf<SubcontractorSource>[] = [
  ...WHICH,
  { title: toSay('Subcontractor'), kind: 'text', cell: ({ subcontractor }) => text(subcontractor.name) },
  { title: toSay('Country'), kind: 'text', cell: ({ subcontractor }) => text(subcontractor.country) },
  { title: toSay('Service'), kind: 'text', cell: ({ subcontractor }) => text(subcontractor.service) },
];
