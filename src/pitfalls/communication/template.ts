import { say } from '../../l10n/say.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import { sharedLanguage } from '../languages.ts';
import { contactName, ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { proposedMeeting } from './meeting-time.ts';
import type { Channel, Communication, MeetingEntry, Step } from './section.ts';

const MEETING_MINUTES = 30;

/**
 * The section `communication`: a weekly call at a time that suits both sides, two channels with an answer time, and two
 * levels of escalation.
 */
export function communicationTemplate(context?: Context): Template {
  const file = context?.file ?? {};
  const section: Communication = {
    language: slot(sharedLanguage(file.client, file.provider) ?? 'en'),
    meetings: [meetingTemplate(context)],
    channels: channelTemplates(),
    escalation: escalationTemplate(context),
  };
  return asTemplate(section);
}

/** A weekly call at a time that suits both sides. */
export function meetingTemplate(context?: Context): MeetingEntry {
  const { day, at, timeZone } = proposedMeeting(context, MEETING_MINUTES);
  return {
    name: slot(say`Progress call`),
    cadence: choice('weekly', 'biweekly'),
    day: slot(day),
    ...(at && { at: slot(at) }),
    ...(timeZone && { timeZone: slot(timeZone) }),
    duration: slot(`${MEETING_MINUTES} minutes`),
    purpose: slot(say`What is done, what comes next, what is in the way`),
    attendees: [slot(ownerName(context?.file ?? {})), slot(contactOf(context))],
  };
}

/** A channel for questions and one for incidents. */
export function channelTemplates(): Channel[] {
  return [
    { purpose: slot(say`Questions`), tool: slot(say`Chat`), responseTime: slot('1 day'), countsIn: 'working-hours' },
    {
      purpose: slot(say`Incidents`),
      tool: slot(say`Phone`),
      responseTime: slot('4 hours'),
      countsIn: choice('working-hours', 'clock-hours'),
    },
  ];
}

/** Two levels of escalation: the contact, and whoever answers for the provider. */
export function escalationTemplate(context?: Context): Step[] {
  return [{ level: 1, contact: slot(contactOf(context)), within: slot('1 day') }, nextLevelTemplate(2)];
}

/** The level of escalation above the provider's own contact. */
export function nextLevelTemplate(level: number): Step {
  return { level, contact: slot(say`Managing director of the provider`), within: slot('3 days') };
}

function contactOf(context?: Context): string {
  return contactName(context?.file.provider) ?? say`Project lead of the provider`;
}
