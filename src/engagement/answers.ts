import { say } from '../l10n/say.ts';
import { formatDateText, isDay } from './dateText.ts';
import { isEngagementName } from './fileNames.ts';
import { isId } from './ids.ts';
import { type Period, readDay, readPeriod } from './writtenDates.ts';

/*
 * What is wrong with an answer to a question, in one sentence; undefined where it will do. The dialogues of the editor,
 * and the questions and options of the command line, ask the same.
 */

export function titleProblem(title = ''): string | undefined {
  return title.trim() === '' ? say`Please give it a name.` : undefined;
}

export function idProblem(id: string): string | undefined {
  return isId(id) ? undefined : say`An id has lower-case letters, digits and hyphens, and begins with a letter.`;
}

/** A day of an option, which may be left out. */
export function dayProblem(day = ''): string | undefined {
  return day === '' || isDay(day) ? undefined : say`Please write an existing day as YYYY-MM-DD.`;
}

/** The last day of an option, which may be left out. */
export function endProblem(end = '', start = ''): string | undefined {
  return dayProblem(end) ?? (end !== '' && end < start ? say`It can't end before it begins.` : undefined);
}

/** The first and the last day in one answer, which may be left out. */
export function periodProblem(text = ''): string | undefined {
  const period = readPeriod(text);
  if (!period) return say`Please write existing days like this: 2026-12-01 to 2027-11-30.`;
  return endProblem(period.end, period.start);
}

/** How an answer about the first and the last day is understood; undefined where there is nothing to understand. */
export function periodInWords(text: string): string | undefined {
  const { start, end }: Period = (periodProblem(text) === undefined && readPeriod(text)) || {};
  if (start !== undefined && end !== undefined) return say`From ${formatDateText(start)} to ${formatDateText(end)}`;
  if (start !== undefined) return say`From ${formatDateText(start)}`;
  return end === undefined ? undefined : say`Until ${formatDateText(end)}`;
}

/** A day that has to be named. `earliest` and `latest` are ISO dates; `tooEarly` and `tooLate` say what is wrong then. */
export function namedDayProblem(
  text: string,
  { earliest = '', latest, tooEarly, tooLate }: DayLimits = {},
): string | undefined {
  const day = readDay(text);
  if (day === undefined) return say`Please write an existing day like this: 2027-03-31.`;
  if (day < earliest) return tooEarly;
  return latest !== undefined && day > latest ? tooLate : undefined;
}

export interface DayLimits {
  readonly earliest?: string;
  readonly latest?: string;
  readonly tooEarly?: string;
  readonly tooLate?: string;
}

/** How a day is understood; undefined where it can't be read. */
export function dayInWords(text: string): string | undefined {
  const day = readDay(text);
  return day === undefined ? undefined : formatDateText(day);
}

/** Whoever looks into the folder says whether there is such a file. */
export function fileProblem(file: string, isThere: boolean): string | undefined {
  if (!isEngagementName(file)) return say`The name has to end in .outsource.yaml.`;
  return isThere ? say`There is such a file already: choose another name.` : undefined;
}
