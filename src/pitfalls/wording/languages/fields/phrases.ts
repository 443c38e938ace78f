import type { Pattern } from '../../types.ts';

/**
 * The entries of a text that separates them by commas: a field of hundreds of words stays a field. A line may break
 * anywhere but within a word.
 */
export function phrases(text: string): Pattern[] {
  return text
    .replaceAll(/\|\s+/gu, '|')
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/gu, ' '));
}
