import type { Pattern } from '../../types.ts';

/** The entries of a text that separates them by commas and line breaks: a field of hundreds of words stays a field. */
export function phrases(text: string): Pattern[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
