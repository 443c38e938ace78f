import { Document, isSeq, stringify } from 'yaml';
import type { Layout } from './layout.ts';
import type { Piece } from './snippet.ts';
import { Slot, type Template } from './template.ts';
import type { ScalarStyle } from './tree.ts';

type Scalar = string | number | boolean | null;

/** How a scalar is to be written. */
export interface ScalarContext {
  /** Within brackets, where commas and brackets have a meaning. */
  readonly flow?: boolean;
  /** The quotes that stood here before, to be kept where the value allows it. */
  readonly style?: ScalarStyle;
  /** Every text in double quotes, as in JSON. */
  readonly json?: boolean;
}

/** Looks like the marker between documents, or begins or ends with a space (of any kind). */
const MISLEADS = /^(?:---|\.\.\.|\s)|\s$/;
/** What plain and single-quoted text can't show, or what invites trouble there. */
const NEEDS_ESCAPES = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;
const INVISIBLE = /[\p{Cc}\u2028\u2029\ufeff]/gu;

/** Whether a template is a value without parts (or a tab stop for one). */
export function isScalar(value: Template): value is Scalar | Slot {
  return value === null || typeof value !== 'object' || value instanceof Slot;
}

export function isList(value: Template): value is readonly Template[] {
  return Array.isArray(value);
}

/** The keys of a template with their values. */
export function entriesOf(value: Template): [string, Template][] {
  return isScalar(value) || isList(value) ? [] : (Object.entries(value) as [string, Template][]);
}

/** A scalar as it is written in a file, quoted and escaped only where it needs to be. Always one line. */
export function scalarText(value: Scalar, context: ScalarContext = {}): string {
  if (typeof value !== 'string') return stringify(value, { lineWidth: 0 }).trimEnd();
  if (NEEDS_ESCAPES.test(value) || MISLEADS.test(value) || context.json || context.style === 'double')
    return quoted(value);
  if (context.style === 'single') return `'${value.replaceAll("'", "''")}'`;
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  const inFlow = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().slice(1, -1);
  if (context.flow) return inFlow;
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function quoted(value: string): string {
  const text = stringify(value, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return text
    .slice(0, text.lastIndexOf('"') + 1)
    .replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A scalar or a tab stop. A default's quotes stand outside the stop, so that what is typed over it stays quoted. */
export function renderScalar(value: Scalar | Slot, context: ScalarContext = {}): Piece[] {
  if (!(value instanceof Slot)) return [scalarText(value, context)];
  const texts = value.choices.map((choice) => scalarText(choice, context));
  const [first = ''] = texts;
  if (texts.length > 1 || !/^["']/.test(first)) return [{ texts }];
  return [first.slice(0, 1), { texts: [first.slice(1, -1)] }, first.slice(-1)];
}

/** A key as it is written in a file. */
export function renderKey(key: string, context: ScalarContext = {}): string {
  return scalarText(key, { ...context, flow: true });
}

/** A value in brackets, on one line. */
export function renderFlow(value: Template, context: ScalarContext = {}): Piece[] {
  if (isScalar(value)) return renderScalar(value, { ...context, flow: true });
  const inner: ScalarContext = { json: context.json };
  if (isList(value)) return ['[', ...joined(value.map((item) => renderFlow(item, inner))), ']'];
  const entries = entriesOf(value);
  if (entries.length === 0) return ['{}'];
  return ['{ ', ...joined(entries.map(([key, item]) => renderFlowPair(key, item, inner))), ' }'];
}

/** `key: value` within brackets. */
export function renderFlowPair(key: string, value: Template, context: ScalarContext = {}): Piece[] {
  return [`${renderKey(key, context)}: `, ...renderFlow(value, context)];
}

function joined(parts: readonly Piece[][]): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
}

/** A value as it stands behind `key:` or `-`. */
export interface Rendered {
  /** What follows on the same line, with its leading space; empty where the value begins on the next line. */
  readonly head: readonly Piece[];
  /** The lines below, without line breaks. */
  readonly rest: readonly (readonly Piece[])[];
}

/**
 * A value as it stands behind `key:` or `-`.
 * @param column The column of the keys (or dashes) of the collection that the value is put into.
 * @param parent What it is put into: below a key a collection begins on the next line, behind a dash on the same.
 */
export function renderBlock(
  value: Template,
  column: number,
  parent: 'map' | 'seq',
  layout: Layout,
  context: ScalarContext = {},
): Rendered {
  if (isScalar(value)) {
    const lines = typeof value === 'string' && !context.json && literalLines(value);
    if (!lines) return { head: [' ', ...renderScalar(value, context)], rest: [] };
    const indent = ' '.repeat(column + (parent === 'map' ? layout.step : layout.dash));
    const rest = lines.map((line) => (line === '' ? [] : [indent + line]));
    return { head: [value.endsWith('\n') ? ' |' : ' |-'], rest };
  }
  const list = isList(value);
  const size = list ? value.length : entriesOf(value).length;
  if (size === 0) return { head: [list ? ' []' : ' {}'], rest: [] };
  const below = list ? layout.list : layout.step;
  const inner = column + (parent === 'seq' ? layout.dash : below);
  const lines = list ? renderItems(value, inner, layout) : renderPairs(entriesOf(value), inner, layout);
  if (parent === 'map') return { head: [], rest: lines };
  const [first = [], ...rest] = lines;
  return { head: [' '.repeat(layout.dash - 1), ...withoutIndent(first, inner)], rest };
}

/** The lines of a map's keys, at a column. */
export function renderPairs(entries: readonly [string, Template][], column: number, layout: Layout): Piece[][] {
  return entries.flatMap(([key, value]) => {
    const { head, rest } = renderBlock(value, column, 'map', layout);
    return [[`${' '.repeat(column)}${renderKey(key)}:`, ...head], ...rest.map((line) => [...line])];
  });
}

/** The lines of a list's items, at a column. */
export function renderItems(items: readonly Template[], column: number, layout: Layout): Piece[][] {
  return items.flatMap((value) => {
    const { head, rest } = renderBlock(value, column, 'seq', layout);
    return [[`${' '.repeat(column)}-`, ...head], ...rest.map((line) => [...line])];
  });
}

function withoutIndent(line: readonly Piece[], column: number): Piece[] {
  const [first = '', ...others] = line;
  return [typeof first === 'string' ? first.slice(column) : first, ...others];
}

/** The lines of a text that is best written as a block (`|`); undefined where quotes serve it better. */
function literalLines(value: string): string[] | undefined {
  if (!/[^\n]\n./s.test(value) || /^[\s]|\n\n$|[ \t](\n|$)/.test(value)) return undefined;
  const lines = value.replace(/\n$/, '').split('\n');
  return lines.some((line) => NEEDS_ESCAPES.test(line) || line.startsWith('\t')) ? undefined : lines;
}
