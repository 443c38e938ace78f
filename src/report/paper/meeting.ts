import { formatDuration, toDuration } from '../../engagement/durations.ts';
import { WEEKDAYS, weekdayName } from '../../engagement/workingHours.ts';
import { isTimeZone } from '../../engagement/zones.ts';
import { say } from '../../l10n/say.ts';
import { cityOf } from '../../lint/facts/meetings.ts';
import type { MeetingEntry } from '../../pitfalls/communication/section.ts';
import type { PaperText } from './paper.ts';
import { rhythm } from './parts.ts';

/** When a meeting is held, in words: `weekly, Tuesday, 11:00 in Madrid, 45 minutes`; null where the file tells nothing. */
export function meetingWhen({ cadence, day, at, timeZone, duration }: MeetingEntry): PaperText {
  const length = toDuration(duration);
  const parts = [
    rhythm(cadence),
    typeof day === 'string' ? weekdayName(WEEKDAYS.indexOf(day)) : day && say`on day ${day} of the month`,
    at && (isTimeZone(timeZone) ? say`${at} in ${cityOf(timeZone)}` : at),
    length && formatDuration(length),
  ].filter(Boolean);
  return parts.length ? parts.join(', ') : null;
}
