import { definedIn, mentionedAt } from '../engagement/mentions.ts';
import type { EngagementFile, Path } from '../engagement/model.ts';
import { describe } from '../engagement/schema.ts';
import { RULES } from '../pitfalls/index.ts';
import { personName } from '../pitfalls/people.ts';

/** Something that a value may refer to. */
export interface Reference {
  readonly value: string;
  readonly description?: string;
}

/** What the value at a path may refer to: objectives, deliverables, candidates, rules, people. Empty for any other value. */
export function referencesAt(file: EngagementFile, path: Path): Reference[] {
  const things = mentionedAt(path);
  if (things.length) {
    const spots = things.flatMap((thing) => [...definedIn(file, thing)]);
    return spots.map(({ text, words }) => ({ value: text, description: words }));
  }
  const isRule = path[0] === 'acceptedRisks' && path.length === 3 && path[2] === 'rule';
  if (isRule) return RULES.map(({ id, title }) => ({ value: id, description: title }));
  return isPerson(path) ? people(file) : [];
}

/** Whether a person is asked for who may be known already; the contacts of a party are named there first. */
function isPerson(path: Path): boolean {
  const types = describe(path)?.types ?? [];
  return types.includes('string') && types.includes('object') && !path.includes('contacts');
}

/** The people whom a file names, each once. */
function people({ engagement, client, provider, communication }: EngagementFile): Reference[] {
  const steps = communication?.escalation ?? [];
  const named = [
    engagement?.owner,
    ...(client?.contacts ?? []),
    ...(provider?.contacts ?? []),
    ...steps.map(({ contact }) => contact),
  ];
  const roles = new Map<string, string | undefined>();
  for (const person of named) {
    const name = personName(person);
    if (name) roles.set(name, roles.get(name) ?? (typeof person === 'object' ? person.role : undefined));
  }
  return [...roles].map(([value, description]) => ({ value, description }));
}
