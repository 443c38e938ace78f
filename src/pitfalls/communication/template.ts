import type { EngagementFile } from '../../engagement/model.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import { sharedLanguage } from '../languages.ts';
import { contactName, ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { proposedMeeting } from './meeting-time.ts';

type Communication = NonNullable<EngagementFile['communication']>;

const MEETING_MINUTES = 30;

/**
 * The section `communication`: a weekly call at a time that suits both sides, two channels with an answer time, and two
 * levels of escalation.
 */
export function communicationTemplate(context?: Context): Template {
  const file = context?.file ?? {};
  const { day, at, timeZone } = proposedMeeting(context, MEETING_MINUTES);
  const contact = contactName(file.provider) ?? 'Project lead of the provider';
  const section: Communication = {
    language: slot(sharedLanguage(file.client, file.provider) ?? 'en'),
    meetings: [
      {
        name: slot('Progress call'),
        cadence: choice('weekly', 'biweekly'),
        day: slot(day),
        ...(at && { at: slot(at) }),
        ...(timeZone && { timeZone: slot(timeZone) }),
        duration: slot(`${MEETING_MINUTES} minutes`),
        purpose: slot('What is done, what comes next, what is in the way'),
        attendees: [slot(ownerName(file)), slot(contact)],
      },
    ],
    channels: [
      { purpose: slot('Questions'), tool: slot('Chat'), responseTime: slot('1 day'), countsIn: 'working-hours' },
      {
        purpose: slot('Incidents'),
        tool: slot('Phone'),
        responseTime: slot('4 hours'),
        countsIn: choice('working-hours', 'clock-hours'),
      },
    ],
    escalation: [
      { level: 1, contact: slot(contact), within: slot('1 day') },
      { level: 2, contact: slot('Managing director of the provider'), within: slot('3 days') },
    ],
  };
  return asTemplate(section);
}
