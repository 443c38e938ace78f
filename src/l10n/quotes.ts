import { say } from './say.ts';

/** A name of the file in the quotation marks of the language that is spoken. */
export function inQuotes(name: string): string {
  return say`"${name}"`;
}
