import pc from 'picocolors';
import stringWidth from 'string-width';

/** The width that text is laid out for, in columns. */
export const COLUMNS = 80;

/** Colours, only on a terminal and where nobody has asked for none. */
export const colors = pc.createColors(
  process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
);

const graphemes = new Intl.Segmenter();

/** A text of one line cut to a width in columns, with an ellipsis where something is left out. */
export function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of graphemes.segment(text)) {
    width += stringWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}
