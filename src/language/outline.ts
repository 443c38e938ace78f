import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { formatCadence, toCadence } from '../engagement/cadences.ts';
import { formatDateText } from '../engagement/dateText.ts';
import { formatDuration, toDuration } from '../engagement/durations.ts';
import type { Path } from '../engagement/model.ts';
import { excerptOf } from '../engagement/quote.ts';
import { describe, keysAt } from '../engagement/schema.ts';
import { valueWords } from '../engagement/valueWords.ts';
import { say, spokenLanguage } from '../l10n/say.ts';
import { CONFIG_FORMAT } from '../lint/config/configFormat.ts';
import type { MapNode, Node, Pair, Range, SeqNode } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import type { Snapshot } from './snapshot.ts';

const KIND = { section: 2, value: 7, list: 18, item: 19 } as const satisfies Record<string, SymbolKind>;

/** How long a line of the outline may be, in UTF-16 units. */
const LONGEST_NAME = 60;
const LONGEST_DETAIL = 40;

/** The keys whose value says in words what an item is, the best first. */
const NAMING = [
  'title',
  'name',
  'statement',
  'metric',
  'description',
  'client',
  'system',
  'source',
  'purpose',
  'level',
  'kind',
  'date',
  'on',
  'rule',
  'id',
];

/** What says in a few words how an item stands: the first two that it has. */
const STANDING: readonly (readonly [key: string, words: (text: string) => string])[] = [
  ['done', (text) => (text === 'true' ? say`done` : '')],
  ['status', valueWords],
  ['outcome', valueWords],
  ['impact', (text) => say`impact ${valueWords(text)}`],
  ['due', (text) => say`due ${formatDateText(text)}`],
  ['expires', (text) => say`until ${formatDateText(text)}`],
  ['until', (text) => say`until ${formatDateText(text)}`],
  ['validUntil', (text) => say`until ${formatDateText(text)}`],
  ['cadence', cadenceWords],
  ['weight', (text) => `${text} %`],
  ['percent', (text) => `${text} %`],
  ['within', durationWords],
  ['responseTime', durationWords],
];
const MOST_STANDING = 2;

/** What stands behind the name of a section: the value of one of its keys. */
const SECTION_DETAIL = ['title', 'name', 'cadence', 'chosen', 'language', 'model'];

/**
 * A file as a table of contents: its sections by the names that people know them by, and in each what it lists, by title
 * or name, with how it stands. Single values are left out, save in a configuration, which holds nothing else.
 */
export function outline(snapshot: Snapshot): DocumentSymbol[] {
  const root = resolve(snapshot.tree.root);
  return root?.kind === 'map' ? new Outline(snapshot).sections(root) : [];
}

class Outline {
  private readonly snapshot: Snapshot;
  private readonly withValues: boolean;

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.withValues = snapshot.format === CONFIG_FORMAT;
  }

  sections(root: MapNode): DocumentSymbol[] {
    return root.pairs.flatMap((pair) => (keyText(pair) === 'version' ? [] : this.entry(pair, [], false)));
  }

  /** A key with what it holds; nothing for what has no place in a table of contents. */
  private entry(pair: Pair, above: Path, inItem: boolean): DocumentSymbol[] {
    const key = keyText(pair);
    if (key === undefined) return [];
    const path = [...above, key];
    const value = resolve(pair.value);
    const holdsMore = value && value.kind !== 'scalar';
    if (holdsMore ? !this.isWorthAnEntry(value, path, inItem) : above.length > 0 && !this.withValues) return [];
    const name = describe(path, this.snapshot.format)?.title ?? key;
    const range = { start: pair.key.range.start, end: Math.max(pair.key.range.end, pair.value.range.end) };
    // What an alias repeats stands elsewhere in the text.
    const children = pair.value.kind === 'alias' ? [] : this.children(value, path, inItem);
    const kind =
      value?.kind === 'seq' ? KIND.list : above.length === 0 ? KIND.section : holdsMore ? KIND.item : KIND.value;
    return [this.symbol(name, key, this.detail(value, above), kind, range, pair.key.range, children)];
  }

  private isWorthAnEntry(value: Node, path: Path, inItem: boolean): boolean {
    if (path.length === 1 || this.withValues) return true;
    if (value.kind === 'seq') return !inItem || value.items.some((item) => resolve(item)?.kind === 'map');
    if (inItem) return false;
    // People and sums of money are values, though they have parts.
    const { format } = this.snapshot;
    return (
      !describe(path, format)?.types.includes('string') && !keysAt(path, format).some(({ name }) => name === 'currency')
    );
  }

  private children(value: Node | undefined, path: Path, inItem: boolean): DocumentSymbol[] {
    if (value?.kind === 'map') return value.pairs.flatMap((pair) => this.entry(pair, path, inItem));
    if (value?.kind !== 'seq') return [];
    const title = describe([...path, 0], this.snapshot.format)?.title ?? say`Entry`;
    return value.items.flatMap((item, index) => this.item(item, [...path, index], `${title} ${index + 1}`));
  }

  private item(node: Node, path: Path, number: string): DocumentSymbol[] {
    const map = resolve(node);
    if (map?.kind !== 'map') return [];
    const naming = NAMING.map((key) => pairOf(map, key)).find(
      (pair): pair is Pair => textOf(pair?.value) !== undefined,
    );
    const text = naming && textOf(naming.value);
    const shown = naming && text !== undefined ? inWords(keyText(naming), text) : number;
    const own = node.kind === 'alias' ? node.range : (naming?.value.range ?? node.range);
    const children = node.kind === 'alias' ? [] : map.pairs.flatMap((pair) => this.entry(pair, path, true));
    return [this.symbol(shown, number, standing(map, naming), KIND.item, node.range, own, children)];
  }

  private detail(value: Node | undefined, above: Path): string {
    if (value?.kind === 'seq') return listDetail(value);
    if (value?.kind === 'scalar') return this.withValues ? value.text : '';
    if (value?.kind !== 'map') return '';
    const ofSection = above.length === 0 ? SECTION_DETAIL.map((key) => textOf(pairOf(value, key)?.value)) : [];
    return ofSection.find((text) => text !== undefined) ?? (term(value) || standing(value));
  }

  private symbol(
    name: string,
    fallback: string,
    detail: string,
    kind: SymbolKind,
    range: Range,
    own: Range,
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const { snapshot } = this;
    const inside = range.start <= own.start && own.end <= range.end;
    const shownDetail = excerptOf(detail, LONGEST_DETAIL);
    return {
      // An editor refuses the whole outline where one name is empty.
      name: excerptOf(name, LONGEST_NAME) || excerptOf(fallback, LONGEST_NAME) || '…',
      ...(shownDetail ? { detail: shownDetail } : {}),
      kind,
      range: snapshot.toLspRange(range),
      selectionRange: snapshot.toLspRange(inside ? own : range),
      ...(children.length ? { children } : {}),
    };
  }
}

/** What a list of single words says, where that is short; else how much it holds. */
function listDetail({ items }: SeqNode): string {
  if (items.length === 0) return '';
  const texts = items.map(textOf);
  const words = texts.every((text) => text !== undefined) ? texts.join(', ') : '';
  return words && words.length <= LONGEST_DETAIL ? words : String(items.length);
}

/** From when to when, such as the hours of work. */
function term(map: MapNode): string {
  const [start, end] = ['start', 'end'].map((key) => textOf(pairOf(map, key)?.value));
  return start && end ? say`${formatDateText(start)} to ${formatDateText(end)}` : '';
}

function pairOf(map: MapNode, key: string): Pair | undefined {
  return map.pairs.find((pair) => keyText(pair) === key);
}

function textOf(node: Node | undefined): string | undefined {
  const scalar = resolve(node);
  return scalar?.kind === 'scalar' && scalar.text.trim() ? scalar.text : undefined;
}

/** The name of an item: of a choice of the format its words, a date as people write it, all else as it stands. */
function inWords(key: string | undefined, text: string): string {
  if (key === 'date') return formatDateText(text);
  if (key === 'level') return say`Level ${text}`;
  return key === 'kind' ? valueWords(text) : text;
}

/** As the file has it in English, which is the language of its lengths of time. */
function durationWords(text: string): string {
  const duration = spokenLanguage() === 'en' ? undefined : toDuration(text);
  return duration ? formatDuration(duration) : text.replaceAll('-', ' ');
}

function cadenceWords(text: string): string {
  const cadence = spokenLanguage() === 'en' ? undefined : toCadence(text);
  return cadence ? formatCadence(cadence) : text.replaceAll('-', ' ');
}

function standing(map: MapNode, naming?: Pair): string {
  const parts: string[] = [];
  for (const [key, inWords] of STANDING) {
    const pair = pairOf(map, key);
    const text = pair && pair !== naming ? textOf(pair.value) : undefined;
    const part = text === undefined ? '' : inWords(text);
    if (part) parts.push(part);
    // What is done is due no more.
    if (parts.length === MOST_STANDING || (part && key === 'done')) break;
  }
  return parts.join(' · ');
}
