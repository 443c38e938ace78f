/**
 * What would move a terminal's cursor, colour, hide or reorder its text. The two joiners that some scripts and emoji are
 * written with do nothing of that.
 */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text from a file, or a file's name, for a terminal: unprintable characters as their codes (`\u{1b}`), on one line. */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Our own text of several lines that quotes what a user wrote. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
