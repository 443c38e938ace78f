import { say } from '../l10n/say.ts';
import * as spaces from './spaces.ts';
import type { Range, SyntaxProblem } from './tree.ts';

/** The longest text that is read, in UTF-16 units: about 200,000 lines, while an engagement has some hundred. */
export const LONGEST_TEXT = 8 * 1024 * 1024;

/** The longest single value that is read, in UTF-16 units. */
export const LONGEST_SCALAR = 1024 * 1024;

/** The longest unreadable part that the slow reader is asked about, in UTF-16 units. */
export const LONGEST_SALVAGE = 256 * 1024;

/** More characters that aren't text than this, or a single NUL, and the file is taken for something else than text. */
const MOST_STRAY_CHARACTERS = 16;

/** More open brackets, or more spaces and indicators at the start of a line, than this are too deep for the slow reader. */
const DEEPEST_GUESS = 200;

/** A text that may be read, or the one problem that it isn't read for. */
export interface Screened {
  /** The text to read instead: as long as the original, with what isn't text replaced. */
  readonly readable: string;
  readonly problem?: SyntaxProblem;
  /** Whether reading it makes sense at all. */
  readonly refused: boolean;
}

/** Looks at a text before any parser does: its length, and characters that no text has. */
export function screen(text: string): Screened {
  if (text.length > LONGEST_TEXT) {
    return refuse(
      text,
      'limit',
      0,
      say`This file is too large to be an engagement; move what it carries along into files of its own.`,
    );
  }
  const strays = strayCharacters(text);
  const [first] = strays;
  if (first === undefined) return { readable: text, refused: false };
  if (strays.length > MOST_STRAY_CHARACTERS || text.includes('\0')) {
    return refuse(
      text,
      'syntax',
      first,
      say`This file holds something else than plain text; save it as text in the encoding UTF-8.`,
    );
  }
  return {
    readable: withReplacements(text, strays),
    problem: {
      range: { start: first, end: first + 1 },
      kind: 'syntax',
      message: say`An invisible character that no text should hold stands here; delete it.`,
    },
    refused: false,
  };
}

/**
 * Where characters stand that YAML excludes from its texts (section 5.1 of its specification): control characters,
 * halves of surrogate pairs, U+FFFE and U+FFFF. No more than are needed to tell how a text is to be taken.
 */
function strayCharacters(text: string): number[] {
  const found: number[] = [];
  // Most texts hold nothing but letters, and the engine's own search is faster than a loop.
  const first = text.search(/[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd]/);
  for (
    let at = first === -1 ? text.length : first;
    at < text.length && found.length <= MOST_STRAY_CHARACTERS;
    at += 1
  ) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit < 0xd800) {
      if (unit < 0xa0 && unit !== 0x85 && unit !== spaces.TAB && !spaces.isBreak(unit)) found.push(at);
    } else if (unit < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))) at += 1;
    else if (unit < 0xe000 || unit >= 0xfffe) found.push(at);
  }
  return found;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function withReplacements(text: string, places: readonly number[]): string {
  let result = '';
  let from = 0;
  for (const at of places) {
    result += `${text.slice(from, at)}\uFFFD`;
    from = at + 1;
  }
  return result + text.slice(from);
}

function refuse(text: string, kind: SyntaxProblem['kind'], at: number, message: string): Screened {
  const range = { start: at, end: Math.min(at + 1, text.length) };
  return { readable: '', problem: { range, kind, message }, refused: true };
}

/** Signals that a text, though well-formed perhaps, goes beyond what is read. */
export class BeyondLimit extends Error {
  readonly problem: SyntaxProblem;

  constructor(problem: SyntaxProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The signal for a text that is nested too deeply. */
export function tooDeep(range: Range): BeyondLimit {
  const message = say`Lists and groups lie too deep in each other here to be read; take some of the levels away.`;
  return new BeyondLimit({ range, kind: 'limit', message });
}

/** The signal for a value that is too long. */
export function tooLong(range: Range): BeyondLimit {
  const message = say`This value is too long to be read; move it into a file of its own and name that file here.`;
  return new BeyondLimit({
    range: { start: range.start, end: Math.min(range.end, range.start + 80) },
    kind: 'limit',
    message,
  });
}

/**
 * Makes sure that a part isn't deep enough to exhaust the slow reader, by an estimate that never comes out too low.
 * @throws BeyondLimit when it may be
 */
export function requireShallow(text: string, start: number, end: number): void {
  let brackets = 0;
  let indent = 0;
  let leading = true;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (spaces.isBreak(unit)) {
      leading = true;
      indent = 0;
      continue;
    }
    if (unit === 91 || unit === 123) brackets += 1;
    else if (unit === 93 || unit === 125) brackets = Math.max(0, brackets - 1);
    if (leading && (spaces.isBlank(unit) || isIndicator(unit))) indent += 1;
    else if (leading) {
      leading = false;
      // An empty line may be as long as it likes.
      if (indent > DEEPEST_GUESS) throw tooDeep({ start: at, end: at + 1 });
    }
    if (brackets > DEEPEST_GUESS) throw tooDeep({ start: at, end: at + 1 });
  }
}

function isIndicator(unit: number): boolean {
  return unit === spaces.DASH || unit === spaces.QUESTION || unit === spaces.COLON;
}
