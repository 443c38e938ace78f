import { pairOf } from '../../engagement/model.ts';
import { inQuotes } from '../../l10n/quotes.ts';
import { say } from '../../l10n/say.ts';
import { contentRanges } from '../../yaml/scalarOffsets.ts';
import type { Node, ScalarNode } from '../../yaml/tree.ts';
import type { Context, Fix, Problem } from '../rule.ts';
import { excerpt } from '../sections.ts';
import type { Subject, VagueWord, WordingOptions } from '../wording/index.ts';
import { findVague, isAlwaysVague, isClear } from '../wording/index.ts';

/** What a rule wants to hear of a text's vague words. */
export interface Search extends WordingOptions {
  /** Which of them count; all if left out. */
  readonly only?: (word: VagueWord) => boolean;
  /** The fix for words that a measure would settle. */
  readonly measureFixes?: () => readonly Fix[];
}

/** Whether it is soon told that a value holds no vague word; see `isClear`. */
export function isClearValue({ file }: Context, value: unknown): boolean {
  return typeof value !== 'string' || isClear(value, file.communication?.language);
}

/** A problem for each vague word in a key's value. */
export function vagueValue(context: Context, object: object, key: string, search: Search = {}): Iterable<Problem> {
  const text = (object as Readonly<Record<string, unknown>>)[key];
  return vagueText(context, text, () => pairOf(object, key)?.value, search);
}

/** A problem for each vague word in a text whose node is known. */
export function vagueText(
  context: Context,
  text: unknown,
  nodeOf: () => Node | undefined,
  search: Search = {},
): Iterable<Problem> {
  if (typeof text !== 'string') return [];
  const words = vagueWords(context, text, search);
  // Most texts hold none: only then is the place looked for.
  return words.length > 0 ? problems(context, nodeOf(), words, search) : [];
}

function vagueWords(context: Context, text: string, { only, settledBy, baseline }: Search): VagueWord[] {
  const words = findVague(text, { language: context.file.communication?.language, settledBy, baseline });
  return only ? words.filter(only) : words;
}

function* problems(
  { engagement: { tree } }: Context,
  node: Node | undefined,
  words: readonly VagueWord[],
  search: Search,
): Generator<Problem> {
  if (!node) return;
  const rangeOf = node.kind === 'scalar' ? contentRanges(tree.text, node) : () => node.range;
  for (const word of words) {
    yield {
      range: rangeOf(word.start, word.end),
      message: messageFor(word),
      fixes: () => (isAlwaysVague(word.class) ? withoutWord(node, word) : (search.measureFixes?.() ?? [])),
    };
  }
}

/** What is wrong with a word, and what to do. */
function messageFor({ word, class: kind, subject }: VagueWord): string {
  const name = inQuotes(excerpt(word, 36));
  switch (kind) {
    case 'escape':
      return say`${name} leaves open what is owed: leave it out, or say in which cases it applies.`;
    case 'open-end':
      return say`${name} leaves the list open: name all that you expect.`;
    case 'placeholder':
      return say`${name} is still open: write what was agreed, or who decides it by when.`;
    case 'quantity':
      return say`${name} can't be verified: say how many, for example at least 5.`;
    case 'quality-noun':
      return say`${name} can't be verified: say how it is measured, and which figure is good enough.`;
    default:
      return unverifiable(name, subject);
  }
}

function unverifiable(name: string, subject: Subject | undefined): string {
  switch (subject) {
    case 'nearness':
      return say`${name} can't be verified: give the limit, for example at most 5 %.`;
    case 'speed':
      return say`${name} can't be verified: say how quickly, for example within 2 working days.`;
    case 'frequency':
      return say`${name} can't be verified: say how often, for example every month.`;
    default:
      return say`${name} can't be verified: give the figure or the test that shows it, here or in the target.`;
  }
}

/** Escape clauses and open ends can simply go, where the text stands on one line. */
function withoutWord(node: Node, { start, end, word, class: kind }: VagueWord): Fix[] {
  if (kind !== 'escape' && kind !== 'open-end') return [];
  if (node.kind !== 'scalar' || !isOneLine(node)) return [];
  const lead = node.text.slice(0, start);
  const before = lead.replace(/(?<![\s,])[\s,]+$/u, '');
  const tail = node.text.slice(end).trimEnd();
  // Of the two commas around the words, one goes with them.
  const after = /,\s*$/u.test(lead) ? tail.replace(/^\s*,/u, '') : tail;
  const rest = before === '' ? capitalised(after.replace(/^[\s,]+/u, '')) : `${before}${after}`;
  if (rest.trim() === '') return [];
  return [
    {
      title: say`Leave out "${excerpt(word, 36)}"`,
      changes: [{ kind: 'replace', range: node.range, value: rest.trim() }],
    },
  ];
}

function isOneLine(node: ScalarNode): boolean {
  return node.style !== 'literal' && node.style !== 'folded' && !node.text.includes('\n');
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
