import { formatDuration, toDuration } from '../../engagement/durations.ts';
import { anchorRange, keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { choice, slot } from '../../yaml/template.ts';
import { hasUnreadableItem, isListAbsent } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { practice } from '../sources.ts';
import {
  CHANNEL_KEYS,
  type Channel,
  COMMUNICATION_KEYS,
  type Communication,
  called,
  communicationOf,
} from './section.ts';
import { channelTemplates } from './template.ts';
import { isFor, type Matter } from './words/index.ts';

/** Matters on which somebody waits for an answer, and the answer time to propose. */
const ANSWERS: readonly (readonly [Matter, string])[] = [
  ['incidents', '4 hours'],
  ['escalation', '1 day'],
  ['support', '1 day'],
  ['questions', '1 day'],
];

/** Whoever asks doesn't know how long to wait. */
export const noResponseTime: Rule = {
  id: 'communication/no-response-time',
  title: 'No response time',
  pitfall: 'communication',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'A channel for incidents, support, questions or escalation without a `responseTime`; or a communication plan in which no channel has one.',
    why: 'Whoever asks and does not know when the answer comes asks again, asks somebody else or stops asking. An answer time that both sides know takes the guessing out: a day is fine for a question, and far too long for an outage.',
    fix: 'Agree on how soon somebody answers, and write it under `responseTime`.\nSay with `countsIn` whether working hours or all hours count.',
    falsePositives:
      'A channel on which nobody waits for an answer, such as a newsletter, needs none: say so in its `purpose`, in words other than question or support.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
communication:
  meetings:
    - name: Weekly service call
      cadence: weekly
  channels:
    - purpose: Questions
      tool: Chat
      responseTime: 1 day
    - purpose: Incidents
      tool: Phone
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
communication:
  meetings:
    - name: Weekly service call
      cadence: weekly
  channels:
    - purpose: Questions
      tool: Chat
      responseTime: 1 day
    - purpose: Incidents
      tool: Phone
      responseTime: 1 hour
      countsIn: clock-hours
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    const communication = communicationOf(context.file);
    if (!communication) return problems;
    const { channels } = communication;
    if (isListAbsent(context, communication, 'channels')) {
      problems.push({
        range: keyRange(communication, 'channels'),
        message: say`No channel has a response time: write how to reach each other, and how soon somebody answers.`,
        fixes: () => addChannels(communication),
      });
      return problems;
    }
    if (!channels?.length) return problems;
    const silent = channels.filter((channel) => isAbsent(context, channel, 'responseTime'));
    const waiting = silent.flatMap((channel) => {
      const answer = answerFor(channel);
      return answer ? [{ channel, answer }] : [];
    });
    for (const { channel, answer } of waiting) {
      problems.push({
        range: anchorRange(channel),
        message: say`${called(channel.purpose, say`This channel`)} has no response time: agree on how soon somebody answers, such as ${inWords(answer)}.`,
        fixes: () => setAnswer(context, channel, answer),
      });
    }
    if (waiting.length > 0 || silent.length < channels.length || hasUnreadableItem(channels)) return problems;
    problems.push({
      range: keyRange(communication, 'channels'),
      message: say`No channel has a response time: agree on how soon somebody answers, such as 1 day.`,
      fixes: () => setAnswer(context, channels[0], '1 day'),
    });
    return problems;
  },
};

function answerFor({ purpose }: Channel): string | undefined {
  return purpose === undefined ? undefined : ANSWERS.find(([matter]) => isFor(matter, purpose))?.[1];
}

function inWords(answer: string): string {
  const duration = toDuration(answer);
  return duration ? formatDuration(duration) : answer;
}

function setAnswer(context: Context, channel: Channel | undefined, answer: string): Fix[] {
  const map = channel && mapOf(channel);
  if (!map) return [];
  const changes: Change[] = [{ kind: 'set', map, key: 'responseTime', value: slot(answer), order: CHANNEL_KEYS }];
  // Hours may be working hours or not, and that is asked next.
  if (answer.includes('hour') && isAbsent(context, channel, 'countsIn')) {
    const value = choice('working-hours', 'clock-hours');
    changes.push({ kind: 'set', map, key: 'countsIn', value, order: CHANNEL_KEYS });
  }
  return [{ title: say`Promise an answer within ${inWords(answer)}`, changes }];
}

function addChannels(communication: Communication): Fix[] {
  const map = mapOf(communication);
  if (!map) return [];
  const value = asTemplate(channelTemplates());
  return [
    {
      title: say`Add channels for questions and incidents`,
      changes: [{ kind: 'set', map, key: 'channels', value, order: COMMUNICATION_KEYS }],
    },
  ];
}
