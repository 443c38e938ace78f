import { anchorRange, keyRange, mapOf, seqOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { PARTY_KEYS, type Party } from '../engagement/facts.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import { hasUnreadableItem, isListAbsent } from '../lists.ts';
import { contactName, personName } from '../people.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, excerpt, isMissing, nobodyThereYet } from '../sections.ts';
import { nis, practice } from '../sources.ts';

/** One person's holiday, and nobody answers. */
export const singleContact: Rule = {
  id: 'communication/single-contact',
  title: 'Too few contacts at the provider',
  pitfall: 'communication',
  severity: 'information',
  phase: 'contracting',
  options: ['minContacts'],
  explanation: {
    what: 'The criticality is `high` or `critical`, and the provider has fewer than 2 `contacts` (the limit `minContacts`).',
    why: 'One contact means that a holiday, an illness or a new job cuts the line between the two companies, and it is seldom cut on a quiet day. A second name costs nothing while the first one is there to introduce it. Regulation (EU) 2024/2690 asks cloud, managed-service and similar providers to keep the contact points of their own suppliers on record (law for them, good practice for others).',
    fix: 'Ask the provider who steps in for your contact.\nAdd that person under `provider.contacts` with `name`, `role` and `email` or `phone`.',
    falsePositives:
      'If a hotline answers at any time, add it as a contact: its name, and the number under `phone`. The number of contacts asked for is `minContacts` in the configuration.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
provider:
  name: Norte Apoio, Lda.
  contacts:
    - { name: Teresa Lopes, role: Service manager }
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
provider:
  name: Norte Apoio, Lda.
  contacts:
    - { name: Teresa Lopes, role: Service manager }
    - { name: Rui Matos, role: Operations director, phone: "+351 22 000 00 00" }
`,
    },
    sources: [practice(), nis('Annex, 5.2(a)')],
  },
  check(context) {
    const { file, limits } = context;
    const { provider } = file;
    if (nobodyThereYet(context) || !isHighOrCritical(context)) return [];
    if (!provider || isMissing(file, 'provider')) return [];
    const { contacts = [] } = provider;
    if (contacts.length > 0 ? hasUnreadableItem(contacts) : !isListAbsent(context, provider, 'contacts')) return [];
    const count = peopleIn(contacts);
    if (count >= limits.minContacts) return [];
    const name = contactName(provider);
    const problem: Problem = {
      range: contacts.length > 0 ? keyRange(provider, 'contacts') : anchorRange(provider),
      message: messageOf(count, name),
      fixes: () => addContacts(provider, Math.ceil(limits.minContacts - count)),
    };
    return [problem];
  },
};

function messageOf(count: number, name: string | undefined): string {
  if (count === 0) return say`The provider has no contact, and much depends on this work: name whom you can reach.`;
  if (count > 1) {
    return say`The provider has only ${count} contacts, and much depends on this work: name who steps in.`;
  }
  return name
    ? say`${excerpt(name, 36)} is the provider's only contact, and much depends on this work: name who steps in.`
    : say`The provider has only 1 contact, and much depends on this work: name who steps in.`;
}

/** How many different people a list names; whoever stands there twice is one. */
function peopleIn(contacts: NonNullable<Party['contacts']>): number {
  const names = contacts.map((contact, index) => personName(contact)?.trim().toLowerCase() || index);
  return new Set(names).size;
}

function addContacts(provider: Party, missing: number): Fix[] {
  const map = mapOf(provider);
  const seq = provider.contacts?.length ? seqOf(provider.contacts) : undefined;
  const people = Array.from({ length: missing }, (_, index) => ({
    name: slot(index === 0 ? say`Who steps in for your contact` : say`Contact ${index + 1}`),
    role: slot(say`Deputy`),
    phone: slot('+351 22 000 00 00'),
  }));
  if (!map) return [];
  const title = missing === 1 ? say`Add a contact` : say`Add ${missing} contacts`;
  if (seq) {
    return [{ title, changes: people.map((person) => ({ kind: 'append', seq, value: asTemplate(person) })) }];
  }
  return [{ title, changes: [{ kind: 'set', map, key: 'contacts', value: asTemplate(people), order: PARTY_KEYS }] }];
}
