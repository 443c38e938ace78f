import { say, toSay, translated } from '../l10n/say.ts';
import type { Flaw } from './composed.ts';
import type { Range, SyntaxProblem } from './tree.ts';

/** What the recovering reader itself finds wrong with a line, beside the flaws that the parser names. */
export type Fault =
  | 'no-colon'
  | 'no-space'
  | 'indentation'
  | 'tab'
  | 'value-and-list'
  | 'second-colon'
  | 'no-dash'
  | 'unreadable';

const FAULTS: Record<Fault, string> = toSay({
  'no-colon': 'This line has no colon after its key; add ": " and a value, or take the line away.',
  'no-space': 'A space is missing after the colon; add it.',
  indentation: "This line isn't indented like the lines that it belongs to; move it to where they start.",
  tab: 'This line is indented with a tab; use spaces instead.',
  'value-and-list': 'This key has a value and a list below it; keep one of the two.',
  'second-colon': 'This line has a second colon; put the value in quotes, or start a new line for the second key.',
  'no-dash': 'This line stands among the entries of a list without a dash; start it with "- ".',
  unreadable: "This place can't be read; compare it with the lines around it, or put the value in quotes.",
});

/** A problem at a line, in words for people who don't write code. */
export function faultProblem(fault: Fault, range: Range): SyntaxProblem {
  return { range, kind: 'syntax', message: translated(FAULTS[fault]) };
}

/**
 * A flaw in words for people who don't write code, at the place where they would mend it.
 * @param from where the unreadable part begins; the place is never before it
 */
export function flawProblem(text: string, flaw: Flaw, from: number, to: number): SyntaxProblem {
  const message = flawMessage(flaw);
  return { range: place(text, flaw, from, to), kind: 'syntax', message };
}

function flawMessage({ code, detail }: Flaw): string {
  switch (code) {
    case 'MISSING_CHAR':
      return missing(detail);
    case 'BAD_INDENT':
      return isOpenBracket(detail) ? missing(detail) : translated(FAULTS.indentation);
    case 'TAB_AS_INDENT':
      return translated(FAULTS.tab);
    case 'BAD_SCALAR_START':
      return say`A value can't start with this character; put the value in quotes.`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return translated(FAULTS['second-colon']);
    case 'MULTILINE_IMPLICIT_KEY':
      return say`A key here runs over more than one line; check that every key has its colon and its quotes.`;
    case 'KEY_OVER_1024_CHARS':
      return say`This key is far too long; check that it ends with its colon and that quotes are closed.`;
    case 'BAD_DQ_ESCAPE':
      return say`A backslash has a special meaning in double quotes; use single quotes, or write it twice.`;
    case 'BLOCK_IN_FLOW':
      return say`A list with dashes or keys on lines of their own starts inside brackets; close the bracket before it.`;
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'BAD_PROP_ORDER':
    case 'TAG_RESOLVE_FAILED':
      return say`The characters &, * and ! have a special meaning at the start of a value; put the value in quotes.`;
    case 'BAD_DIRECTIVE':
      return say`A line that starts with % has a special meaning; take it away, or put the value in quotes.`;
    case 'UNEXPECTED_TOKEN':
      return unexpected(detail);
    default:
      return translated(FAULTS.unreadable);
  }
}

function isOpenBracket(detail: string): boolean {
  return /^Flow (?:sequence|map)/i.test(detail);
}

function missing(detail: string): string {
  if (isOpenBracket(detail)) {
    return detail.endsWith(']')
      ? say`This list is never closed; add the missing ].`
      : say`This group is never closed; add the missing }.`;
  }
  if (detail.includes('quote'))
    return say`The quote that starts here is never closed; add the missing quote at the end of the value.`;
  if (detail.startsWith('Missing space after :')) return translated(FAULTS['no-space']);
  if (detail.startsWith('Missing ,')) return say`A comma is missing between two entries in brackets; add it.`;
  if (detail.startsWith('Implicit map keys')) return translated(FAULTS['no-colon']);
  if (detail.startsWith('Sequence item')) return translated(FAULTS['no-dash']);
  if (detail.startsWith('Comments must')) return say`A space is missing before #; add it, or put the value in quotes.`;
  return translated(FAULTS.unreadable);
}

function unexpected(detail: string): string {
  if (detail.includes('Block scalar header'))
    return say`Text after | or > has to start on the next line, indented; move it there.`;
  if (detail.includes(' , in ') || detail.includes('empty item'))
    return say`There is one comma too many in these brackets; take it away.`;
  if (/flow-(?:seq|map)-end|flow-error-end/.test(detail))
    return say`This bracket closes nothing; take it away, or add the one that opens.`;
  if (detail.includes('at node end'))
    return say`Text follows where the value has ended; put the whole value in quotes, or take the rest away.`;
  return translated(FAULTS.unreadable);
}

/** The parser names the offset where it gave up; a quote or bracket that stays open is marked from where it opens. */
function place(text: string, flaw: Flaw, from: number, to: number): Range {
  let start = Math.min(Math.max(flaw.start, from), to);
  const opener = openerOf(text, flaw, from, start);
  if (opener >= from) return { start: opener, end: lineEnd(text, opener, to) };
  if (flaw.code === 'TAB_AS_INDENT') {
    const tab = text.indexOf('\t', start);
    if (tab !== -1 && tab < to) return { start: tab, end: tab + 1 };
  }
  if (flaw.code === 'BAD_DQ_ESCAPE') return { start, end: Math.min(start + 2, to) };
  // The end of a line shows nothing that could be marked: what stands before it does.
  while (start > from && /\s/.test(text[start - 1] ?? '') && (start >= to || /\s/.test(text[start] ?? ''))) start -= 1;
  const end = Math.min(Math.max(flaw.end, start), lineEnd(text, start, to));
  if (end > start) return { start, end };
  return start > from ? { start: start - 1, end: start } : { start, end: Math.min(start + 1, text.length) };
}

function lineEnd(text: string, from: number, end: number): number {
  const found = text.slice(from, end).search(/[\r\n]/);
  return found === -1 ? end : from + found;
}

/** Where the quote or bracket stands that a flaw says is never closed; -1 for other flaws. */
function openerOf(text: string, { detail }: Flaw, from: number, until: number): number {
  if (detail.startsWith('Missing closing')) return text.lastIndexOf(detail.includes('"') ? '"' : "'", until - 1);
  if (!isOpenBracket(detail)) return -1;
  const [open, close] = detail.endsWith(']') ? ['[', ']'] : ['{', '}'];
  let closed = 0;
  for (let at = until - 1; at >= from; at -= 1) {
    if (text[at] === close) closed += 1;
    else if (text[at] === open) {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return -1;
}
