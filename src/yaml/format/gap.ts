import { lineEnd, lineKind, lineStart, nextLine, skipGap } from '../scan.ts';
import { Unusual } from './unusual.ts';

/** A comment, and how far from the left it stands. */
interface Comment {
  readonly text: string;
  readonly column: number;
}

/** A line without content: a comment, or an empty line (undefined). */
type IdleLine = Comment | undefined;

const FOR_EDITORS = /^#\s*(?:yaml-language-server:|vim?:|-\*-)/;

/**
 * Reads what stands between values: comments and empty lines. Always stands before the next content of the text, with
 * the idle lines above it that nobody has taken yet. Several empty lines count as one.
 */
export class Gap {
  /** Where the next content stands; the end of the document where there is none. */
  next = 0;
  readonly #text: string;
  readonly #end: number;
  readonly #keepsSpaces: boolean;
  #lines: IdleLine[] = [];
  #taken = 0;

  /**
   * @param end The end of the document.
   * @param keepsSpaces Whether spaces at the ends of lines stay.
   */
  constructor(text: string, end: number, keepsSpaces: boolean) {
    this.#text = text;
    this.#end = end;
    this.#keepsSpaces = keepsSpaces;
  }

  /** The column of the next content; -1 at the end of the document. */
  get column(): number {
    return this.next >= this.#end ? -1 : this.next - lineStart(this.#text, this.next);
  }

  /** Goes to content that stands in the same line. */
  goTo(offset: number): void {
    this.next = offset;
    this.#lines = [];
    this.#taken = 0;
  }

  /** Reads the idle lines from the start of a line on. */
  readLines(start: number): void {
    this.goTo(Math.min(skipGap(this.#text, start), this.#end));
    const until = this.next >= this.#end ? this.#end : lineStart(this.#text, this.next);
    for (let at = start; at < until; at = nextLine(this.#text, at)) {
      const { kind, column } = lineKind(this.#text, at);
      if (kind === 'comment') this.#lines.push({ text: this.#comment(at + column), column });
      else if (this.#lines.at(-1) !== undefined || this.#lines.length === 0) this.#lines.push(undefined);
    }
  }

  /**
   * Reads the rest of a line behind a value, and the idle lines below.
   * @returns what is to be written behind the value: its comment with the spaces before it
   * @throws Unusual when something else stands there
   */
  readBehind(offset: number): string {
    const end = lineEnd(this.#text, offset);
    const rest = this.#text.slice(offset, end);
    const [, spaces = '', comment = ''] = /^([ \t]*)(.*)$/s.exec(rest) ?? [];
    if (comment !== '' && (comment[0] !== '#' || spaces === '')) throw new Unusual();
    this.readLines(nextLine(this.#text, end));
    if (comment === '') return this.#keepsSpaces ? spaces : '';
    return (spaces.includes('\t') ? ' ' : spaces) + this.#comment(offset + spaces.length);
  }

  /**
   * The comments at the top of a file that are about the file rather than about its first key: those that an empty line
   * sets apart from it, or lines for editors (`# yaml-language-server: …`). An empty line behind them is the last.
   */
  takeHeader(): string[] {
    const first = this.#lines.findIndex((line) => line !== undefined);
    if (first < 0) return [];
    this.#taken = first;
    const apart = this.#lines.lastIndexOf(undefined);
    let until = apart > first ? apart + 1 : first;
    if (until === first) while (FOR_EDITORS.test(this.#lines[until]?.text ?? '')) until++;
    return until === first ? [] : this.#take(until);
  }

  /** All idle lines that are left: comments without their indentation, and empty lines as ''. */
  takeAll(): string[] {
    return this.#take(this.#lines.length);
  }

  /** The comments that stand deeper than the next content and in this column or behind it, with empty lines between. */
  takeDeep(column: number): string[] {
    const least = Math.max(column, this.column + 1);
    let until = this.#taken;
    for (let at = until; at < this.#lines.length; at++) {
      const line = this.#lines[at];
      if (line === undefined) continue;
      if (line.column < least) break;
      until = at + 1;
    }
    return this.#take(until);
  }

  #take(until: number): string[] {
    const lines = this.#lines.slice(this.#taken, until).map((line) => line?.text ?? '');
    this.#taken = until;
    return lines;
  }

  #comment(at: number): string {
    const comment = this.#text.slice(at, lineEnd(this.#text, at));
    return this.#keepsSpaces ? comment : comment.trimEnd();
  }
}
