import type { EngagementFile } from '../../engagement/model.ts';

export type Facts = NonNullable<EngagementFile['engagement']>;
export type Party = NonNullable<EngagementFile['provider']>;

/** The keys of `engagement`, in the order in which people read them. */
export const ENGAGEMENT_KEYS = [
  'id',
  'title',
  'summary',
  'owner',
  'status',
  'model',
  'criticality',
  'start',
  'end',
  'term',
  'value',
  'teamSize',
  'personalData',
  'dataRole',
  'profile',
] as const satisfies readonly (keyof Facts)[];

/** The keys of `client` and `provider`, in the order in which people read them. */
export const PARTY_KEYS = [
  'name',
  'country',
  'timeZone',
  'languages',
  'workingHours',
  'contacts',
  'website',
  'subcontractors',
] as const satisfies readonly (keyof Party)[];
