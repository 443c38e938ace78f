import * as spaces from './spaces.ts';

/** Where the first document of a text lies, in UTF-16 offsets. */
export interface FirstDocument {
  /** Where its end is looked for no further: at the marker that ends it, or the end of the text. */
  readonly end: number;
  /** Where its content can be cut: behind the byte order mark and the `---` line; absent where that isn't possible. */
  readonly body?: number;
  /** Where a second document begins. */
  readonly second?: number;
}

/**
 * Finds the markers between documents, `---` and `...` at the start of a line. No value can hold such a line
 * (section 9.1.2 of the YAML specification), so that looking at lines is enough.
 * The text must not hold a `\r` without `\n`.
 */
export function firstDocument(text: string): FirstDocument {
  const top = text.charCodeAt(0) === spaces.BYTE_ORDER_MARK ? 1 : 0;
  let body: number | undefined = top;
  let opened = false;
  for (let at = nextMarker(text, top); at !== -1; at = nextMarker(text, at + 3)) {
    if (text[at] === '-' && !opened && isPrelude(text, top, at)) {
      opened = true;
      body = startOfBody(text, top, at);
      continue;
    }
    if (text[at] === '-') return { end: at, body, second: at };
    const behind = spaces.skipSpace(text, at + 3, text.length);
    return { end: at, body, second: behind < text.length ? behind : undefined };
  }
  return { end: text.length, body };
}

function nextMarker(text: string, from: number): number {
  if (from <= 1 && isMarker(text, from)) return from;
  let dashes = text.indexOf('\n---', Math.max(0, from - 1));
  while (dashes !== -1 && !isMarker(text, dashes + 1)) dashes = text.indexOf('\n---', dashes + 1);
  const until = dashes === -1 ? text.length : dashes;
  let dots = text.indexOf('\n...', Math.max(0, from - 1));
  while (dots !== -1 && dots < until && !isMarker(text, dots + 1)) dots = text.indexOf('\n...', dots + 1);
  if (dots !== -1 && dots < until) return dots + 1;
  return dashes === -1 ? -1 : dashes + 1;
}

function isMarker(text: string, at: number): boolean {
  const marker = text.slice(at, at + 3);
  if (marker !== '---' && marker !== '...') return false;
  const behind = text.charCodeAt(at + 3);
  return at + 3 >= text.length || spaces.isBlank(behind) || spaces.isBreak(behind);
}

/** Whether nothing but comments and directives comes before a marker. */
function isPrelude(text: string, from: number, marker: number): boolean {
  let at = spaces.skipSpace(text, from, marker);
  while (at < marker && text[at] === '%') at = spaces.skipSpace(text, spaces.lineEnd(text, at, marker), marker);
  return at >= marker;
}

function startOfBody(text: string, top: number, marker: number): number | undefined {
  // Directives hold for the whole document; a part cut from it would be read without them.
  if (spaces.skipSpace(text, top, marker) < marker) return undefined;
  const line = spaces.lineEnd(text, marker, text.length);
  if (spaces.skipSpace(text, marker + 3, line) < line) return undefined;
  return spaces.skipBreak(text, line);
}
