import { lacks, mapOf, valueRange } from '../../engagement/model.ts';
import { sameParty } from '../../engagement/parties.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { personName } from '../people.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { excerpt, isAbsent } from '../sections.ts';
import { cmp, nao } from '../sources.ts';
import { ENGAGEMENT_KEYS, type Facts } from './facts.ts';

/** As many contacts as fit beside the other fixes. */
const MOST_PROPOSED = 3;

export const noOwner: Rule = {
  id: 'engagement/no-owner',
  title: 'No owner',
  pitfall: null,
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An engagement without an `owner`, or with an owner who is the provider or one of its contacts: nobody on the client’s side answers for it.',
    why: 'An engagement that nobody owns is run by whoever has time, and decisions wait until something breaks. The provider needs one person on your side who may say yes, and who notices when things slip. A team or a mailbox does neither.',
    fix: 'Name one person under `owner`, with `name` and the `role` in which that person decides.\nChoose somebody who knows what the work is for, not only what it costs.',
    falsePositives:
      'Where a board or two people share the decision, name the one who calls the meeting. If the same name works on both sides, list that person among the contacts of `client` too.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: contracting
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  owner: { name: Ana Reyes, role: Head of brand }
  status: contracting
`,
    },
    sources: [cmp('1.2'), nao('1.2')],
  },
  check(context) {
    const { engagement } = context.file;
    if (!engagement) return [];
    if (isAbsent(context, engagement, 'owner')) {
      const problem: Problem = {
        range: valueRange(engagement, 'owner'),
        message: engagement.title
          ? say`Nobody on your side owns "${excerpt(engagement.title, 40)}": name the person who decides and answers for it.`
          : say`Nobody on your side owns this engagement: name the person who decides and answers for it.`,
        fixes: () => proposals(context, engagement),
      };
      return [problem];
    }
    const problem = ownerOfTheOtherSide(context, engagement);
    return problem ? [problem] : [];
  },
};

function ownerOfTheOtherSide(context: Context, engagement: Facts): Problem | undefined {
  const { client, provider } = context.file;
  const owner = personName(engagement.owner);
  if (!owner || client?.contacts?.some((person) => sameParty(personName(person), owner))) return undefined;
  if (!provider) return undefined;
  const isContact = provider.contacts?.some((person) => sameParty(personName(person), owner));
  // A freelancer is the provider in person.
  const isProvider = sameParty(provider.name, owner) !== undefined;
  if (!isContact && !isProvider) return undefined;
  return {
    range: valueRange(engagement, 'owner'),
    message: isContact
      ? say`The owner ${excerpt(owner, 40)} is a contact of the provider: name the person on your side who decides.`
      : say`The owner ${excerpt(owner, 40)} is the provider: name the person on your side who decides.`,
    related: isContact
      ? [{ range: valueRange(provider, 'contacts'), message: say`The contacts of the provider` }]
      : [{ range: valueRange(provider, 'name'), message: say`The provider` }],
    fixes: () => proposals(context, engagement),
  };
}

/** Whoever is known on the client's side, else a person to be filled in. */
function proposals({ file }: Context, engagement: Facts): Fix[] {
  const map = mapOf(engagement);
  if (!map) return [];
  const known = (file.client?.contacts ?? [])
    .map(personName)
    .filter((name) => name !== undefined && name.trim() !== '');
  const fixes: Fix[] = known.slice(0, MOST_PROPOSED).map((name) => ({
    title: say`Make ${excerpt(name ?? '', 40)} the owner`,
    changes: [{ kind: 'set', map, key: 'owner', value: { name: name ?? '' }, order: ENGAGEMENT_KEYS }],
  }));
  fixes.push({
    title: lacks(engagement, 'owner') ? say`Name the owner` : say`Name another owner`,
    changes: [
      {
        kind: 'set',
        map,
        key: 'owner',
        value: { name: slot('Ana Reyes'), role: slot(say`Head of the department that uses the result`) },
        order: ENGAGEMENT_KEYS,
      },
    ],
  });
  return fixes;
}
