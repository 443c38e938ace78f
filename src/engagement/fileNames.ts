/** The names that engagement files have, as a pattern of paths. */
export const ENGAGEMENT_FILES = '**/*.outsource.{yaml,yml}';

/** Folders in which nobody keeps engagements, as patterns of paths. */
export const NEVER_SEARCHED: readonly string[] = ['**/node_modules/**', '**/.git/**'];

/** Whether a path or URI names an engagement file. */
export function isEngagementName(path: string): boolean {
  return /\.outsource\.ya?ml$/.test(path);
}
