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

/** The kinds of work, the most usual one first. */
export const MODELS = [
  'project',
  'freelance',
  'staff-augmentation',
  'dedicated-team',
  'managed-service',
  'business-process',
] as const satisfies readonly Facts['model'][];

/** The stages that a file may begin in. */
export const OPEN_STATUSES = [
  'draft',
  'selecting',
  'contracting',
  'onboarding',
  'active',
] as const satisfies readonly Facts['status'][];

/** How much may depend on the work, from the least to the most. */
export const CRITICALITIES = ['low', 'medium', 'high', 'critical'] as const satisfies readonly Facts['criticality'][];

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
