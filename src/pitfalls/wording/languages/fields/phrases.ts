import type { Pattern } from '../../types.ts';

/**
 * The entries of a text that separates them by commas: a field of hundreds of words stays a field. A line may break
 * where a space stands, and behind a bar.
 */
export function phrases(text: string): Pattern[] {
  return text.trim().replaceAll(/\s+/gu, ' ').replaceAll('| ', '|').split(', ');
}
