import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { dayProblem, endProblem, fileProblem, idProblem, titleProblem } from '../../engagement/answers.ts';
import { idFor } from '../../engagement/ids.ts';
import type { Beginning } from '../../pitfalls/newEngagement.ts';
import { printable } from '../printable.ts';
import { UsageError } from '../usageError.ts';

/** What may be answered beforehand. */
export interface Given extends Partial<Beginning> {
  /** A file, or the folder in which it is to lie. */
  readonly place?: string;
}

/** All that makes a new file. */
export interface Answers extends Beginning {
  readonly file: string;
}

/**
 * The answers from what was given alone.
 * @throws UsageError where there is no title, and for an answer that won't do
 */
export function answersFrom(given: Given): Answers {
  const { place, title = '', ...rest } = given;
  if (titleProblem(title)) throw new UsageError('say what the engagement is called with --title.');
  const id = given.id ?? idFor(title);
  const file = fileIn(place, id);
  refuse(file, placeProblem(file));
  return { ...rest, title: title.trim(), id, file };
}

/** @throws UsageError for an answer that won't do */
export function checkGiven({ place, title, id, start, end }: Given): void {
  if (place !== undefined && !isFolder(place)) refuse(place, placeProblem(place));
  if (title !== undefined) refuse('--title', titleProblem(title));
  if (id !== undefined) refuse(`--id ${id}`, idProblem(id));
  refuse(`--start ${start}`, dayProblem(start));
  refuse(`--end ${end}`, endProblem(end, start));
}

function refuse(given: string, problem: string | undefined): void {
  if (problem !== undefined) throw new UsageError(`${printable(given)}: ${problem}`);
}

/** The file that a place stands for: itself, or in a folder the one that is named like the engagement. */
export function fileIn(place: string | undefined, id: string): string {
  const name = `${id}.outsource.yaml`;
  if (place === undefined) return name;
  return isFolder(place) ? path.join(place, name) : place;
}

/** What is wrong with a place for the file; undefined where it will do. */
export function placeProblem(file = ''): string | undefined {
  return fileProblem(file, existsSync(file));
}

/** Whether a place is a folder, or written like one. */
export function isFolder(place: string): boolean {
  return /[\\/]$/.test(place) || (existsSync(place) && statSync(place).isDirectory());
}
