import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import pc from 'picocolors';

/** The width that text is laid out for, in columns. */
export const COLUMNS = 80;

export type Colors = ReturnType<typeof pc.createColors>;

/** Whether what is printed goes to a terminal that shows colours, and nobody has asked for none. */
export const hasColors = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

/** The colours of standard output. */
export const colors = colorsFor(hasColors);

/** Colours, or texts as they are. */
export function colorsFor(wanted: boolean): Colors {
  return pc.createColors(wanted);
}

/** The columns that a text takes. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A text in lines of some columns; a word that is longer is broken. */
export function wrap(text: string, columns = COLUMNS): string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n');
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
