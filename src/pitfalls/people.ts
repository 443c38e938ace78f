import type { EngagementFile } from '../engagement/model.ts';
import { say } from '../l10n/say.ts';

type PersonOrName = NonNullable<EngagementFile['engagement']>['owner'];

/** The name of a person, who may stand in a file as text or with role and address. */
export function personName(person: PersonOrName): string | undefined {
  return typeof person === 'string' ? person : person?.name;
}

/** The name of whoever owns the engagement, to propose where an owner is asked for. */
export function ownerName(file: EngagementFile): string {
  return personName(file.engagement?.owner) || say`Name of the owner`;
}

/** The name of a party's first contact. */
export function contactName(party: EngagementFile['provider']): string | undefined {
  return personName(party?.contacts?.[0]) || undefined;
}
