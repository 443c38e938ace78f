import type { EngagementFile } from '../engagement/model.ts';

/** A freelancer's job or a project: it ends with a result, where other kinds of work go on from day to day. */
export function isOneResult({ engagement }: EngagementFile): boolean {
  return engagement?.model === 'freelance' || engagement?.model === 'project';
}

/** The same as far as a rule can tell: also where no kind of work is given, or one that can't be read. */
export function mayBeOneResult(file: EngagementFile): boolean {
  return file.engagement?.model === undefined || isOneResult(file);
}
