import type { Range, ScalarNode } from './tree.ts';

/** Finds the place in a file's text of a part of a scalar's content; `start` and `end` are offsets in its `text`. */
export type ContentRange = (start: number, end: number) => Range;

/**
 * Where the parts of a scalar's content stand in a file's text, whatever its style: escapes, folded lines and the
 * indentation of blocks are counted. The whole scalar where the content can't be followed to the text. The scalar is
 * followed once, so that asking for many parts costs no more than asking for one.
 * @param text The file's text, in which the node's range counts.
 */
export function contentRanges(text: string, node: ScalarNode): ContentRange {
  const inner = innerRange(text, node);
  if (!inner) return () => node.range;
  // Most scalars stand in the file as they are read.
  if (inner.end - inner.start === node.text.length && text.startsWith(node.text, inner.start)) {
    return (start, end) => ({ start: inner.start + start, end: inner.start + end });
  }
  const units = unitsOf(text, node, inner);
  const offsets = units && align(units, node.text);
  return (start, end) => {
    const first = offsets?.[start];
    const last = offsets?.[end - 1];
    return first && last && end > start ? { start: first.start, end: last.end } : node.range;
  };
}

/** One UTF-16 unit of content as it might be read, with its place. Line ends are `\n`, which folding may make a space. */
interface Unit {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

/** The scalar without its quotes or its block header; undefined where it isn't written as its style says. */
function innerRange(text: string, { range, style }: ScalarNode): Range | undefined {
  if (style === 'plain') return range;
  if (style === 'single' || style === 'double') {
    const quote = style === 'single' ? "'" : '"';
    const quoted = range.end - range.start >= 2 && text[range.start] === quote && text[range.end - 1] === quote;
    return quoted ? { start: range.start + 1, end: range.end - 1 } : undefined;
  }
  const lineEnd = text.indexOf('\n', range.start);
  return lineEnd < 0 || lineEnd >= range.end ? undefined : { start: lineEnd + 1, end: range.end };
}

function unitsOf(text: string, node: ScalarNode, inner: Range): Unit[] | undefined {
  if (node.style === 'literal' || node.style === 'folded') return blockUnits(text, node, inner);
  return flowUnits(text, node.style, inner);
}

/** Quoted and plain text: escapes read, the white space around line ends left out. */
function flowUnits(text: string, style: ScalarNode['style'], inner: Range): Unit[] | undefined {
  const units: Unit[] = [];
  let at = inner.start;
  while (at < inner.end) {
    const afterBlanks = blanks(text, at, inner.end);
    const lineBreak = lineBreakAt(text, afterBlanks, inner.end);
    if (lineBreak > afterBlanks) {
      units.push({ char: '\n', start: at, end: lineBreak });
      at = lineBreak;
    } else if (afterBlanks > at) {
      // All at once: looking behind each of them for a line end would take time with the square of their number.
      for (; at < afterBlanks; at += 1) units.push({ char: text.charAt(at), start: at, end: at + 1 });
    } else if (style === 'double' && text[at] === '\\') {
      const escaped = escapeAt(text, at);
      if (!escaped) return undefined;
      for (const char of escaped.content.split('')) units.push({ char, start: at, end: escaped.end });
      at = escaped.end;
    } else if (style === 'single' && text.startsWith("''", at)) {
      units.push({ char: "'", start: at, end: at + 2 });
      at += 2;
    } else {
      units.push({ char: text.charAt(at), start: at, end: at + 1 });
      at += 1;
    }
  }
  return units;
}

/** Behind a line end and the blanks that follow it; the offset itself where there is none. */
function lineBreakAt(text: string, at: number, end: number): number {
  let next = at;
  if (text[next] === '\r') next += 1;
  if (text[next] !== '\n' || next >= end) return at;
  return blanks(text, next + 1, end);
}

function blanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
const hexLength: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function escapeAt(text: string, at: number): { content: string; end: number } | undefined {
  const letter = text.charAt(at + 1);
  const simple = simpleEscapes.get(letter);
  if (simple !== undefined) return { content: simple, end: at + 2 };
  if (letter === '\n' || letter === '\r') {
    const behind = at + (text.startsWith('\r\n', at + 1) ? 3 : 2);
    return { content: '', end: blanks(text, behind, text.length) };
  }
  const digits = hexLength.get(letter);
  if (digits === undefined) return undefined;
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  if (Number.isNaN(code) || code > 0x10ffff) return undefined;
  return { content: String.fromCodePoint(code), end: at + 2 + digits };
}

/** A block without its indentation. */
function blockUnits(text: string, node: ScalarNode, inner: Range): Unit[] {
  const stated = /^[|>][+-]?([1-9])/u.exec(text.slice(node.range.start, node.range.start + 3))?.[1];
  const lines: Range[] = [];
  for (let at = inner.start; at < inner.end; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 || next >= inner.end ? inner.end : next;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const content = lines.find(({ start, end }) => text.slice(start, end).trim() !== '');
  // With a stated indentation, the content's own may be deeper: then the first line's text tells how deep.
  const deep = content ? indentation(text, content) : 0;
  const own = stated ? (/^\n*( *)/u.exec(node.text)?.[1]?.length ?? 0) : 0;
  const indent = deep - own;
  return lines.flatMap(({ start, end }) => {
    const stop = text[end - 1] === '\r' ? end - 1 : end;
    const from = Math.min(start + indent, Math.max(start, stop));
    const units: Unit[] = [];
    for (let at = from; at < stop; at += 1) units.push({ char: text.charAt(at), start: at, end: at + 1 });
    units.push({ char: '\n', start: stop, end: Math.min(end + 1, inner.end) });
    return units;
  });
}

function indentation(text: string, line: Range): number {
  let at = line.start;
  while (at < line.end && text[at] === ' ') at += 1;
  return at - line.start;
}

/** Where each unit of the content stands; undefined where the content is not what the text says. */
function align(units: readonly Unit[], content: string): Unit[] | undefined {
  const places: Unit[] = [];
  let at = 0;
  for (const char of content.split('')) {
    let unit = units[at];
    // Folding takes line ends away.
    while (unit && unit.char === '\n' && char !== '\n' && char !== ' ') {
      at += 1;
      unit = units[at];
    }
    const last = places.at(-1);
    // The blank lines that `|+` keeps lie behind the node.
    if (!unit && char === '\n' && last) unit = { char, start: last.end, end: last.end };
    if (!unit || (unit.char !== char && !(unit.char === '\n' && char === ' '))) return undefined;
    places.push(unit);
    at += 1;
  }
  return places;
}
