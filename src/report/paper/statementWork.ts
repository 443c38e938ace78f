import { termOf } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { formatDuration, toDuration } from '../../engagement/durations.ts';
import { say } from '../../l10n/say.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { meetingWhen } from './meeting.ts';
import type { Block, PaperText } from './paper.ts';
import { day, facts, heading, language, money, own, paragraph, rhythm, tableOr, who, worded } from './parts.ts';

/** From when to when. */
export function term({ file }: Context): Block[] {
  const { start, end } = termOf(file);
  return [
    heading(say`Term`),
    facts([
      [say`Begins on`, start ? formatDate(start) : null],
      [say`Ends on`, end ? formatDate(end) : null],
    ]),
  ];
}

/** What is paid for what. */
export function payment({ file }: Context): Block[] {
  const { model, ceiling, schedule, serviceCredits } = file.payment ?? {};
  const titles = new Map((file.scope?.deliverables ?? []).map(({ id, title }) => [id, title]));
  const rows = (schedule ?? []).map(({ percent, on, date }) => [
    percent === undefined ? null : say`${percent} %`,
    own(titles.get(on) ?? on) ?? day(date),
    day(date) ?? '–',
  ]);
  return [
    heading(say`Price and payment`),
    facts([
      [say`Value over the term`, money(file.engagement?.value)],
      [say`Payment`, worded(model)],
      [say`At most`, money(ceiling)],
    ]),
    tableOr([say`Share`, say`Paid for`, say`On`], rows, say`what is paid when.`),
    ...(serviceCredits === undefined ? [] : [paragraph(say`If a target is missed: ${own(serviceCredits) ?? ''}`)]),
  ];
}

/** How the service is measured, and how often both sides look at it. */
export function monitoring({ file }: Context): Block[] {
  const { cadence, kpis, feedback } = file.monitoring ?? {};
  const rows = (kpis ?? []).map((kpi) => [
    own(kpi.metric),
    own(kpi.target),
    own(kpi.threshold) ?? '–',
    rhythm(kpi.cadence) ?? rhythm(cadence),
    own(kpi.source) ?? '–',
  ]);
  const method = own(feedback?.method);
  return [
    heading(say`Service levels and reviews`),
    tableOr(
      [say`Measured`, say`Target`, say`Never below`, say`How often`, say`Source`],
      rows,
      say`what is measured, and which values are to be reached.`,
    ),
    facts([[say`Reviews`, rhythm(cadence)]]),
    ...(method === null ? [] : [paragraph(say`Feedback: ${method}`)]),
  ];
}

/** How both sides talk. */
export function communication({ file }: Context): Block[] {
  const { language: spoken, meetings, channels, escalation } = file.communication ?? {};
  return [
    heading(say`Communication`),
    facts([[say`Language`, language(spoken)]]),
    tableOr(
      [say`Meeting`, say`When`, say`What for`],
      (meetings ?? []).map((meeting) => [own(meeting.name), meetingWhen(meeting), own(meeting.purpose) ?? '–']),
      say`which meetings are held, and how often.`,
    ),
    tableOr(
      [say`About`, say`By`, say`Answered within`],
      (channels ?? []).map(({ purpose, tool, responseTime, countsIn }) => [
        own(purpose),
        own(tool),
        within(responseTime, countsIn),
      ]),
      say`by which channels both sides write and call, and how soon they answer.`,
    ),
    tableOr(
      [say`Level`, say`Whom to ask`, say`Within`],
      (escalation ?? []).map(({ level, contact, within: time }) => [own(level), who(contact), within(time)]),
      say`who is asked next where two don’t agree.`,
    ),
  ];
}

/** A length of time in words; null for one that can't be read. */
export function within(text: string | undefined, countsIn?: string): PaperText {
  const duration = toDuration(text);
  if (!duration) return null;
  const time = formatDuration(duration);
  return countsIn === undefined ? time : `${time} (${worded(countsIn) ?? ''})`;
}
