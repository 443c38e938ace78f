import { say } from '../l10n/say.ts';

/** How much of the file's own text a message shows, in UTF-16 units. */
const LONGEST = 40;

/** Control characters, line ends, and marks that turn the direction of the text around them. */
const HARMFUL = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

/**
 * A piece of the file's text as a message may show it: on one line, without characters that play tricks, cut where it
 * is longer than 40 UTF-16 units. Not escaped for Markdown or a terminal: whoever shows it does that.
 */
export function quote(text: string): string {
  return quoted(excerptOf(text));
}

/** A text in the quotation marks of the language that is spoken. */
export function quoted(text: string): string {
  return say`"${text}"`;
}

/** The same without quotation marks, cut where it is longer than `longest` UTF-16 units. */
export function excerptOf(text: string, longest = LONGEST): string {
  // Cut first: a text of megabytes isn't worth cleaning.
  const line = text
    .slice(0, longest * 4)
    .replace(HARMFUL, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut.trimEnd()}…`;
}
