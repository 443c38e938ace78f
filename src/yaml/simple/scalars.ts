import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { LONGEST_SCALAR } from '../limits.ts';
import { makeScalar } from '../nodes.ts';
import * as spaces from '../spaces.ts';
import type { ScalarNode, ScalarStyle } from '../tree.ts';
import type { BlockLines } from './text.ts';
import { BAR, DOUBLE_QUOTE } from './text.ts';

const STYLES = {
  single: SCALAR_STYLE.SINGLE_QUOTED,
  double: SCALAR_STYLE.DOUBLE_QUOTED,
  literal: SCALAR_STYLE.LITERAL_BLOCK,
  folded: SCALAR_STYLE.FOLDED_BLOCK,
};

/**
 * A plain value. Undefined if it is too long to be read.
 * @param stop where it stops; spaces before that aren't part of it
 */
export function plainScalar(text: string, start: number, stop: number): ScalarNode | undefined {
  const end = spaces.backOverBlanks(text, stop, start);
  return made(start, end, 'plain', text.slice(start, end));
}

/**
 * A value in quotes. Undefined if it is too long to be read.
 * @param start where its first quote stands
 * @param close where its last quote stands
 */
export function quotedScalar(text: string, start: number, close: number): ScalarNode | undefined {
  const isDouble = text.charCodeAt(start) === DOUBLE_QUOTE;
  const style = isDouble ? 'double' : 'single';
  const written = text.slice(start + 1, close);
  const isPlain = !written.includes(isDouble ? '\\' : "'");
  return made(start, close + 1, style, isPlain ? written : parsed(text, start + 1, close, style, -1, false));
}

/**
 * A block of text. Undefined if it is too long to be read.
 * @param header where its `|` or `>` stands
 */
export function blockScalar(text: string, header: number, { start, end, indent }: BlockLines): ScalarNode | undefined {
  const style = text.charCodeAt(header) === BAR ? 'literal' : 'folded';
  const strips = text.charCodeAt(header + 1) === spaces.DASH;
  const value = parsed(text, start, end, style, indent, strips);
  return made(header, spaces.blockScalarEnd(text, header, end), style, value);
}

function made(start: number, end: number, style: ScalarStyle, value: string): ScalarNode | undefined {
  return end - start > LONGEST_SCALAR ? undefined : makeScalar(start, end, style, value, undefined, undefined);
}

/** The value of a scalar that isn't what is written, as the parser gives it. */
function parsed(
  text: string,
  valueStart: number,
  valueEnd: number,
  style: keyof typeof STYLES,
  indent: number,
  strips: boolean,
): string {
  return getScalarValue(text, {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: STYLES[style],
    chomping: strips ? CHOMPING_MODE.STRIP : CHOMPING_MODE.CLIP,
    indent,
    fast: false,
  });
}
