/** Looking at the text between nodes: lines, spaces, comments. All offsets are UTF-16 offsets of the text. */

const BREAK = /[\r\n]/;

function isBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

/** Where the line of an offset begins (behind a byte order mark). */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text[end])) end++;
  return end;
}

/** Where the line below an offset's begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  if (end >= text.length) return text.length;
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

/** How many characters stand before an offset in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether nothing but spaces stands before an offset in its line. */
export function leadsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

export function hasBreak(text: string): boolean {
  return BREAK.test(text);
}

export function endsWithBreak(text: string): boolean {
  return text !== '' && isBreak(text[text.length - 1]);
}

/** The first offset from `offset` on that holds no space or tab. */
export function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** The first offset from `offset` on that is neither white space nor part of a comment. */
export function skipGap(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    while (at < text.length && (isBreak(text[at]) || text[at] === ' ' || text[at] === '\t')) at++;
    if (text[at] !== '#') return at;
    at = lineEnd(text, at);
  }
}

/** As `skipGap`, and beyond anchors and tags. */
export function skipProperties(text: string, offset: number): number {
  let at = skipGap(text, offset);
  while (text[at] === '&' || text[at] === '!') {
    while (at < text.length && !/[\s,[\]{}]/.test(text[at] ?? ' ')) at++;
    at = skipGap(text, at);
  }
  return at;
}

/** The offset behind the last character before `end` that isn't white space; at least `start`. */
export function trimBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \t\r\n]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** What stands in the line that begins at `start`. */
export function lineKind(
  text: string,
  start: number,
): { kind: 'end' | 'blank' | 'comment' | 'content'; column: number } {
  if (start >= text.length) return { kind: 'end', column: 0 };
  const at = skipSpaces(text, start);
  const column = at - start;
  if (at >= text.length || isBreak(text[at])) return { kind: 'blank', column };
  if (text[at] === '#') return { kind: 'comment', column };
  if (column === 0 && /^(---|\.\.\.)([ \t\r\n]|$)/.test(text.slice(start, start + 4))) return { kind: 'end', column };
  return { kind: 'content', column };
}

/** The end of the line above the one that begins at an offset. */
export function trimBreak(text: string, offset: number): number {
  return text[offset - 1] === '\n' && text[offset - 2] === '\r' ? offset - 2 : offset - 1;
}
