import { clauseAround } from './clauses.ts';
import { detectLanguage } from './detect.ts';
import { hiddenSpans } from './hidden.ts';
import { placeholderMarks } from './languages/all.ts';
import type { Label, Lists } from './lists.ts';
import { listsOf } from './lists.ts';
import { namesSeverityClass, settles, targetSettles } from './measures.ts';
import { LONGEST_REMEMBERED, Memo } from './memo.ts';
import type { Match } from './patterns.ts';
import { isObject } from './quality.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import type { Subject, WordClass } from './types.ts';

/** A word or phrase that can't be verified. */
export interface VagueWord {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text. */
  readonly word: string;
  readonly class: WordClass;
  readonly subject?: Subject;
}

export interface WordingOptions {
  /** The language of the engagement's communication (BCP 47), where the text itself doesn't show its own. */
  readonly language?: string;
  /** The target that goes with the text: it settles vague adjectives, adverbs, quantities and quality nouns. */
  readonly settledBy?: string | number;
  /** Where things stand today: it settles comparatives ("faster"). */
  readonly baseline?: string | number;
}

/**
 * The words of a text that can't be verified, from the left. Escape clauses, open ends and placeholders always; others
 * where neither their own clause, nor the bracket behind them, nor the target settles them.
 */
export function findVague(text: string, options: WordingOptions = {}): VagueWord[] {
  const found = analyse(text, options.language ?? '');
  if (found.length === 0) return [];
  const words: VagueWord[] = [];
  let targeted: boolean | undefined;
  for (const { start, end, class: kind, comparative, subject } of found) {
    if (!isAlwaysVague(kind)) {
      if (comparative && options.baseline !== undefined && `${options.baseline}`.trim() !== '') continue;
      targeted ??= options.settledBy !== undefined && targetSettles(`${options.settledBy}`);
      if (targeted) continue;
    }
    words.push({ start, end, class: kind, subject, word: text.slice(start, end) });
  }
  return words;
}

/** Whether it is soon told that a text holds no such word, whatever settles it: of most it is. */
export function isClear(text: string, language = ''): boolean {
  return text.length <= LONGEST_REMEMBERED && analyse(text, language).length === 0;
}

/** Whether nothing settles words of a class. */
export function isAlwaysVague(kind: WordClass): boolean {
  return kind === 'escape' || kind === 'open-end' || kind === 'placeholder';
}

/** What was found in a text, whatever target it goes with. Offsets alone: no part of the text is kept. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly class: WordClass;
  readonly comparative: boolean;
  readonly subject?: Subject;
}

/**
 * How much of a text is judged, in UTF-16 units: some ten pages. What looks at the clause around a word takes time with
 * the square of a text that never ends a sentence.
 */
const LONGEST_TEXT = 20_000;

const memos = new Map<string, Memo<readonly Found[]>>();

function analyse(text: string, fallback: string): readonly Found[] {
  let memo = memos.get(fallback);
  if (!memo) {
    // A file names one language; a few of them at a time are plenty.
    if (memos.size >= 8) memos.clear();
    memo = new Memo((judged) => work(judged, fallback));
    memos.set(fallback, memo);
  }
  return memo.get(text.slice(0, LONGEST_TEXT));
}

function work(text: string, fallback: string): readonly Found[] {
  const tokens = tokenize(text);
  const lists = listsOf(detectLanguage(tokens, fallback || undefined));
  const hidden = hiddenSpans(text);
  const marks = placeholders(text, hidden);
  // Few words begin an entry of the lists: most texts are done here.
  const starts = tokens.flatMap((token, index) =>
    lists.matcher.mayStart(token) && !isHidden(token, hidden) && !isHidden(token, marks) ? [index] : [],
  );
  if (starts.length === 0 && marks.length === 0) return [];
  const found: Found[] = marks.map((mark) => ({ ...mark, class: 'placeholder', comparative: false }));
  for (const match of longestMatches(text, tokens, starts, lists)) {
    const word = judge(text, tokens, match, lists);
    if (word) found.push(word);
  }
  return found.sort((a, b) => a.start - b.start);
}

const mayHoldMark = /[?<[{]/;

function placeholders(
  text: string,
  hidden: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  if (!mayHoldMark.test(text)) return [];
  return [...text.matchAll(placeholderMarks)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((mark) => !isHidden(mark, hidden));
}

/** Whether a span touches one of the spans, which are sorted and apart from each other. */
function isHidden(span: { start: number; end: number }, hidden: readonly { start: number; end: number }[]): boolean {
  let from = 0;
  let to = hidden.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hidden[middle]?.end ?? 0) <= span.start) from = middle + 1;
    else to = middle;
  }
  const next = hidden[from];
  return next !== undefined && next.start < span.end;
}

/**
 * The matches that stand, from the left: the longest. An exception hides what it holds or cuts into; a longer entry that
 * holds a whole exception stands ("cuando sea necesario", where "sea necesario" alone is an exception).
 */
function longestMatches(
  text: string,
  tokens: readonly Token[],
  starts: readonly number[],
  lists: Lists,
): (Match<WordClass> & { label: WordClass })[] {
  const matches = starts
    .flatMap((start) => [...lists.matcher.at(tokens, start)])
    .filter((match) => isWholeWord(text, tokens, match, lists));
  // The places where an exception goes on: what begins or ends there is cut by it.
  const cut = new Set<number>();
  for (const { first, end, label } of matches)
    if (label === 'exception') for (let index = first + 1; index < end; index++) cut.add(index);
  const taken = new Set<number>();
  const kept: Match<WordClass>[] = [];
  for (const match of matches.sort(byLength)) {
    const { first, end, label } = match;
    if (label === 'exception') take(taken, match);
    if (label === 'exception' || cut.has(first) || cut.has(end) || overlaps(taken, match)) continue;
    take(taken, match);
    kept.push({ first, end, label });
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** The longest first; of the same length, exceptions, and then from the left. */
function byLength(a: Match<Label>, b: Match<Label>): number {
  const exception = Number(b.label === 'exception') - Number(a.label === 'exception');
  return b.end - b.first - (a.end - a.first) || exception || a.first - b.first;
}

function take(taken: Set<number>, match: Match<Label>): void {
  for (let index = match.first; index < match.end; index++) taken.add(index);
}

function overlaps(taken: ReadonlySet<number>, match: Match<Label>): boolean {
  for (let index = match.first; index < match.end; index++) if (taken.has(index)) return true;
  return false;
}

/** Not a part of a compound, where the language writes compounds with a hyphen; and capitals where the list asks for them. */
function isWholeWord(text: string, tokens: readonly Token[], match: Match<Label>, lists: Lists): boolean {
  const first = tokens[match.first];
  const last = tokens[match.end - 1];
  if (!first || !last) return false;
  if (first.text === 'todo' && text.slice(first.start, first.end) !== 'TODO') return false;
  if (!lists.data.hyphenJoins) return true;
  const before = tokens[match.first - 1];
  const behind = tokens[match.end];
  return !(before?.text === '-' && before.end === first.start) && !(behind?.text === '-' && behind.start === last.end);
}

/** Whether a match can't be verified where it stands. */
function judge(text: string, tokens: readonly Token[], match: Match<WordClass>, lists: Lists): Found | undefined {
  const first = tokens[match.first];
  const last = tokens[match.end - 1];
  if (!first || !last) return undefined;
  // "faster", or "more" in front of "reliable".
  const compares = (at: number): boolean => !lists.comparatives.at(tokens, at).next().done;
  const found: Found = {
    start: first.start,
    end: last.end,
    class: match.label,
    comparative: compares(match.first) || compares(match.first - 1),
    subject: [...lists.subjects.at(tokens, match.first)][0]?.label,
  };
  if (isAlwaysVague(match.label)) return found;
  if (!lists.data.hyphenJoins && isName(text, tokens, match)) return undefined;
  const clause = clauseAround(text, tokens, match.first, match.end - 1, lists.clauses);
  if (match.label === 'quality-noun' && !isObject(tokens, match, clause, lists.quality)) return undefined;
  const around = text.slice(clause.from, clause.to);
  if (settles(around)) return undefined;
  const bracket = bracketBehind(text, tokens, match.end);
  if (bracket !== undefined && settles(bracket)) return undefined;
  return found.subject !== 'speed' && namesSeverityClass(around) ? undefined : found;
}

/**
 * Whether a word is part of a name: capitalised in mid-sentence beside another capitalised word, in a text that
 * doesn't capitalise all of its words ("the Simple Storage Service"). German capitalises nouns, so it tells nothing there.
 */
function isName(text: string, tokens: readonly Token[], match: Match<WordClass>): boolean {
  const before = tokens[match.first - 1];
  if (!before?.word || !isCapitalised(text, tokens[match.first])) return false;
  if (!isCapitalised(text, before) && !isCapitalised(text, tokens[match.end])) return false;
  if (match.first === 1 && !isCapitalised(text, tokens[match.end])) return false;
  const near = tokens.slice(Math.max(0, match.first - LONGEST_BRACKET), match.end + LONGEST_BRACKET);
  const plain = near.filter((token) => token.word && token.text.length >= 4 && !isCapitalised(text, token));
  return plain.length >= 2;
}

/** One capital, then small letters. */
function isCapitalised(text: string, token: Token | undefined): boolean {
  return token?.word === true && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 4));
}

/** How many tokens of a bracket, or around a name, are read. */
const LONGEST_BRACKET = 60;

/** What the bracket holds that opens with a token. */
function bracketBehind(text: string, tokens: readonly Token[], at: number): string | undefined {
  const open = tokens[at];
  if (open?.text !== '(' && open?.text !== '[') return undefined;
  for (let index = at + 1; index <= at + LONGEST_BRACKET && index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.text === ')' || token?.text === ']') return text.slice(open.end, token.start);
  }
  return undefined;
}
