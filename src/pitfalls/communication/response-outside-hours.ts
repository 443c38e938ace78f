import { Temporal } from 'temporal-polyfill';
import { durationHours, formatDuration, toDuration } from '../../engagement/durations.ts';
import { keyRange, mapOf, valueRange } from '../../engagement/model.ts';
import { formatMinutes, longestGap, weekdayName } from '../../engagement/workingHours.ts';
import { say } from '../../l10n/say.ts';
import { workOf } from '../clocks.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { isAbsent, nobodyThereYet } from '../sections.ts';
import { practice } from '../sources.ts';
import { CHANNEL_KEYS, type Channel, communicationOf } from './section.ts';
import { isFor } from './words/index.ts';

const DAY = 24 * 60;

/** A promise of hours that may mean days, since nobody says which hours count. */
export const responseOutsideHours: Rule = {
  id: 'communication/response-outside-hours',
  title: 'Response time without saying which hours count',
  pitfall: 'communication',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'The criticality is `high` or `critical`, a channel for incidents promises an answer in hours, the provider’s working week has a longer gap than that, and `countsIn` does not say which hours count. The message gives the gap.',
    why: '“Within 4 hours” is read as four hours by whoever has the outage, and as four working hours by whoever has to answer. The difference shows on the first Friday evening on which something fails. Then it is too late to agree on an on-call service.',
    fix: 'Ask the provider which hours it means.\nWrite `countsIn: clock-hours` where nights and weekends count, else `countsIn: working-hours`; if the gap is too long for you, agree on an on-call service.',
    falsePositives:
      'If the contract settles it, write `countsIn` as the contract has it: one word makes the file clear.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
provider:
  name: Norte Apoio, Lda.
  workingHours: { start: "08:00", end: "17:00" }
communication:
  channels:
    - purpose: Incidents
      tool: Phone
      responseTime: 4 hours
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
provider:
  name: Norte Apoio, Lda.
  workingHours: { start: "08:00", end: "17:00" }
communication:
  channels:
    - purpose: Incidents
      tool: Phone
      responseTime: 4 hours
      countsIn: clock-hours
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    if (nobodyThereYet(context) || !isHighOrCritical(context)) return problems;
    const { provider } = context.file;
    const shifts = workOf(context, provider);
    if (!provider || !shifts) return problems;
    const gap = longestGap(shifts);
    for (const channel of communicationOf(context.file)?.channels ?? []) {
      const promise = promisedHours(channel);
      if (!promise || durationHours(promise) * 60 >= gap.length || !isAbsent(context, channel, 'countsIn')) continue;
      if (!channel.purpose || !isFor('incidents', channel.purpose)) continue;
      const weekday = weekdayName(Math.floor(gap.start / DAY));
      const wait = formatDuration(inHours(gap.length));
      problems.push({
        range: valueRange(channel, 'responseTime'),
        message: say`A failure on ${weekday} at ${formatMinutes(gap.start + 1)} may wait ${wait}, not ${formatDuration(promise)}: say with "countsIn" which hours count.`,
        related: [{ range: keyRange(provider, 'workingHours'), message: say`When the provider works` }],
        fixes: () => setHours(channel),
      });
    }
    return problems;
  },
};

/** The hours that a channel promises; undefined where it promises days, which everybody reads as working days. */
function promisedHours(channel: Channel): Temporal.Duration | undefined {
  const duration = toDuration(channel.responseTime);
  return duration?.days || duration?.weeks || duration?.months || duration?.years ? undefined : duration;
}

function inHours(minutes: number): Temporal.Duration {
  return Temporal.Duration.from({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

function setHours(channel: Channel): Fix[] {
  const map = mapOf(channel);
  if (!map) return [];
  const fix = (title: string, value: string): Fix => ({
    title,
    changes: [{ kind: 'set', map, key: 'countsIn', value, order: CHANNEL_KEYS }],
  });
  return [
    fix(say`Note that working hours count`, 'working-hours'),
    fix(say`Note that all hours count, nights and weekends too`, 'clock-hours'),
  ];
}
