import { keyRange, mapOf, seqOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { choice } from '../../yaml/template.ts';
import { hasUnreadableItem, isListAbsent } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { nao } from '../sources.ts';
import { COMMUNICATION_KEYS, type Communication, called, communicationOf, MEETING_KEYS } from './section.ts';
import { meetingTemplate } from './template.ts';

/** The two sides meet when somebody thinks of it. */
export const noRegularMeeting: Rule = {
  id: 'communication/no-regular-meeting',
  title: 'No regular meeting',
  pitfall: 'communication',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A communication plan without `meetings`, or with meetings of which none has a `cadence`.',
    why: 'Without a fixed date the two sides talk when something has broken, and then about that alone. Small misunderstandings are cheap in the week in which they arise and expensive in the month in which they are found. Whoever is stuck waits for a reason to call; a fixed call is one.',
    fix: 'Agree on one meeting that comes round, and write its `cadence`, `day`, `at` and `duration`.\nThirty minutes a week are enough for most engagements.',
    falsePositives:
      'If you see each other every day anyway, write that down as a meeting with the cadence `daily`: new people will want to know.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
communication:
  language: en
  meetings:
    - name: Kick-off in Porto
      duration: 2 hours
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
communication:
  language: en
  meetings:
    - name: Kick-off in Porto
      duration: 2 hours
    - name: Progress call
      cadence: weekly
      day: tuesday
      duration: 30 minutes
`,
    },
    sources: [nao('4.4'), nao('4.6')],
  },
  check(context) {
    const communication = communicationOf(context.file);
    if (!communication) return [];
    const { meetings } = communication;
    if (isListAbsent(context, communication, 'meetings')) {
      const problem: Problem = {
        range: keyRange(communication, 'meetings'),
        message: say`No regular meeting is planned: agree on one with a fixed cadence, such as 30 minutes a week.`,
        fixes: () => addMeeting(context, communication),
      };
      return [problem];
    }
    if (!meetings?.length || hasUnreadableItem(meetings)) return [];
    if (meetings.some((meeting) => !isAbsent(context, meeting, 'cadence'))) return [];
    const [only] = meetings;
    const problem: Problem = {
      range: keyRange(communication, 'meetings'),
      message:
        meetings.length === 1
          ? say`${called(only?.name, say`The only meeting`)} has no cadence: plan a meeting that comes round, such as 30 minutes a week.`
          : say`None of the ${meetings.length} meetings has a cadence: plan a meeting that comes round, such as 30 minutes a week.`,
      fixes: () => [...addMeeting(context, communication), ...setCadence(communication)],
    };
    return [problem];
  },
};

function addMeeting(context: Context, communication: Communication): Fix[] {
  const map = mapOf(communication);
  if (!map) return [];
  const seq = communication.meetings?.length ? seqOf(communication.meetings) : undefined;
  const meeting = asTemplate(meetingTemplate(context));
  const title = say`Add a weekly call`;
  if (seq) return [{ title, changes: [{ kind: 'append', seq, value: meeting }] }];
  return [{ title, changes: [{ kind: 'set', map, key: 'meetings', value: [meeting], order: COMMUNICATION_KEYS }] }];
}

/** For whoever has forgotten to say that the one meeting is weekly. */
function setCadence({ meetings }: Communication): Fix[] {
  const [only, ...others] = meetings ?? [];
  const map = only && mapOf(only);
  if (!map || others.length > 0) return [];
  const value = choice('weekly', 'biweekly', 'monthly');
  return [
    {
      title: say`Hold ${called(only.name, say`the meeting`)} every week`,
      changes: [{ kind: 'set', map, key: 'cadence', value, order: MEETING_KEYS }],
    },
  ];
}
