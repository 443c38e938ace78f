/** The names that engagement files have, as a pattern of paths. */
export const ENGAGEMENT_FILES = '**/*.outsource.{yaml,yml}';

const NOT_SEARCHED: readonly string[] = ['node_modules', '.git'];

/** Folders in which nobody keeps engagements, as patterns of paths. */
export const NEVER_SEARCHED: readonly string[] = NOT_SEARCHED.map((folder) => `**/${folder}/**`);

/** Whether a path, counted from the folder that is searched, lies in such a folder. */
export function isNeverSearched(path: string): boolean {
  return path.split('/').some((part) => NOT_SEARCHED.includes(part));
}

/** Whether a path or URI names an engagement file. */
export function isEngagementName(path: string): boolean {
  return /\.outsource\.ya?ml$/.test(path);
}
