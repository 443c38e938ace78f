import { Memo, tokenize } from '../wording/index.ts';
import { type ApprovalMatchers, LANGUAGES, matcherFor, type Part } from './words/index.ts';

type Token = ReturnType<typeof tokenize>[number];

/** In capitals it is the English note to oneself, not the Spanish "todo". */
const NOTE_TO_ONESELF = /\bTODO\b/;

/**
 * Whether an approval takes in all there is: "everything", or all, every or any work, change, decision, step, task or
 * expense, in six languages. Not where it is narrowed to a named thing or a sum, and not where that may be so.
 */
export function isSweeping(approval: string): boolean {
  return known.get(approval);
}

const known = new Memo((approval) => {
  if (NOTE_TO_ONESELF.test(approval)) return false;
  const tokens = tokenize(approval);
  return LANGUAGES.some((language) => new Reader(tokens, language).isSweeping());
});

/** Between two things of a list. */
const LIST_MARKS: ReadonlySet<string> = new Set([',', '/', '&', '+']);
/** Behind these, something else begins. */
const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', ')', '"', '”', '“', '»', "'"]);
/** Behind these, what was said may still be narrowed. */
const PAUSES: ReadonlySet<string> = new Set([',', '-', '–', '—', '(']);
const OPENING: ReadonlySet<string> = new Set(['"', '„', '“', '«', "'", '(']);

/** Reads one entry by the words of one language, from its beginning. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #language: ApprovalMatchers;

  constructor(tokens: readonly Token[], language: ApprovalMatchers) {
    this.#tokens = tokens;
    this.#language = language;
  }

  isSweeping(): boolean {
    let at = 0;
    while (this.#isOneOf(OPENING, at)) at += 1;
    // A language's articles may be its words for all as well, so each beginning is tried.
    for (let start: number | undefined = at; start !== undefined; start = this.#behind('lead', start)) {
      if (this.#isSweepingFrom(start)) return true;
    }
    return false;
  }

  #isSweepingFrom(start: number): boolean {
    const nothing = this.#behind('nothing', start);
    if (nothing !== undefined) return !this.#isNarrowed(nothing);
    const everything = this.#behind('everything', start);
    if (everything !== undefined && this.#isLeftOpen(everything)) return true;
    const all = this.#behind('all', start);
    if (all === undefined) return false;
    // "All", and nothing behind it.
    if (this.#isOver(all)) return start === 0;
    const things = this.#behindThings(all);
    return things !== undefined && this.#isLeftOpen(things);
  }

  /** The place behind "work, changes and every expense"; undefined where no such thing follows. */
  #behindThings(from: number): number | undefined {
    let thing = this.#behindThing(from);
    let end: number | undefined;
    while (thing !== undefined) {
      end = thing;
      const next: number = this.#behindAnd(end);
      thing = this.#behindThing(this.#behind('all', next) ?? next);
    }
    return end;
  }

  #behindThing(from: number): number | undefined {
    for (let at: number | undefined = from; at !== undefined; at = this.#behind('between', at)) {
      const end = this.#behind('things', at);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  #behindAnd(from: number): number {
    let at = from;
    while (this.#isOneOf(LIST_MARKS, at)) at += 1;
    return this.#behind('and', at) ?? at;
  }

  /** Whether what follows, if anything, leaves it as wide as it is. */
  #isLeftOpen(from: number): boolean {
    if (this.#isOver(from)) return true;
    let at = from;
    while (this.#isOneOf(PAUSES, at)) at += 1;
    const after = this.#behind('after', at);
    return after !== undefined && !this.#isNarrowed(after);
  }

  /** A figure ("over 500 EUR") or a condition in the rest. */
  #isNarrowed(from: number): boolean {
    return this.#tokens.some(
      ({ text }, index) => index >= from && (/\p{N}/u.test(text) || this.#behind('narrowing', index) !== undefined),
    );
  }

  #isOver(at: number): boolean {
    return at >= this.#tokens.length || this.#isOneOf(ENDS, at);
  }

  #isOneOf(marks: ReadonlySet<string>, at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && marks.has(token.text);
  }

  /** The place behind the longest entry of a list that begins here. */
  #behind(part: Part, at: number): number | undefined {
    let end: number | undefined;
    for (const match of matcherFor(this.#language, part).at(this.#tokens, at)) {
      if (match.label === part && match.end > (end ?? at)) end = match.end;
    }
    return end;
  }
}
