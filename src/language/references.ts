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
  switch (path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.')) {
    case 'monitoring.kpis.[].objective':
    case 'scope.deliverables.[].objective':
      return (file.objectives ?? []).flatMap(({ id, statement }) =>
        id ? [{ value: id, description: statement }] : [],
      );
    case 'payment.schedule.[].on':
      return (file.scope?.deliverables ?? []).flatMap(({ id, title }) =>
        id ? [{ value: id, description: title }] : [],
      );
    case 'selection.chosen':
      return (file.selection?.candidates ?? []).flatMap(({ name }) => (name ? [{ value: name }] : []));
    case 'acceptedRisks.[].rule':
      return RULES.map(({ id, title }) => ({ value: id, description: title }));
    default:
      return isPerson(path) ? people(file) : [];
  }
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
