import * as spaces from './spaces.ts';

/** What is odd about a line that begins a unit. */
export type Oddity = 'none' | 'indentation' | 'tab' | 'other';

/**
 * A block map or block sequence cut into its entries by looking at the indentation of lines alone, without parsing. In
 * well-formed text the cuts are exact: whatever belongs to an entry is indented further than the entry itself.
 * A unit's text runs from its start to the start of the next; comments and empty lines count with the unit above them.
 */
export interface Units {
  readonly kind: 'map' | 'seq';
  /** Where the units begin: the start of a line; for an entry behind a dash, its first character. */
  readonly starts: readonly number[];
  /** The first character of each unit that isn't white space. */
  readonly contents: readonly number[];
  readonly oddities: readonly Oddity[];
  readonly end: number;
}

/** Where the unit behind the given one begins. */
export function unitEnd(units: Units, index: number): number {
  return units.starts[index + 1] ?? units.end;
}

/**
 * Cuts whole lines into the entries of one block collection; undefined where they don't look like one.
 * The text must not hold a `\r` without `\n`.
 * @param from the start of a line, or the entry behind a dash if `column` is given
 * @param lenient whether lines that are no entries may come before the first that is one
 * @param column the column of the entry at `from`, in UTF-16 units
 */
export function findUnits(text: string, from: number, end: number, lenient: boolean, column = -1): Units | undefined {
  const starts: number[] = [];
  const contents: number[] = [];
  const oddities: Oddity[] = [];
  let kind: Units['kind'] | undefined;
  let own = column;
  let deeper = false;
  let at = from;
  while (at < end) {
    let content = at;
    while (text.charCodeAt(content) === spaces.SPACE) content += 1;
    let indent = content - at;
    const tabbed = text.charCodeAt(content) === spaces.TAB;
    while (spaces.isBlank(text.charCodeAt(content))) content += 1;
    if (at === from && column >= 0) indent = column;
    const unit = text.charCodeAt(content);
    const start = at;
    at = nextLine(text, content, end);
    if (content >= end || spaces.isBreak(unit) || unit === spaces.HASH) continue;

    let oddity: Oddity = 'none';
    if (kind === undefined) {
      const found = tabbed ? undefined : entryKind(text, content, end);
      if (found === undefined || (column >= 0 && indent !== column)) {
        if (!lenient) return undefined;
        // Deeper lines go with the line above; what is above stays odd.
        if (starts.length > 0 && column >= 0 && indent > column) continue;
        oddity = tabbed ? 'tab' : 'other';
      } else {
        kind = found;
        own = indent;
      }
    } else if (indent > own) {
      deeper = true;
      continue;
    } else if (tabbed) {
      // How far a tab indents is anyone's guess: as far as the unit above lets it.
      if (deeper || kind === 'seq' || endsWithColon(text, contents[contents.length - 1] ?? 0, end)) continue;
      oddity = 'tab';
    } else if (indent < own) oddity = 'indentation';
    else if (kind === 'seq') oddity = isIndicator(text, content, end, spaces.DASH) ? 'none' : 'other';
    else if (isIndicator(text, content, end, spaces.DASH) || isIndicator(text, content, end, spaces.COLON)) continue;
    deeper = false;
    starts.push(start);
    contents.push(content);
    oddities.push(oddity);
  }
  return kind === undefined ? undefined : { kind, starts, contents, oddities, end };
}

/** The start of the line below the one that `from` lies in, or `end`. */
export function nextLine(text: string, from: number, end: number): number {
  const feed = text.indexOf('\n', from);
  return feed === -1 || feed + 1 > end ? end : feed + 1;
}

function endsWithColon(text: string, content: number, end: number): boolean {
  const last = spaces.backOverBlanks(text, spaces.lineEnd(text, content, end), content) - 1;
  return text.charCodeAt(last) === spaces.COLON;
}

function entryKind(text: string, content: number, end: number): Units['kind'] | undefined {
  if (isIndicator(text, content, end, spaces.DASH)) return 'seq';
  return isIndicator(text, content, end, spaces.QUESTION) || isKeyLine(text, content, end) ? 'map' : undefined;
}

/** Whether an indicator (dash, question mark or colon) stands at an offset, with white space or nothing behind it. */
export function isIndicator(text: string, at: number, end: number, indicator: number): boolean {
  return text.charCodeAt(at) === indicator && (at + 1 >= end || isSpace(text.charCodeAt(at + 1)));
}

/** Whether a line begins with a key and its colon, the key plain or in quotes. */
export function isKeyLine(text: string, content: number, end: number): boolean {
  const first = text.charCodeAt(content);
  const quoted = first === 34 || first === 39;
  let at = content;
  if (quoted) {
    at = closingQuote(text, content, end, first);
    if (at < 0) return false;
    while (at < end && spaces.isBlank(text.charCodeAt(at))) at += 1;
    return isIndicator(text, at, end, spaces.COLON);
  }
  if (!startsPlain(text, content, end)) return false;
  for (; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (spaces.isBreak(unit)) return false;
    if (unit === spaces.HASH && spaces.isBlank(text.charCodeAt(at - 1))) return false;
    if (unit === spaces.COLON && isIndicator(text, at, end, spaces.COLON)) return true;
  }
  return false;
}

function startsPlain(text: string, at: number, end: number): boolean {
  const char = text[at] ?? '';
  if (!'-?:,[]{}#&*!|>%@`'.includes(char)) return true;
  return '-?:'.includes(char) && at + 1 < end && !isSpace(text.charCodeAt(at + 1));
}

/** Behind the quote that closes the one at `open` on the same line, or -1. */
function closingQuote(text: string, open: number, end: number, quote: number): number {
  for (let at = open + 1; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (spaces.isBreak(unit)) return -1;
    if (unit === 92 && quote === 34) at += 1;
    else if (unit === quote) {
      if (quote === 39 && text.charCodeAt(at + 1) === quote) at += 1;
      else return at + 1;
    }
  }
  return -1;
}

function isSpace(unit: number): boolean {
  return spaces.isBlank(unit) || spaces.isBreak(unit);
}
