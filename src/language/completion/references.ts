import { toId } from '../../engagement/ids.ts';
import { definedIn, mentionedAt } from '../../engagement/mentions.ts';
import type { EngagementFile, Path } from '../../engagement/model.ts';
import { sameParty } from '../../engagement/parties.ts';
import { describe } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { prose } from '../../lint/rulePage.ts';
import { canBeAccepted } from '../../pitfalls/accepted-risk/entries.ts';
import { RULES } from '../../pitfalls/index.ts';
import { personName } from '../../pitfalls/people.ts';
import { told } from '../../pitfalls/told.ts';
import { placeName } from '../acceptRisk.ts';
import type { Snapshot } from '../snapshot.ts';
import { eachOnce, type Proposal, textBeside, type ValuePlace } from './proposal.ts';

/** What the value at a place may refer to: ids, candidates, rules, people and systems of the file. Empty for any other. */
export function references(place: ValuePlace): Proposal[] {
  const { snapshot, form, path } = place;
  const find = BY_FORM[form];
  const found = find ? find(snapshot.engagement.file, place) : isPerson(path) ? people(snapshot.engagement.file) : [];
  return eachOnce(found).map((proposal) => ({ kind: 'reference', isText: true, ...proposal }));
}

const BY_FORM: Readonly<Record<string, (file: EngagementFile, place: ValuePlace) => Proposal[]>> = {
  'monitoring.kpis.[].objective': (file, { typed }) => objectives(file, file.monitoring?.kpis, typed),
  'scope.deliverables.[].objective': (file, { typed }) => objectives(file, file.scope?.deliverables, typed),
  'payment.schedule.[].on': deliverables,
  'selection.chosen': candidates,
  'engagement.id': ({ engagement }) => named(toId(engagement?.title ?? '')),
  'provider.name': ({ selection }) =>
    selection?.chosen ? [{ value: selection.chosen, description: say`Chosen` }] : [],
  'contingency.backup.providers.[]': backups,
  'acceptedRisks.[].rule': (_file, { snapshot }) => acceptable(snapshot),
  'acceptedRisks.[].at': (_file, place) => places(place),
  'communication.meetings.[].attendees.[]': people,
  'onboarding.access.[]': ({ security }) => (security?.access ?? []).flatMap(({ system }) => named(system)),
  'security.access.[].system': ({ onboarding }) => (onboarding?.access ?? []).flatMap(named),
};

function named(value: string | undefined): Proposal[] {
  return value ? [{ value }] : [];
}

/** The objectives by id, first those to which nothing in a list points yet, besides what is being typed. */
function objectives(
  file: EngagementFile,
  pointing: readonly { readonly objective?: string }[] = [],
  typed?: string,
): Proposal[] {
  const used = new Set(pointing.map(({ objective }) => objective));
  if (typed !== undefined) used.delete(typed);
  const all = (file.objectives ?? []).flatMap(({ id, statement }) =>
    id ? [{ value: id, description: statement }] : [],
  );
  return unusedFirst(all, used);
}

/** The deliverables by id, first those that no instalment waits for yet. */
function deliverables({ scope, payment }: EngagementFile, { typed }: ValuePlace): Proposal[] {
  const used = new Set((payment?.schedule ?? []).map(({ on }) => on));
  used.delete(typed);
  const all = (scope?.deliverables ?? []).flatMap(({ id, title }) => (id ? [{ value: id, description: title }] : []));
  return unusedFirst(all, used);
}

/** The ids of the objectives, first those that no KPI belongs to. */
export function objectivesToMonitor(file: EngagementFile): string[] {
  return objectives(file, file.monitoring?.kpis).map(({ value }) => value);
}

function unusedFirst(all: readonly Proposal[], used: ReadonlySet<string | undefined>): Proposal[] {
  return [...all.filter(({ value }) => !used.has(value)), ...all.filter(({ value }) => used.has(value))];
}

function candidates({ selection }: EngagementFile): Proposal[] {
  return (selection?.candidates ?? []).flatMap(({ name }) => named(name));
}

/** Who was a candidate too, and isn't the provider. */
function backups(file: EngagementFile): Proposal[] {
  const taken = [file.provider?.name, file.selection?.chosen].flatMap((name) => name ?? []);
  return candidates(file)
    .filter(({ value }) => !taken.some((name) => sameParty(name, value)))
    .map((proposal) => ({ ...proposal, description: say`Was a candidate` }));
}

/** The rules whose findings may be accepted, first those that have found something in the file. */
function acceptable({ findingsAtHand = [] }: Snapshot): Proposal[] {
  const open = new Set(findingsAtHand.flatMap(({ ruleId, accepted }) => (accepted ? [] : [ruleId])));
  const rules = RULES.filter(({ id }) => canBeAccepted(id)).map(told);
  return [...rules.filter(({ id }) => open.has(id)), ...rules.filter(({ id }) => !open.has(id))].map(
    ({ id, title, explanation }) => ({
      value: id,
      description: open.has(id) ? say`${title} (found in this file)` : title,
      words: `${id} ${title}`,
      documentation: `${prose(explanation.what)}\n\n${prose(explanation.why)}`,
    }),
  );
}

/**
 * How the file names the places at which the rule of an entry has found something; while the entry names no rule, all
 * that a place can be called by.
 */
function places(place: ValuePlace): Proposal[] {
  const { snapshot } = place;
  const rule = textBeside(place, 'rule');
  if (!rule) {
    const spots = mentionedAt(place.path).flatMap((thing) => [...definedIn(snapshot.engagement.file, thing)]);
    return spots.map(({ text, words }) => ({ value: text, description: words }));
  }
  return snapshot.findings.flatMap(({ ruleId, range, message }) => {
    const value = ruleId === rule ? placeName(snapshot, range) : undefined;
    return value === undefined ? [] : [{ value, description: message }];
  });
}

/** Whether a person is asked for who may be known already; the contacts of a party are named there first. */
function isPerson(path: Path): boolean {
  const types = describe(path)?.types ?? [];
  return types.includes('string') && types.includes('object') && !path.includes('contacts');
}

/** The people whom a file names, each once. */
function people({ engagement, client, provider, communication }: EngagementFile): Proposal[] {
  const steps = communication?.escalation ?? [];
  const mentioned = [
    engagement?.owner,
    ...(client?.contacts ?? []),
    ...(provider?.contacts ?? []),
    ...steps.map(({ contact }) => contact),
  ];
  const roles = new Map<string, string | undefined>();
  for (const person of mentioned) {
    const name = personName(person);
    if (name) roles.set(name, roles.get(name) ?? (typeof person === 'object' ? person.role : undefined));
  }
  return [...roles].map(([value, description]) => ({ value, description }));
}
