/** Character codes and small searches that both readers of YAML share. All offsets are UTF-16 offsets. */

export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const HASH = 35;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const QUESTION = 63;
export const BYTE_ORDER_MARK = 0xfeff;

/** A space or a tab. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

/** A line feed or a carriage return. */
export function isBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}

/** The first offset at or after `from` that holds neither white space nor a comment; `end` where there is none. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit) || isBreak(unit) || unit === BYTE_ORDER_MARK) at += 1;
    else if (unit === HASH && startsComment(text, at)) at = lineEnd(text, at, end);
    else break;
  }
  return at;
}

function startsComment(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return isBlank(before) || isBreak(before) || before === BYTE_ORDER_MARK;
}

/** The offset of the next line break at or after `from`, or `end`. */
export function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isBreak(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset behind the line break at `at`; `at` itself where no break stands. */
export function skipBreak(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  return unit === LINE_FEED ? at + 1 : at;
}

/** The start of the line that follows the one that `from` lies in, or `end`. */
export function nextLine(text: string, from: number, end: number): number {
  return Math.min(skipBreak(text, lineEnd(text, from, end)), end);
}

/** Goes back from `at` over spaces and tabs, not before `least`. */
export function backOverBlanks(text: string, at: number, least: number): number {
  let back = at;
  while (back > least && isBlank(text.charCodeAt(back - 1))) back -= 1;
  return back;
}

/**
 * Where a block scalar ends for a reader: behind its last line that isn't blank, before the line break. One that keeps
 * its trailing lines (`|+`) ends behind the last of them, as they belong to its value.
 */
export function blockScalarEnd(text: string, header: number, end: number): number {
  const headerEnd = lineEnd(text, header, end);
  const keeps = /^[|>]\d?\+/.test(text.slice(header, header + 3));
  let at = end;
  while (at > headerEnd) {
    if (text.charCodeAt(at - 1) === LINE_FEED) at -= 1;
    if (at > headerEnd && text.charCodeAt(at - 1) === CARRIAGE_RETURN) at -= 1;
    if (keeps) return at;
    const back = backOverBlanks(text, at, headerEnd);
    if (back > headerEnd && !isBreak(text.charCodeAt(back - 1))) return at;
    at = back;
  }
  return backOverBlanks(text, headerEnd, header);
}

/**
 * Where a pair's missing key stands: behind its `?`, or before its `:`.
 * @param from behind whatever comes before the pair
 */
export function emptyKeyPosition(text: string, from: number, end: number): number {
  let at = skipSpace(text, from, end);
  if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1, end);
  return text.charCodeAt(at) === QUESTION ? at + 1 : at;
}

/**
 * Where a pair's missing value stands: behind its `:`, or behind the key where there is none.
 * @param from behind the key
 */
export function emptyValuePosition(text: string, from: number, end: number): number {
  const at = skipSpace(text, from, end);
  return at < end && text.charCodeAt(at) === COLON ? at + 1 : from;
}
