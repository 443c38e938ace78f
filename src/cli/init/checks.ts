import { existsSync } from 'node:fs';
import { isDay } from '../../engagement/dateText.ts';
import { isEngagementName } from '../../engagement/fileNames.ts';
import { isId } from '../../engagement/ids.ts';

/*
 * What is wrong with an answer, in one sentence; undefined where it will do. Questions and options ask the same.
 */

export function titleProblem(title = ''): string | undefined {
  return title.trim() === '' ? 'Please give it a name.' : undefined;
}

export function idProblem(id: string): string | undefined {
  return isId(id) ? undefined : 'An id has lower-case letters, digits and hyphens, and begins with a letter.';
}

/** A day that may be left out. */
export function dayProblem(day = ''): string | undefined {
  return day === '' || isDay(day) ? undefined : 'Please write an existing day as YYYY-MM-DD.';
}

/** The last day, which may be left out. */
export function endProblem(end = '', start = ''): string | undefined {
  return dayProblem(end) ?? (end !== '' && end < start ? "It can't end before it begins." : undefined);
}

export function fileProblem(file = ''): string | undefined {
  if (!isEngagementName(file)) return 'The name has to end in .outsource.yaml.';
  return existsSync(file) ? 'There is such a file already: choose another name.' : undefined;
}
