import type { Token } from './tokens.ts';
import type { LanguageData } from './types.ts';

/** How many tokens of a clause are looked at on either side of a word: a bound for texts without any punctuation. */
const LONGEST = 120;

/** The words that end a clause, in one language. */
export interface ClauseWords {
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly relativesAfterComma: ReadonlySet<string>;
  readonly comparing: ReadonlySet<string>;
  readonly limiting: ReadonlySet<string>;
}

export function clauseWords(
  data: Pick<LanguageData, 'conjunctions' | 'relatives' | 'relativesAfterComma' | 'comparing' | 'limiting'>,
): ClauseWords {
  return {
    conjunctions: new Set(data.conjunctions),
    relatives: new Set(data.relatives),
    relativesAfterComma: new Set(data.relativesAfterComma),
    comparing: new Set(data.comparing),
    limiting: new Set(data.limiting),
  };
}

/**
 * The clause around some tokens, as offsets. A clause ends at a full stop, `;`, `:`, a dash, a comma before a
 * conjunction, or a relative word. Within brackets, it may also end at the brackets' edge only where one of these stands.
 * @param first The first token of the phrase; `last` its last one.
 */
export function clauseAround(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  words: ClauseWords,
): { from: number; to: number; first: number; end: number } {
  let start = first;
  while (start > Math.max(0, first - LONGEST) && !beginsClause(text, tokens, start, words)) start--;
  let end = last + 1;
  while (end < Math.min(tokens.length, last + LONGEST) && !beginsClause(text, tokens, end, words)) end++;
  return { from: tokens[start]?.start ?? 0, to: tokens[end]?.start ?? text.length, first: start, end };
}

/** Whether a new clause begins with a token. */
function beginsClause(text: string, tokens: readonly Token[], at: number, words: ClauseWords): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return true;
  if (!before.word) {
    if (before.text === ';' || before.text === '!' || before.text === '?') return true;
    const touches = before.end === token.start;
    if (before.text === ':') return !(touches && isDigit(text, token.start));
    if (before.text === '–' || before.text === '—') return !(touches && isDigit(text, token.start));
    // A hyphen between spaces is a dash.
    if (before.text === '-') return !touches && tokens[at - 2] !== undefined && tokens[at - 2]?.end !== before.start;
    if (before.text === '.') return !touches && endsSentence(text, tokens, at);
    if (before.text === ',' && words.conjunctions.has(token.text)) return !limits(tokens, at, words);
    if (before.text === ',' && isRelative(token, words)) return true;
  }
  if (words.relatives.has(token.text)) return !compares(tokens, at, words);
  // "…, mit dem …": a comma, a preposition, a relative word. The clause begins with the preposition.
  const comma = before.text === ',' && token.word;
  const next = tokens[at + 1];
  return comma && next !== undefined && isRelative(next, words) && token.text.length <= 5;
}

/** "…, but no later than …": the word that could begin a clause only limits the one before. */
function limits(tokens: readonly Token[], at: number, { limiting }: ClauseWords): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => limiting.has(token.text));
}

/** "más rápido que": the word that could begin a clause names what is compared with. */
function compares(tokens: readonly Token[], at: number, { comparing }: ClauseWords): boolean {
  if (comparing.size === 0) return false;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const token = tokens[index];
    if (!token?.word) return false;
    if (comparing.has(token.text)) return true;
  }
  return false;
}

function isRelative(token: Token, words: ClauseWords): boolean {
  return words.relatives.has(token.text) || words.relativesAfterComma.has(token.text);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A full stop ends a sentence unless it belongs to an abbreviation or an ordinal. */
function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 2];
  const first = text.charAt(tokens[at]?.start ?? 0);
  if (first === first.toLowerCase()) return false;
  return !word?.word || (word.text.length >= 4 && !isDigit(text, word.start)) || word.end !== tokens[at - 1]?.start;
}
