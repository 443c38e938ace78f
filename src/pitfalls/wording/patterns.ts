import { once } from './once.ts';
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
  readonly words: ReadonlySet<string>;
  /** Words that take one of the endings. */
  readonly stems: ReadonlySet<string>;
  /** Any word will do. */
  readonly any: boolean;
  readonly optional: boolean;
  /** Nothing is taken: no word may follow. */
  readonly last: boolean;
}

/** What may stand behind the first word of an entry. Most entries are never met, so it is read when one is. */
type Rest = () => readonly (readonly Element[])[];

interface Entry<Label> {
  readonly rest: Rest;
  readonly label: Label;
  /** The place of its list. */
  readonly order: number;
}

/** Lists with a way to find the entries that begin with a word. Plain data. */
export interface Index<Label> {
  /** Entries that are more than a word or a stem. */
  readonly patterns: readonly Pattern[];
  /** The lists in their order: the label of each, and before which of the patterns its own end. */
  readonly lists: readonly (readonly [Label, number])[];
  /**
   * What a word begins: places of patterns, or of its list where it is an entry by itself, counted down from -1. Of most words
   * there is one such place, which stands alone.
   */
  readonly words: Readonly<Record<string, number | readonly number[]>>;
  /** The same by stems, which take an ending. */
  readonly stems: Readonly<Record<string, number | readonly number[]>>;
}

const NOTHING_LISTED: Index<never> = { patterns: [], lists: [], words: {}, stems: {} };

/** The index of some lists. To make it takes longer than to search most files. */
export function indexOf<Label>(given: readonly (readonly [readonly Pattern[], Label])[]): Index<Label> {
  const patterns: Pattern[] = [];
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const lists = given.map(([list, label], index) => {
    for (const pattern of list) {
      const heads = new Matcher().add([pattern], undefined).heads();
      const isAlone = [...heads.words, ...heads.stems.map((stem) => `${stem}~`)].join(' ') === fold(pattern);
      const place = isAlone ? -1 - index : patterns.push(pattern) - 1;
      for (const word of heads.words) words.set(word, [...(words.get(word) ?? []), place]);
      for (const stem of heads.stems) stems.set(stem, [...(stems.get(stem) ?? []), place]);
    }
    return [label, patterns.length] as const;
  });
  return { patterns, lists, words: oneAlone(words), stems: oneAlone(stems) };
}

function oneAlone(places: ReadonlyMap<string, readonly number[]>): Record<string, number | readonly number[]> {
  return Object.fromEntries(
    [...places].map(([head, all]) => [head, all.length === 1 && all[0] !== undefined ? all[0] : all]),
  );
}

/**
 * Finds the entries of word lists in texts. Entries are looked up by their first word, so a search takes time in
 * proportion to the text, whatever stands in it and however long the lists are. Of an index, those are read that a word of
 * a text begins.
 */
export class Matcher<Label> {
  readonly #index: Index<Label>;
  /** What was read of it: heads, and places of patterns, which may have several. */
  readonly #read = new Set<string | number>();
  readonly #byWord = new Map<string, Entry<Label>[]>();
  readonly #byStem = new Map<string, Entry<Label>[]>();
  /** Whether any entry begins with a stem. */
  #anyStem: boolean;
  readonly #endings: readonly string[];

  /** @param endings What `~` stands for in the entries. */
  constructor(endings: readonly string[] = [], index: Index<Label> = NOTHING_LISTED) {
    this.#endings = endings;
    this.#index = index;
    this.#anyStem = Object.keys(index.stems).length > 0;
  }

  add(patterns: readonly Pattern[], label: Label): this {
    for (const pattern of patterns) this.#add(pattern, label, 0);
    this.#anyStem ||= this.#byStem.size > 0;
    return this;
  }

  /** What entries may begin with. */
  heads(): { readonly words: readonly string[]; readonly stems: readonly string[] } {
    return { words: [...this.#byWord.keys()], stems: [...this.#byStem.keys()] };
  }

  /** Reads the entries of the index that begin with a word or a stem. */
  #readFor(kind: 'words' | 'stems', head: string): void {
    const { patterns, lists, [kind]: places } = this.#index;
    const alone = kind === 'words' ? head : `${head}~`;
    if (!Object.hasOwn(places, head) || this.#read.has(alone)) return;
    this.#read.add(alone);
    for (const place of [places[head] ?? []].flat()) {
      if (this.#read.has(place)) continue;
      if (place >= 0) this.#read.add(place);
      const index = place < 0 ? -1 - place : lists.findIndex(([, end]) => place < end);
      const list = lists[index];
      if (list) this.#add(patterns[place] ?? alone, list[0], index);
    }
  }

  #add(pattern: Pattern, label: Label, order: number): void {
    if (this.#addPlain(pattern, label, order)) return;
    const [head = '', ...others] = pattern.includes('.') ? [pattern] : parts(pattern);
    const behind = others.length === 0 ? nothing : once(() => sequences(others));
    for (const choice of choices(head)) this.#addChoice(choice, behind, label, order);
  }

  /** Most entries begin with one plain word, and need no more than that to be looked up. */
  #addPlain(pattern: Pattern, label: Label, order: number): boolean {
    const space = pattern.indexOf(' ');
    const head = space < 0 ? pattern : pattern.slice(0, space);
    if (head === '' || sign.test(head) || pattern.includes('.')) return false;
    const rest = space < 0 ? nothing : once(() => sequences(parts(pattern.slice(space + 1))));
    this.#addWord(head, { rest, label, order });
    return true;
  }

  #addWord(word: string, entry: Entry<Label>): void {
    if (word.endsWith('~')) insert(this.#byStem, fold(word.slice(0, -1)), entry);
    else insert(this.#byWord, fold(word), entry);
  }

  #addChoice(choice: string, behind: Rest, label: Label, order: number): void {
    if (choice !== '' && !sign.test(choice)) {
      this.#addWord(choice, { rest: behind, label, order });
      return;
    }
    const own = elements(choice);
    // What may be missing in front leaves the next word to begin the entry.
    for (const [first, ...more] of own.length > 0 ? [own] : behind()) {
      const rest = own.length > 0 ? once(() => behind().map((after) => [...more, ...after])) : () => [more];
      for (const word of first?.words ?? []) insert(this.#byWord, word, { rest, label, order });
      for (const stem of first?.stems ?? []) insert(this.#byStem, stem, { rest, label, order });
    }
  }

  /** All entries that match at a token, list by list. */
  *at(tokens: readonly Token[], first: number): Generator<Match<Label>> {
    for (const entries of this.#entries(tokens[first]?.text ?? '')) {
      for (const { rest, label } of entries) {
        for (const behind of rest()) {
          const end = this.#follow(tokens, first + 1, behind);
          if (end >= 0) yield { first, end, label };
        }
      }
    }
  }

  /** Whether any entry begins with this token: a quick no for most words of a text. */
  mayStart(token: Token): boolean {
    return this.#entries(token.text).length > 0;
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
  #entries(word: string): (readonly Entry<Label>[])[] {
    this.#readFor('words', word);
    const whole = this.#byWord.get(word);
    const found = whole ? [whole] : [];
    if (!this.#anyStem) return found;
    for (const stem of this.#stemsOf(word)) {
      this.#readFor('stems', stem);
      const inflected = this.#byStem.get(stem);
      if (inflected) found.push(inflected);
    }
    return found;
  }

  #stemsOf(word: string): string[] {
    const stems: string[] = [];
    for (const ending of this.#endings) {
      if (word.endsWith(ending)) stems.push(word.slice(0, word.length - ending.length));
    }
    return stems;
  }

  #isIn(element: Element, token: Token | undefined): boolean {
    if (!token) return false;
    if (element.any ? token.word : element.words.has(token.text)) return true;
    return element.stems.size > 0 && this.#stemsOf(token.text).some((stem) => element.stems.has(stem));
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

/** Adds an entry where it would stand had all been read in their order. */
function insert<Label>(map: Map<string, Entry<Label>[]>, key: string, entry: Entry<Label>): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if ((entries.at(-1)?.order ?? 0) <= entry.order) entries.push(entry);
  else
    entries.splice(
      entries.findIndex(({ order }) => order > entry.order),
      0,
      entry,
    );
}

/** A hyphen between two words, which may stand for the space of an entry ("best-practice"). */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.text === '-' && tokens[at - 1]?.end === hyphen.start && tokens[at + 1]?.start === hyphen.end;
}

const nothing: Rest = () => [[]];

/** What makes more than one word of a text, or a sign of the notation. */
const sign = /[^A-Za-z\u00c0-\u024f~]/;

/** What some parts of an entry stand for, as sequences of elements. */
function sequences(given: readonly string[]): Element[][] {
  let found: Element[][] = [[]];
  for (const part of given) {
    const all = choices(part).map(elements);
    const named = all.filter((choice) => choice.length > 0);
    const added = named.every(isWord) ? [[anyWordOf(named.flat(), named.length < all.length)]] : all;
    found = found.flatMap((before) => added.map((behind) => [...before, ...behind]));
  }
  return found;
}

/** The plain texts that a part of an entry stands for, `~` left in place. */
function choices(part: string): string[] {
  if (part.includes('.')) return abbreviations(part);
  return part.includes('(') || part.includes('[') ? alternatives(part, 0).texts : [part];
}

/** An entry cut at the spaces outside of its brackets. */
function parts(pattern: Pattern): string[] {
  if (!pattern.includes('(') && !pattern.includes('[')) return pattern.split(' ');
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

function anyWordOf(choices: readonly Element[], optional: boolean): Element {
  return {
    ...plain,
    optional,
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
      const plainText = letters(pattern, at);
      current = current.map((before) => before + plainText);
      at += plainText.length;
    }
  }
  return { texts: [...done, ...current], end: at };
}

const untilSign = /[^()[\]|]+/y;

/** What stands at a place up to the next bracket or bar. */
function letters(pattern: string, at: number): string {
  untilSign.lastIndex = at;
  return untilSign.exec(pattern)?.[0] ?? '';
}
