import type { Temporal } from 'temporal-polyfill';
import { mapOf, pairOf, seqOf } from '../../engagement/model.ts';
import { say, toSay, translated } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import type { Template } from '../../yaml/template.ts';
import { choice, slot } from '../../yaml/template.ts';
import type { Context, Fix } from '../rule.ts';
import { freeId } from '../sections.ts';
import type { Area, Contract, ContractType } from './contracts.ts';
import { contractsInForce, contractsOf, isSigned, nameOf } from './contracts.ts';
import { CONTRACT_KEYS, contractTemplate } from './template.ts';

/** The best fix and three others. */
const MAX_FIXES = 4;

const AREA_WORDS: Record<Area, string> = toSay({
  confidentiality: 'confidentiality',
  'data-protection': 'data protection',
  'intellectual-property': 'intellectual property',
  audit: 'audits',
  subcontracting: 'subcontracting',
  'service-levels': 'service levels',
  liability: 'liability',
  termination: 'termination',
  exit: 'the exit',
  'step-in': 'stepping in',
});

/** A contract to be added. It comes as a draft: the file must not say of itself that something is signed. */
export interface NewContract {
  readonly wish: string;
  readonly type: ContractType;
  readonly title: string;
  readonly covers: readonly Area[];
}

/** The fix that adds a contract to the end of the list. */
export function addContract(context: Context, fixTitle: string, contract: NewContract): Fix[] {
  return appendContract(context, fixTitle, {
    id: slot(freeId(context.file, contract.wish)),
    type: contract.type,
    title: slot(contract.title),
    status: choice('draft', 'in-review', 'signed'),
    covers: [...contract.covers],
  });
}

/** The fix that adds the contract that follows on another one, signed today. */
export function addRenewal(context: Context, contract: Contract, expires: Temporal.PlainDate): Fix[] {
  if (!contract.type) return [];
  const today = context.today.toString();
  return appendContract(context, say`Add the signed renewal of ${nameOf(contract)}`, {
    id: slot(freeId(context.file, contract.id ?? contract.type)),
    type: contract.type,
    title: slot(say`Renewal of ${contract.title || contract.id || contract.type}`),
    status: choice('signed', 'in-review', 'draft'),
    signedOn: slot(today),
    effective: slot(today),
    expires: slot(expires.toString()),
    ...(contract.covers?.length ? { covers: [...contract.covers] } : {}),
  });
}

function appendContract(context: Context, title: string, contract: Parameters<typeof contractTemplate>[0]): Fix[] {
  const seq = seqOf(contractsOf(context));
  return seq ? [{ title, changes: [{ kind: 'append', seq, value: contractTemplate(contract) }] }] : [];
}

/** The fixes that note that a contract covers an area already: framework and order first, signed ones before drafts. */
export function sayCovers(context: Context, area: Area, types?: readonly ContractType[]): Fix[] {
  const candidates = contractsInForce(context).filter((contract) =>
    types ? contract.type && types.includes(contract.type) : contract.type !== 'nda',
  );
  return candidates
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MAX_FIXES - 1)
    .flatMap((contract) => {
      const changes = coverChanges(contract, area);
      return changes.length > 0
        ? [{ title: say`Note that ${nameOf(contract)} covers ${translated(AREA_WORDS[area])}`, changes }]
        : [];
    });
}

function rank(contract: Contract): number {
  const byType = contract.type === 'msa' || contract.type === 'sow' ? 0 : 2;
  return byType + (isSigned(contract) ? 0 : 1);
}

function coverChanges(contract: Contract, area: Area): Change[] {
  const map = mapOf(contract);
  if (!map) return [];
  const held = pairOf(contract, 'covers')?.value;
  // A list that stands elsewhere, under an anchor, belongs to other contracts too.
  if (held?.kind === 'alias') return [];
  if (held?.kind === 'seq' && held.items.length > 0) return [{ kind: 'append', seq: held, value: area }];
  return [{ kind: 'set', map, key: 'covers', value: [area], order: CONTRACT_KEYS }];
}

/**
 * The fixes for what usually stands as a clause in the main contract: noting that it is there first, since no contract
 * is made for it alone, then an amendment that adds it.
 */
export function clauseFixes(context: Context, area: Area, subject: string): Fix[] {
  const notes = sayCovers(context, area);
  const amendment = addContract(context, say`Add an amendment on ${subject}`, {
    wish: `${area}-amendment`,
    type: 'other',
    title: say`Amendment on ${subject}`,
    covers: [area],
  });
  return atMostFour(notes.slice(0, 1), amendment, notes.slice(1));
}

/** The edit that writes one key of a contract. */
export function setInContract(contract: Contract, key: (typeof CONTRACT_KEYS)[number], value: Template): Change[] {
  const map = mapOf(contract);
  return map ? [{ kind: 'set', map, key, value, order: CONTRACT_KEYS }] : [];
}

/** The fix that notes a signature, with today as its day where the file has none yet. */
export function markSigned(context: Context, contract: Contract): Fix[] {
  const changes = [
    ...setInContract(contract, 'status', 'signed'),
    ...(contract.signedOn ? [] : setInContract(contract, 'signedOn', slot(context.today.toString()))),
  ];
  return changes.length > 0 ? [{ title: say`Mark ${nameOf(contract)} as signed`, changes }] : [];
}

/** The first four of some fixes: more would be a menu nobody reads. */
export function atMostFour(...fixes: readonly (readonly Fix[])[]): Fix[] {
  return fixes.flat().slice(0, MAX_FIXES);
}
