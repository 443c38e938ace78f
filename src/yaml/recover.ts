import { YAMLException } from 'js-yaml';
import { say } from '../l10n/say.ts';
import { addAll } from './addAll.ts';
import { fromYaml } from './composed.ts';
import type { Content } from './events.ts';
import { fromEvents } from './events.ts';
import { LONGEST_SALVAGE, requireShallow, tooDeep } from './limits.ts';
import type { OpenAlias, OpenMap, OpenSeq } from './nodes.ts';
import { makeMap, makeScalar, makeSeq } from './nodes.ts';
import type { Collection, Failure } from './pieces.ts';
import { append, isAbsent, lastEnd, markDamaged, onlyPair } from './pieces.ts';
import { readSimple } from './simple/read.ts';
import * as spaces from './spaces.ts';
import type { Node, Range, ScalarNode, SyntaxProblem } from './tree.ts';
import type { Units } from './units.ts';
import { findUnits, isKeyLine, nextLine, unitEnd } from './units.ts';
import type { Fault } from './wording.ts';
import { faultProblem, flawProblem } from './wording.ts';

/**
 * How much text goes to the fast reader at once, in UTF-16 units. It reports one failure and nothing of what it has
 * read by then, so a failure costs as much as one batch; small batches keep that little.
 */
const BATCH = 16 * 1024;

/** How many unreadable parts are given to the slow reader; a text with more of them is hardly an engagement. */
const MOST_SALVAGES = 100;

/** How deep a document is cut: each level looks at the text again, and an engagement has fewer than ten. */
const DEEPEST_CUT = 32;

/** Unreadable entries at the top level that are told one by one however little else the text holds. */
const FEW_BREAKS = 2;

/** Unreadable places after which nothing more is read. */
const MOST_BREAKS = 1000;

/** A failure of the whole document, which needn't be read once more to fail: nothing stands before its first content. */
interface KnownFailure {
  readonly first: number;
  readonly end: number;
  /** Where the reader gave up; -1 if the document hasn't been read as a whole. */
  readonly at: number;
}

/** What could be read of a text, and what couldn't. */
export interface Recovered {
  readonly root?: Node;
  readonly aliases: readonly OpenAlias[];
  readonly problems: readonly SyntaxProblem[];
  /** Where the last unreadable part ends; -1 where there is none. */
  readonly brokenUntil: number;
}

/**
 * Reads a document piece by piece, so that one unreadable place costs only the entry that it stands in. Also the way
 * for large documents that are well-formed, as it is as fast as reading them at once.
 * @param from behind the byte order mark and the `---` line
 * @param lenient false for a document that may yet be well-formed: then only a clear structure is cut
 * @param failedAt where the fast reader gave up the text up to `end`, if it has been asked
 * @returns undefined for documents that can't be cut: those that aren't a block map or block sequence
 * @throws BeyondLimit when the document is too deep or a value too long
 */
export function recover(
  text: string,
  from: number,
  end: number,
  lenient: boolean,
  failedAt = -1,
): Recovered | undefined {
  const first = spaces.skipSpace(text, from, end);
  if ('{[&!*|>%'.includes(text[first] ?? '{')) return undefined;
  const units = findUnits(text, from, end, lenient);
  return units === undefined ? undefined : new Recovery(text, { first, end, at: failedAt }).read(units);
}

/**
 * Longer than other files: the ways to read a broken entry and the batches around it call each other at every level,
 * and taken apart they would hand each other all of this state.
 */
class Recovery {
  readonly #text: string;
  readonly #known: KnownFailure;
  readonly #aliases: OpenAlias[] = [];
  readonly #problems: SyntaxProblem[] = [];
  /** Where the last unreadable unit ends: the one behind it is its consequence more often than not. */
  #brokenUntil = -1;
  #breaks = 0;
  #rootBreaks = 0;
  #salvages = 0;
  #depth = 0;

  constructor(text: string, known: KnownFailure) {
    this.#text = text;
    this.#known = known;
  }

  read(units: Units): Recovered {
    const root = this.#collection(units, undefined);
    // At the root, what is missing is told although a line couldn't be read: else one typo would hide too much.
    root.damaged = undefined;
    const read = root.kind === 'map' ? root.pairs.length : root.items.length;
    const [first] = this.#problems;
    if (
      first !== undefined &&
      (this.#breaks > MOST_BREAKS || (this.#rootBreaks > FEW_BREAKS && read < this.#rootBreaks))
    ) {
      const message = say`This file is not written as keys and values; start from a new engagement and move the text into it.`;
      return { aliases: [], problems: [{ range: first.range, kind: 'syntax', message }], brokenUntil: units.end };
    }
    return {
      root: read === 0 ? undefined : root,
      aliases: this.#aliases,
      problems: this.#problems,
      brokenUntil: this.#brokenUntil,
    };
  }

  /** Reads all units of a collection; `like` lends its anchor and tag. */
  #collection(units: Units, like: Node | undefined): Collection {
    this.#depth += 1;
    const start = units.contents[0] ?? units.end;
    const make = units.kind === 'map' ? makeMap : makeSeq;
    const node: Collection = make(start, false, like?.anchor, like?.tag);
    const breaks = this.#breaks;
    this.#units(node, units);
    if (this.#breaks > breaks) node.damaged = true;
    node.range.end = Math.max(start, lastEnd(node));
    this.#depth -= 1;
    return node;
  }

  #units(into: Collection, units: Units): void {
    let first = 0;
    while (first < units.starts.length && this.#breaks <= MOST_BREAKS) {
      const start = units.starts[first] ?? 0;
      let last = first + 1;
      if (units.oddities[first] !== 'none') this.#odd(into, units, first);
      // A unit behind a dash begins in the middle of a line: it can't be read together with those below it.
      else if (start !== units.contents[first] || start === 0 || this.#text[start - 1] === '\n') {
        while (last < units.starts.length && units.oddities[last] === 'none' && unitEnd(units, last) - start <= BATCH)
          last += 1;
        this.#batch(into, units, first, last, false);
      } else this.#batch(into, units, first, last, false);
      first = last;
    }
  }

  /** Reads neighbouring units at once; where that fails, those around the failure one by one. */
  #batch(into: Collection, units: Units, first: number, last: number, again: boolean): void {
    const start = units.starts[first] ?? 0;
    const end = unitEnd(units, last - 1);
    const single = last - first === 1;
    if (single && end - start > BATCH && this.#depth < DEEPEST_CUT && this.#divide(into, units, first)) return;
    const failure = this.#attempt(into, start, end);
    if (failure === undefined) return;
    if (single) {
      this.#broken(into, units, first, failure);
      return;
    }
    let suspect = first;
    while (suspect + 1 < last && (units.starts[suspect + 1] ?? 0) <= failure.at) suspect += 1;
    // The failure shows at the latest where the next unit begins.
    const from = Math.max(first, suspect - 1);
    if (
      again ||
      failure.at < 0 ||
      (from > first && this.#attempt(into, start, units.starts[from] ?? end) !== undefined)
    ) {
      for (let each = first; each < last && this.#breaks <= MOST_BREAKS; each += 1) {
        this.#batch(into, units, each, each + 1, true);
      }
      return;
    }
    for (let each = from; each <= suspect; each += 1) this.#batch(into, units, each, each + 1, true);
    if (suspect + 1 < last) this.#batch(into, units, suspect + 1, last, true);
  }

  /** Adds what a piece holds to a collection of the same kind, if it is well-formed. */
  #attempt(into: Collection, start: number, end: number): Failure | undefined {
    const content = this.#read(start, end);
    if ('at' in content) return content;
    const { root } = content;
    if (
      root === undefined ||
      root.kind !== into.kind ||
      root.flow ||
      root.anchor !== undefined ||
      root.tag !== undefined
    ) {
      return { at: -1, root };
    }
    addAll(this.#aliases, content.aliases);
    append(into, root);
    return undefined;
  }

  #read(start: number, end: number): Content | Failure {
    const known = this.#known;
    if (known.at >= 0 && start <= known.first && end === known.end) return { at: known.at };
    const root = readSimple(this.#text, start, end);
    if (root !== undefined) return { root, aliases: [] };
    try {
      return fromEvents(this.#text, start, end);
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const at = start + (error.mark?.position ?? 0);
      if (error.reason.startsWith('nesting exceeded')) throw tooDeep({ start: at, end: at + 1 });
      return { at };
    }
  }

  /** Reads a large unit by its own entries, if it is cut as clearly as well-formed text is. */
  #divide(into: Collection, units: Units, index: number): boolean {
    const start = units.starts[index] ?? 0;
    const content = units.contents[index] ?? 0;
    const end = unitEnd(units, index);
    if (into.kind === 'seq') {
      const inner = this.#itemUnits(content, end, false);
      if (inner === undefined) return false;
      into.items.push(this.#collection(inner, undefined));
      return true;
    }
    const body = nextLine(this.#text, content, end);
    const inner = findUnits(this.#text, body, end, false);
    if (inner === undefined) return false;
    const head = this.#read(start, body);
    const pair = onlyPair(head);
    if (pair === undefined || !isAbsent(pair.value)) return false;
    if ('aliases' in head) addAll(this.#aliases, head.aliases);
    into.pairs.push({ key: pair.key, value: this.#collection(inner, pair.value) });
    return true;
  }

  #itemUnits(dash: number, end: number, lenient: boolean): Units | undefined {
    let inner = dash + 1;
    while (inner < end && spaces.isBlank(this.#text.charCodeAt(inner))) inner += 1;
    const unit = this.#text.charCodeAt(inner);
    if (inner >= end || spaces.isBreak(unit) || unit === spaces.HASH) {
      return findUnits(this.#text, nextLine(this.#text, inner, end), end, lenient);
    }
    const column = inner - (this.#text.lastIndexOf('\n', inner) + 1);
    const units =
      lenient || isKeyLine(this.#text, inner, end) ? findUnits(this.#text, inner, end, lenient, column) : undefined;
    return units?.kind === 'map' ? units : undefined;
  }

  #broken(into: Collection, units: Units, index: number, failure: Failure): void {
    if (this.#depth >= DEEPEST_CUT) this.#salvage(into, units.starts[index] ?? 0, unitEnd(units, index), failure);
    else if (into.kind === 'map') this.#brokenPair(into, units, index, failure);
    else this.#brokenItem(into, units, index, failure);
  }

  #brokenItem(into: OpenSeq, units: Units, index: number, failure: Failure): void {
    const content = units.contents[index] ?? 0;
    const end = unitEnd(units, index);
    const inner = this.#itemUnits(content, end, true);
    // One entry that can't be cut further would come back here for ever.
    if (inner === undefined || (inner.starts.length < 2 && inner.starts[0] === content)) {
      this.#salvage(into, units.starts[index] ?? 0, end, failure);
      return;
    }
    into.items.push(this.#collection(inner, undefined));
  }

  #brokenPair(into: OpenMap, units: Units, index: number, failure: Failure): void {
    const start = units.starts[index] ?? 0;
    const content = units.contents[index] ?? 0;
    const end = unitEnd(units, index);
    const body = nextLine(this.#text, content, end);
    const lineEnd = spaces.lineEnd(this.#text, content, body);
    const head = this.#read(start, lineEnd);
    const pair = onlyPair(head);
    const line = { start: content, end: spaces.backOverBlanks(this.#text, lineEnd, content) };
    if (pair !== undefined && isAbsent(pair.value)) {
      const inner = findUnits(this.#text, body, end, true);
      if (inner === undefined) this.#salvage(into, start, end, failure);
      else {
        if ('aliases' in head) addAll(this.#aliases, head.aliases);
        into.pairs.push({ key: pair.key, value: this.#collection(inner, pair.value) });
      }
      return;
    }
    const inner = findUnits(this.#text, body, end, false);
    const hasBody = spaces.skipSpace(this.#text, body, end) < end;
    const bare = !('at' in head) && head.root?.kind === 'scalar' && head.root.style === 'plain' ? head.root : undefined;
    if (inner !== undefined && pair !== undefined && 'aliases' in head) {
      addAll(this.#aliases, head.aliases);
      const odd = { start: inner.contents[0] ?? body, end: spaces.lineEnd(this.#text, inner.contents[0] ?? body, end) };
      if (inner.kind === 'map') {
        this.#report(faultProblem('indentation', odd), start, body);
        into.pairs.push(pair);
        this.#units(into, inner);
      } else {
        this.#report(faultProblem('value-and-list', pair.value.range), start, body);
        into.pairs.push({ key: pair.key, value: this.#collection(inner, undefined) });
      }
    } else if (inner !== undefined && bare !== undefined && /^[\w-]+$/.test(bare.text)) {
      this.#report(faultProblem('no-colon', line), start, body);
      into.pairs.push({ key: bare, value: this.#collection(inner, undefined) });
    } else if (
      inner !== undefined &&
      inner.kind === 'seq' &&
      bare === undefined &&
      this.#headOfList(into, inner, start, body)
    ) {
      return;
    } else if (bare !== undefined) this.#bareLine(into, bare, line, start, end);
    else if (hasBody || !this.#secondColon(into, content, line, start, end)) this.#salvage(into, start, end, failure);
  }

  /** A key whose value doesn't close (`objectives: [`), with a list below it: the list is what counts. */
  #headOfList(into: OpenMap, inner: Units, start: number, body: number): boolean {
    if (!this.#maySalvage(start, body)) return false;
    const { root, flaws } = fromYaml(this.#text, start, body);
    const [flaw] = flaws;
    const pair = root?.kind === 'map' ? root.pairs[0] : undefined;
    if (flaw === undefined || pair === undefined) return false;
    this.#report(flawProblem(this.#text, flaw, start, body), start, body);
    into.pairs.push({ key: pair.key, value: this.#collection(inner, undefined) });
    return true;
  }

  /** A line without a colon, or with one that no space follows: the latter can be read all the same. */
  #bareLine(into: OpenMap, bare: ScalarNode, line: Range, start: number, end: number): void {
    const match = /^([A-Za-z_][\w-]*):(?!\/\/)(?=\S)/.exec(bare.text);
    const name = match?.[1];
    if (name === undefined) {
      this.#report(faultProblem('no-colon', line), start, end);
      return;
    }
    const colon = line.start + name.length;
    this.#report(faultProblem('no-space', { start: line.start, end: colon + 1 }), start, end);
    const value = this.#read(colon + 1, end);
    if ('at' in value || value.root === undefined) return;
    addAll(this.#aliases, value.aliases);
    into.pairs.push({ key: makeScalar(line.start, colon, 'plain', name, undefined, undefined), value: value.root });
  }

  /** `title: Support: first line` was meant as text, with the quotes forgotten. */
  #secondColon(into: OpenMap, content: number, line: Range, start: number, end: number): boolean {
    const match = /^([A-Za-z_][\w-]*): +(?=[^\s\-?:,[\]{}#&*!|>'"%@`])(?!.* #)[^:]*: /.exec(
      this.#text.slice(content, line.end),
    );
    const name = match?.[1];
    if (match === null || name === undefined) return false;
    const key = makeScalar(content, content + name.length, 'plain', name, undefined, undefined);
    const from = spaces.skipSpace(this.#text, key.range.end + 1, end);
    const range = { start: from, end: line.end };
    this.#report(faultProblem('second-colon', range), start, end);
    const value = makeScalar(from, line.end, 'plain', this.#text.slice(from, line.end), undefined, undefined);
    into.pairs.push({ key, value });
    return true;
  }

  /** A line that stands where no entry of its collection can stand. */
  #odd(into: Collection, units: Units, index: number): void {
    const oddity = units.oddities[index];
    const start = units.starts[index] ?? 0;
    const content = units.contents[index] ?? 0;
    const end = unitEnd(units, index);
    if (oddity === 'other') {
      if (into.kind === 'map') this.#broken(into, units, index, { at: content });
      else this.#report(faultProblem('no-dash', this.#line(content, end)), start, end);
      return;
    }
    const tabbed = oddity === 'tab';
    // What a tab indents is read from behind the tab.
    const failure = this.#attempt(into, tabbed ? content : start, end);
    const mixed = failure !== undefined && failure.at >= 0 && !tabbed;
    if (mixed && into.kind === 'map') this.#broken(into, units, index, failure);
    else {
      const fault: Fault = tabbed ? 'tab' : 'indentation';
      this.#report(faultProblem(fault, tabbed ? { start, end: content } : this.#line(content, end)), start, end);
    }
  }

  #line(content: number, end: number): Range {
    return {
      start: content,
      end: spaces.backOverBlanks(this.#text, spaces.lineEnd(this.#text, content, end), content),
    };
  }

  /** The last resort: the slow reader says what is wrong and reads what it can. */
  #salvage(into: Collection, start: number, end: number, failure: Failure): void {
    const at = Math.min(Math.max(failure.at, start), end);
    if (!this.#maySalvage(start, end)) {
      this.#report(faultProblem('unreadable', this.#visible(at, start, end)), start, end);
      return;
    }
    const { root, aliases, flaws } = fromYaml(this.#text, start, end);
    const [flaw] = flaws;
    if (flaw !== undefined) this.#report(flawProblem(this.#text, flaw, start, end), start, end);
    else this.#report(faultProblem('unreadable', this.#visible(at, start, end)), start, end);
    if (root === undefined || root.kind !== into.kind || root.flow) return;
    addAll(this.#aliases, aliases);
    markDamaged(root);
    append(into, root);
  }

  #visible(at: number, start: number, end: number): Range {
    let from = at;
    while (from > start && /\s/.test(this.#text[from - 1] ?? '') && (from >= end || /\s/.test(this.#text[from] ?? '')))
      from -= 1;
    return from > start && from >= end ? { start: from - 1, end: from } : { start: from, end: Math.min(from + 1, end) };
  }

  #maySalvage(start: number, end: number): boolean {
    this.#salvages += 1;
    if (this.#salvages > MOST_SALVAGES || end - start > LONGEST_SALVAGE) return false;
    requireShallow(this.#text, start, end);
    return true;
  }

  #report(problem: SyntaxProblem, start: number, end: number): void {
    this.#breaks += 1;
    if (this.#depth === 1) this.#rootBreaks += 1;
    if (start !== this.#brokenUntil) this.#problems.push(problem);
    this.#brokenUntil = end;
  }
}
