import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import type { Pattern } from './types.ts';

/** A match of a list's entry: the tokens from `first` to before `end`. */
export interface Match<Label> {
  readonly first: number;
  readonly end: number;
  readonly label: Label;
}

/** One token of a compiled entry: what it may be, and whether it may be missing. */
interface Element {
  readonly words: ReadonlySet<string>;
  /** Words that take one of the endings. */
  readonly stems: ReadonlySet<string>;
  /** Any word will do. */
  readonly any: boolean;
  readonly optional: boolean;
  /** Nothing is taken: no word may follow. */
  readonly last: boolean;
}

interface Entry<Label> {
  readonly rest: readonly Element[];
  readonly label: Label;
}

/**
 * Finds the entries of word lists in texts. Entries are looked up by their first word, so a search takes time in
 * proportion to the text, whatever stands in it and however long the lists are.
 */
export class Matcher<Label> {
  readonly #byWord = new Map<string, Entry<Label>[]>();
  readonly #byStem = new Map<string, Entry<Label>[]>();
  readonly #endings: readonly string[];

  /** @param endings What `~` stands for in the entries. */
  constructor(endings: readonly string[] = []) {
    this.#endings = endings;
  }

  add(patterns: readonly Pattern[], label: Label): this {
    for (const pattern of patterns) {
      for (const [first, ...rest] of sequences(pattern)) {
        const entry = { rest, label };
        for (const word of first?.words ?? []) push(this.#byWord, word, entry);
        for (const stem of first?.stems ?? []) push(this.#byStem, stem, entry);
      }
    }
    return this;
  }

  /** All entries that match at a token. */
  *at(tokens: readonly Token[], first: number): Generator<Match<Label>> {
    for (const entries of this.#entries(tokens[first]?.text ?? '')) {
      for (const { rest, label } of entries) {
        const end = this.#follow(tokens, first + 1, rest);
        if (end >= 0) yield { first, end, label };
      }
    }
  }

  /** Whether any entry begins with this token: a quick no for most words of a text. */
  mayStart(token: Token): boolean {
    return !this.#entries(token.text).next().done;
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

  /** The entries that begin with a word, as it is or without an ending. */
  *#entries(word: string): Generator<readonly Entry<Label>[]> {
    const whole = this.#byWord.get(word);
    if (whole) yield whole;
    if (this.#byStem.size === 0) return;
    for (const stem of this.#stemsOf(word)) {
      const inflected = this.#byStem.get(stem);
      if (inflected) yield inflected;
    }
  }

  *#stemsOf(word: string): Generator<string> {
    for (const ending of this.#endings) {
      if (word.endsWith(ending)) yield word.slice(0, word.length - ending.length);
    }
  }

  #isIn(element: Element, token: Token | undefined): boolean {
    if (!token) return false;
    if (element.any ? token.word : element.words.has(token.text)) return true;
    if (element.stems.size === 0) return false;
    for (const stem of this.#stemsOf(token.text)) if (element.stems.has(stem)) return true;
    return false;
  }

  /** The token behind the elements, or -1. A dot or a hyphen may be missing, but it is taken where it stands. */
  #follow(tokens: readonly Token[], from: number, elements: readonly Element[]): number {
    let at = from;
    for (const element of elements) {
      if (element.last) {
        if (tokens[at]?.word) return -1;
      } else if (this.#isIn(element, tokens[at])) at++;
      else if (isHyphen(tokens, at) && this.#isIn(element, tokens[at + 1])) at += 2;
      else if (!element.optional) return -1;
    }
    return at;
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** A hyphen between two words, which may stand for the space of an entry ("best-practice"). */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.text === '-' && tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
}

/** What an entry stands for, as sequences of elements. */
function sequences(pattern: Pattern): Element[][] {
  if (pattern.includes('.')) return abbreviations(pattern).map(elements);
  let found: Element[][] = [[]];
  for (const part of parts(pattern)) {
    const choices = alternatives(part, 0).texts.map(elements);
    const added = choices.every(isWord) ? [[anyWordOf(choices.flat())]] : choices;
    found = found.flatMap((before) => added.map((behind) => [...before, ...behind]));
  }
  return found;
}

/** An entry cut at the spaces outside of its brackets. */
function parts(pattern: Pattern): string[] {
  let depth = 0;
  let from = 0;
  const found: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === ' ' && depth === 0) {
      found.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, pattern.slice(from)];
}

/** Whether an alternative is one word. Where all of them are, they make one element: long lists don't multiply then. */
function isWord([first, ...rest]: readonly Element[]): boolean {
  return first !== undefined && rest.length === 0 && !first.any && !first.optional && !first.last;
}

function anyWordOf(choices: readonly Element[]): Element {
  return {
    ...plain,
    words: new Set(choices.flatMap(({ words }) => [...words])),
    stems: new Set(choices.flatMap(({ stems }) => [...stems])),
  };
}

const plain: Element = { words: new Set(), stems: new Set(), any: false, optional: false, last: false };

function elements(variant: string): Element[] {
  const tokens = tokenize(variant);
  return tokens.flatMap(({ text }, index): Element[] => {
    if (text === '~') return [];
    if (text === '*') return [{ ...plain, any: true }];
    if (text === '$') return [{ ...plain, last: true }];
    if (tokens[index + 1]?.text === '~') return [{ ...plain, stems: new Set([text]) }];
    return [{ ...plain, words: new Set([text]), optional: text === '-' || text === '.' }];
  });
}

/** The plain texts that an entry with dots stands for, also without its dots and spaces. */
function abbreviations(pattern: Pattern): string[] {
  return alternatives(pattern, 0).texts.flatMap((text) => {
    const letters = text.split(/[.\s]+/u).filter(Boolean);
    return letters.length > 1 && letters.every((letter) => letter.length === 1) ? [text, letters.join('')] : [text];
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
