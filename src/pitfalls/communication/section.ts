import type { EngagementFile } from '../../engagement/model.ts';
import { quoted } from '../../engagement/quote.ts';
import { excerpt, isMissing } from '../sections.ts';

export type Communication = NonNullable<EngagementFile['communication']>;
export type MeetingEntry = NonNullable<Communication['meetings']>[number];
export type Channel = NonNullable<Communication['channels']>[number];
export type Step = NonNullable<Communication['escalation']>[number];

/** The usual order of the keys, for what is added to them. */
export const COMMUNICATION_KEYS = ['language', 'meetings', 'channels', 'escalation'] as const;
export const MEETING_KEYS = [
  'name',
  'cadence',
  'day',
  'at',
  'timeZone',
  'duration',
  'purpose',
  'attendees',
] as const satisfies readonly (keyof MeetingEntry)[];
export const CHANNEL_KEYS = [
  'purpose',
  'tool',
  'responseTime',
  'countsIn',
] as const satisfies readonly (keyof Channel)[];

/** The section, where the file has one: without it, only the rule about its absence speaks. */
export function communicationOf(file: EngagementFile): Communication | undefined {
  return isMissing(file, 'communication') ? undefined : file.communication;
}

/** What people call a meeting or a channel, in quotation marks, cut where it is too long for a message. */
export function called(name: string | undefined, other: string): string {
  return name?.trim() ? quoted(excerpt(name, 30)) : other;
}
