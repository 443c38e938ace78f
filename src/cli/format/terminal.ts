import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import pc from 'picocolors';

/** The width that text is laid out for, in columns. */
export const COLUMNS = 80;

/** Texts of which each character takes one column. */
const PLAIN = /^[\x20-\x7e]*$/;

export type Colors = ReturnType<typeof pc.createColors>;

/** Whether a stream is a terminal that acts on control codes, and nobody has asked for none. */
export function isCapable({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

/** Whether what is printed goes to a terminal that shows colours. */
export const hasColors = isCapable(process.stdout);

/** The colours of standard output. */
export const colors = colorsFor(hasColors);

/** Colours, or texts as they are. */
export function colorsFor(wanted: boolean): Colors {
  return pc.createColors(wanted);
}

/** The columns that a text takes. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** A text in lines of some columns; a word that is longer is broken. */
export function wrap(text: string, columns = COLUMNS): string[] {
  return (PLAIN.test(text) && wrapPlain(text, columns)) || wrapAnsi(text, columns, { hard: true }).split('\n');
}

/** The same for the plainest of texts, as nearly all of ours are; undefined where a word is too long, or blanks stand in a row. */
function wrapPlain(text: string, columns: number): string[] | undefined {
  if (text.includes('  ') || text.startsWith(' ') || text.endsWith(' ')) return undefined;
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > columns) {
    const blank = text.lastIndexOf(' ', from + columns);
    if (blank <= from) return undefined;
    lines.push(text.slice(from, blank));
    from = blank + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

/** A text of one line cut to a width in columns, with an ellipsis where something is left out. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += widthOf(segment);
    if (width > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}
