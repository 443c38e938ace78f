/**
 * What would move a terminal's cursor, colour, hide or reorder its text. The two joiners that some scripts and emoji are
 * written with do nothing of that.
 */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A pipeline on GitHub reads what is printed, and takes these for its commands: the first at the start of a line. */
const COMMAND = /(?<=:):|(?<=#)#(?=\[)/g;

/** Texts in which nothing of that can stand, as nearly all do; but for those that hold a command. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Text from a file, or a file's name, for a terminal: unprintable characters as their codes (`\u{1b}`), on one line. */
export function printable(text: string): string {
  if (PLAIN.test(text) && !text.includes('::') && !text.includes('##[')) return text;
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(UNPRINTABLE, asCode)
    .replace(COMMAND, asCode);
}

function asCode(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Our own text of several lines that quotes what a user wrote. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
