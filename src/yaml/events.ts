import type { DocumentEvent, Event, ScalarEvent } from 'js-yaml';
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { LONGEST_SCALAR, tooLong } from './limits.ts';
import type { OpenAlias, OpenMap, OpenSeq } from './nodes.ts';
import { makeAlias, makeMap, makeScalar, makeSeq } from './nodes.ts';
import { fullTag } from './scalars.ts';
import * as scan from './spaces.ts';
import type { Node, ScalarStyle } from './tree.ts';

/** How deep collections may lie in each other; the format itself needs fewer than ten levels. */
export const DEEPEST = 100;

/** What one well-formed document holds. */
export interface Content {
  /** Absent when the document is empty. */
  readonly root?: Node;
  /** Aliases in document order, not yet led to their targets. */
  readonly aliases: readonly OpenAlias[];
}

/** A collection whose end hasn't been reached yet. */
interface Frame {
  readonly map: OpenMap | undefined;
  readonly seq: OpenSeq | undefined;
  /** The pair's key while its value is awaited. */
  key: Node | undefined;
  /** Offset of the closing bracket's search; -1 for collections without brackets. */
  readonly closing: string;
}

const STYLES: Record<number, ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/**
 * Reads well-formed YAML: the first document between two offsets of a text.
 * @param start where to begin: the start of a line
 * @throws YAMLException when that part isn't well-formed or lies deeper than {@link DEEPEST}
 */
export function fromEvents(text: string, start = 0, end = text.length): Content {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  return new Builder(text, part, start, end).build(parseEvents(part, { maxDepth: DEEPEST }));
}

/** Makes nodes of events. Events say where scalars are; ends of collections and places of empty values are found here. */
class Builder {
  readonly #text: string;
  readonly #part: string;
  readonly #base: number;
  readonly #end: number;
  readonly #frames: Frame[] = [];
  readonly #aliases: OpenAlias[] = [];
  /** Behind the last token that was seen, so that what lies between it and the next can be searched once. */
  #last: number;
  #root: Node | undefined;
  #handles: ReadonlyMap<string, string> | undefined;

  constructor(text: string, part: string, base: number, end: number) {
    this.#text = text;
    this.#part = part;
    this.#base = base;
    this.#end = end;
    this.#last = base;
  }

  build(events: readonly Event[]): Content {
    for (let at = 0; at < events.length; at += 1) {
      const event = events[at];
      if (event === undefined) break;
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          // The caller hands in one document; a second one is its business.
          if (at > 0) return this.#content();
          this.#handles = declaredHandles(event);
          this.#last = contentStart(this.#text, this.#base, this.#end, event);
          break;
        case EVENT_ID.SCALAR:
          this.#add(this.#scalar(event));
          break;
        case EVENT_ID.ALIAS: {
          const name = this.#text.slice(this.#base + event.anchorStart, this.#base + event.anchorEnd);
          const alias = makeAlias(this.#base + event.anchorStart - 1, this.#base + event.anchorEnd, name);
          this.#aliases.push(alias);
          this.#last = alias.range.end;
          this.#add(alias);
          break;
        }
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE: {
          const flow = event.style === 2;
          const start = this.#base + event.start;
          const anchor = this.#anchor(event.anchorStart, event.anchorEnd);
          const tag = this.#tag(event.tagStart, event.tagEnd);
          if (event.type === EVENT_ID.MAPPING) {
            const map = makeMap(start, flow, anchor, tag);
            const closing = flow && !isBarePair(this.#text, start, event.start, events[at + 1]) ? '}' : '';
            this.#add(map);
            this.#open({ map, seq: undefined, key: undefined, closing }, start);
          } else {
            const seq = makeSeq(start, flow, anchor, tag);
            this.#add(seq);
            this.#open({ map: undefined, seq, key: undefined, closing: flow ? ']' : '' }, start);
          }
          break;
        }
        case EVENT_ID.POP:
          this.#close();
          break;
      }
    }
    return this.#content();
  }

  #content(): Content {
    const root = this.#root;
    const isNothing =
      root?.kind === 'scalar' &&
      root.range.start === root.range.end &&
      root.anchor === undefined &&
      root.tag === undefined;
    return { root: isNothing ? undefined : root, aliases: this.#aliases };
  }

  #open(frame: Frame, start: number): void {
    this.#frames.push(frame);
    this.#last = frame.closing === '' ? start : start + 1;
  }

  #close(): void {
    const frame = this.#frames.pop();
    const node = frame?.map ?? frame?.seq;
    // The pop that ends the document closes no collection.
    if (frame === undefined || node === undefined) return;
    if (frame.closing !== '') {
      let at = scan.skipSpace(this.#text, this.#last, this.#end);
      if (this.#text.charCodeAt(at) === scan.COMMA) at = scan.skipSpace(this.#text, at + 1, this.#end);
      this.#last = at + 1;
    }
    node.range.end = this.#last;
  }

  #add(node: Node): void {
    const frame = this.#frames[this.#frames.length - 1];
    if (frame === undefined) this.#root = node;
    else if (frame.seq !== undefined) frame.seq.items.push(node);
    else if (frame.key === undefined) frame.key = node;
    else {
      frame.map?.pairs.push({ key: frame.key, value: node });
      frame.key = undefined;
    }
  }

  #scalar(event: ScalarEvent): Node {
    const anchor = this.#anchor(event.anchorStart, event.anchorEnd);
    const tag = this.#tag(event.tagStart, event.tagEnd);
    if (event.valueStart < 0) {
      const behindProperties = Math.max(event.anchorEnd, event.tagEnd);
      const at = behindProperties < 0 ? this.#emptyPosition() : this.#base + behindProperties;
      this.#last = at;
      return makeScalar(at, at, 'plain', '', anchor, tag);
    }
    let start = this.#base + event.valueStart;
    let end = this.#base + event.valueEnd;
    const style = STYLES[event.style] ?? 'plain';
    const value = event.fast ? this.#text.slice(start, end) : getScalarValue(this.#part, event);
    if (style === 'single' || style === 'double') {
      start -= 1;
      end += 1;
    } else if (style !== 'plain') {
      start = this.#header(Math.max(this.#last, this.#base + event.anchorEnd, this.#base + event.tagEnd), start);
      end = scan.blockScalarEnd(this.#text, start, end);
    }
    if (end - start > LONGEST_SCALAR) throw tooLong({ start, end });
    this.#last = end;
    return makeScalar(start, end, style, value, anchor, tag);
  }

  /** Where the `|` or `>` of a block scalar stands, behind the indicators that introduce the value. */
  #header(from: number, content: number): number {
    let at = scan.skipSpace(this.#text, from, content);
    while (at < content && this.#text[at] !== '|' && this.#text[at] !== '>')
      at = scan.skipSpace(this.#text, at + 1, content);
    return at;
  }

  #emptyPosition(): number {
    const frame = this.#frames[this.#frames.length - 1];
    if (frame === undefined) return this.#last;
    if (frame.seq !== undefined) return scan.skipSpace(this.#text, this.#last, this.#end) + 1;
    return frame.key === undefined
      ? scan.emptyKeyPosition(this.#text, this.#last, this.#end)
      : scan.emptyValuePosition(this.#text, this.#last, this.#end);
  }

  #anchor(start: number, end: number): string | undefined {
    return start < 0 ? undefined : this.#text.slice(this.#base + start, this.#base + end);
  }

  #tag(start: number, end: number): string | undefined {
    return start < 0 ? undefined : fullTag(this.#text.slice(this.#base + start, this.#base + end), this.#handles);
  }
}

/** A pair in a flow sequence (`[a: b]`) is a map without brackets of its own. */
function isBarePair(text: string, start: number, relativeStart: number, first: Event | undefined): boolean {
  if (text[start] !== '{') return true;
  return (
    first !== undefined &&
    (first.type === EVENT_ID.MAPPING || first.type === EVENT_ID.SEQUENCE) &&
    first.start === relativeStart
  );
}

function declaredHandles(event: DocumentEvent): ReadonlyMap<string, string> | undefined {
  if (event.directives.length === 0) return undefined;
  const handles = new Map<string, string>();
  for (const directive of event.directives) {
    if (directive.kind === 'tag') handles.set(directive.handle, directive.prefix);
  }
  return handles;
}

/** Where a document's content may begin: behind its directives and its `---`. */
function contentStart(text: string, from: number, end: number, event: DocumentEvent): number {
  if (!event.explicitStart) return from;
  let at = scan.skipSpace(text, from, end);
  while (text[at] === '%') at = scan.skipSpace(text, scan.lineEnd(text, at, end), end);
  return at + 3;
}
