import type { Token } from './tokens.ts';
import { fold, tokenize } from './tokens.ts';
import type { Pattern } from './types.ts';

/** A match of a list's entry: the tokens from `first` to before `end`. */
export interface Match<Label> {
  readonly first: number;
  readonly end: number;
  readonly label: Label;
}

/** One token of a compiled entry: what it may be, and whether it may be missing. */
interface Element {
  readonly texts: ReadonlySet<string>;
  readonly optional: boolean;
  /** Nothing is taken: no word may follow. */
  readonly last: boolean;
}

interface Entry<Label> {
  readonly rest: readonly Element[];
  readonly label: Label;
}

/** Most entries: a word, perhaps with endings, and perhaps more words behind it. Read without further ado. */
const PLAIN = /^(\p{L}+)(~?)(?: (\p{L}+(?: \p{L}+)*))?$/u;
const NOTHING: readonly Element[] = [];

function elementOf(text: string): Element {
  return { texts: new Set([text]), optional: false, last: false };
}

/**
 * Finds the entries of word lists in texts. Entries are looked up by their first word, so a search takes time in
 * proportion to the text, whatever stands in it and however long the lists are.
 */
export class Matcher<Label> {
  readonly #index = new Map<string, Entry<Label>[]>();
  readonly #endings: readonly string[];

  /** @param endings What `~` stands for in the entries. */
  constructor(endings: readonly string[] = []) {
    this.#endings = endings;
  }

  add(patterns: readonly Pattern[], label: Label): this {
    for (const pattern of patterns) {
      const [, word, ending, others] = PLAIN.exec(pattern) ?? [];
      if (word !== undefined) {
        const text = fold(word);
        const rest = others ? others.split(' ').map((other) => elementOf(fold(other))) : NOTHING;
        if (!ending) this.#enter(text, rest, label);
        else for (const one of this.#endings) this.#enter(text + one, rest, label);
        continue;
      }
      for (const variant of variants(pattern)) {
        const [first, ...rest] = this.#elements(variant);
        if (first) for (const text of first.texts) this.#enter(text, rest, label);
      }
    }
    return this;
  }

  #enter(first: string, rest: readonly Element[], label: Label): void {
    const entries = this.#index.get(first);
    if (entries) entries.push({ rest, label });
    else this.#index.set(first, [{ rest, label }]);
  }

  /** All entries that match at a token. */
  *at(tokens: readonly Token[], first: number): Generator<Match<Label>> {
    const entries = this.#index.get(tokens[first]?.text ?? '');
    if (!entries) return;
    for (const { rest, label } of entries) {
      const end = follow(tokens, first + 1, rest);
      if (end >= 0) yield { first, end, label };
    }
  }

  /** Whether any entry begins with this token: a quick no for most words of a text. */
  mayStart(token: Token): boolean {
    return this.#index.has(token.text);
  }

  /** The longest entry at each place, from the left, none inside another. */
  find(tokens: readonly Token[]): Match<Label>[] {
    const found: Match<Label>[] = [];
    for (let first = 0; first < tokens.length; first++) {
      let longest: Match<Label> | undefined;
      for (const match of this.at(tokens, first)) if (!longest || match.end > longest.end) longest = match;
      if (!longest) continue;
      found.push(longest);
      first = longest.end - 1;
    }
    return found;
  }

  /** Whether any entry stands in a text. */
  test(text: string): boolean {
    const tokens = tokenize(text);
    return tokens.some((_, first) => !this.at(tokens, first).next().done);
  }

  #elements(variant: string): Element[] {
    const tokens = tokenize(variant);
    const elements: Element[] = [];
    for (const [index, token] of tokens.entries()) {
      if (token.text === '~') continue;
      const inflected = tokens[index + 1]?.text === '~';
      elements.push({
        texts: new Set(inflected ? this.#endings.map((ending) => token.text + ending) : [token.text]),
        optional: token.text === '-' || token.text === '.',
        last: token.text === '$',
      });
    }
    return elements;
  }
}

/** The token behind the elements, or -1. A dot or a hyphen may be missing, but it is taken where it stands. */
function follow(tokens: readonly Token[], from: number, elements: readonly Element[]): number {
  let at = from;
  for (const element of elements) {
    if (element.last) {
      if (tokens[at]?.word) return -1;
    } else if (element.texts.has(tokens[at]?.text ?? '')) at++;
    else if (isHyphen(tokens, at) && element.texts.has(tokens[at + 1]?.text ?? '')) at += 2;
    else if (!element.optional) return -1;
  }
  return at;
}

/** A hyphen between two words, which may stand for the space of an entry ("best-practice"). */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.text === '-' && tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
}

/** The plain texts that an entry stands for, `~` left in place. */
function variants(pattern: Pattern): string[] {
  const { texts } = alternatives(pattern, 0);
  return texts.flatMap((text) => {
    const letters = text.split(/[.\s]+/u).filter(Boolean);
    const abbreviation = text.includes('.') && letters.length > 1 && letters.every((letter) => letter.length === 1);
    return abbreviation ? [text, letters.join('')] : [text];
  });
}

/** Reads alternatives up to the closing bracket or the end. */
function alternatives(pattern: string, from: number): { texts: string[]; end: number } {
  const done: string[] = [];
  let current = [''];
  let at = from;
  while (at < pattern.length) {
    const char = pattern.charAt(at);
    if (char === ')' || char === ']') break;
    if (char === '|') {
      done.push(...current);
      current = [''];
      at++;
    } else if (char === '(' || char === '[') {
      const inner = alternatives(pattern, at + 1);
      const texts = char === '[' ? [...inner.texts, ''] : inner.texts;
      current = current.flatMap((before) => texts.map((text) => before + text));
      at = inner.end + 1;
    } else {
      current = current.map((before) => before + char);
      at++;
    }
  }
  return { texts: [...done, ...current], end: at };
}
