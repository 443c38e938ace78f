/** A place in a text as editors count it: zero-based line, zero-based UTF-16 unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Where the lines of a text begin. Lines end at `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** How many lines the text has; a text without a line break has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The UTF-16 offset at which a line begins. Lines beyond the last begin at the end of the text. */
  start(line: number): number {
    return this.#starts[Math.max(0, line)] ?? this.#text.length;
  }

  /** The UTF-16 offset at which a line's text ends, before its line break. */
  end(line: number): number {
    const start = this.start(line);
    let end = this.start(line + 1);
    if (end > start && this.#text.charCodeAt(end - 1) === LINE_FEED) end -= 1;
    if (end > start && this.#text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
    return end;
  }

  /** Line and character of a UTF-16 offset. Offsets outside the text count as its start or end. */
  position(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: bounded - this.start(low) };
  }

  /** The UTF-16 offset of a place. A character beyond the line's end counts as that end, a line beyond the last as the end of the text. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    return Math.min(this.start(position.line) + Math.max(0, position.character), this.end(position.line));
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  // Most texts have no lone `\r`; then the engine's own search does the work.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}

/** YAML counts a lone `\r` as a line break, as editors do; a `\n` in its place keeps every offset. */
export function withoutLoneReturns(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
