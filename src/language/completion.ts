import type { CompletionItem, CompletionItemKind, CompletionList, Position } from 'vscode-languageserver-types';
import type { Path } from '../engagement/model.ts';
import { excerptOf } from '../engagement/quote.ts';
import { describe } from '../engagement/schema.ts';
import { say } from '../l10n/say.ts';
import { printMap } from '../yaml/print.ts';
import { choice, slot, type Template } from '../yaml/template.ts';
import { isScores, proposedKeys, sectionSnippet, withColon } from './completion/keys.ts';
import { kpiProposals } from './completion/kpiProposals.ts';
import { itemsBeside, mapBefore } from './completion/nodesAt.ts';
import { type Folder, paths } from './completion/paths.ts';
import { formOf, type Proposal, type ValuePlace } from './completion/proposal.ts';
import { objectivesToMonitor, references } from './completion/references.ts';
import { asScalar } from './completion/text.ts';
import { proposedValues, usualTexts } from './completion/values.ts';
import type { Cursor } from './cursor.ts';
import { cursorAt } from './cursor.ts';
import type { ClientFeatures, SchemaPeer } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** Besides words: behind a dash, a space, an opening bracket, a comma, a quote or a slash there is something to propose. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '-', '[', '{', ',', '"', "'", '/'];

const KIND = {
  key: 10,
  section: 15,
  value: 12,
  reference: 18,
  file: 17,
  folder: 19,
} as const satisfies Record<string, CompletionItemKind>;
const SNIPPET_FORMAT = 2;

/** Nobody reads a longer list; what is typed makes it shorter. */
const MOST = 500;

/** How much of a text of the file is shown beside a proposal, in UTF-16 units. */
const LONGEST_DETAIL = 140;

/** Among so many objectives one can still choose in a tab stop. */
const MOST_CHOICES = 20;

/** Who asks for proposals, and what was found out for them beforehand. */
export interface Asking {
  readonly features: ClientFeatures;
  readonly peer?: SchemaPeer;
  /** What stands in the folder that `folderAsked` names. */
  readonly folder?: Folder;
}

/** An item before it knows its place in the list and in the text. */
interface Draft extends CompletionItem {
  /** It replaces a whole value, not only a word. */
  readonly isValue: boolean;
  /** Once it is taken there is more to propose. */
  readonly goesOn?: boolean;
}

/** The proposals alone; see `completionList`. */
export function completion(
  snapshot: Snapshot,
  position: Position,
  features: ClientFeatures,
  peer: SchemaPeer = 'none',
  folder?: Folder,
): CompletionItem[] {
  return completionList(snapshot, position, { features, peer, folder }).items;
}

/**
 * What may stand at a place: keys that are still free (first those that the format needs, then those that a finding asks
 * for), values with their meaning, ids and names of the file, paths. A list that isn't complete is to be asked for again
 * with each character.
 */
export function completionList(snapshot: Snapshot, position: Position, asking: Asking): CompletionList {
  const offset = snapshot.offsetAt(position);
  const cursor = cursorAt(snapshot.text, offset);
  if (!cursor) return { isIncomplete: false, items: [] };
  const place = { snapshot, cursor, offset, ...asking };
  const drafts = draftsAt(place);
  const typed = snapshot.text.slice(cursor.scalar.start, offset);
  const fitting = drafts.length > MOST ? shortened(drafts, typed) : drafts;
  const items = fitting.map(
    ({ insertText, isValue, goesOn, ...item }, index): CompletionItem => ({
      ...item,
      sortText: String(index).padStart(4, '0'),
      filterText: item.filterText ?? item.label,
      textEdit: {
        range: snapshot.toLspRange(isValue ? cursor.scalar : cursor.word),
        newText: `${cursor.needsSpace ? ' ' : ''}${insertable(insertText ?? item.label, item, asking.features)}`,
      },
      ...(goesOn && asking.features.commands
        ? { command: { title: say`Go on`, command: 'editor.action.triggerSuggest' } }
        : {}),
    }),
  );
  return { isIncomplete: fitting.length < drafts.length || dependsOnTyped(snapshot, cursor), items };
}

/**
 * Every editor indents the lines of what has tab stops, but not all those of plain text: a second line would miss its
 * indentation (eglot, Helix), or end as a character that no file may hold (Neovim 0.7). They get the first line.
 */
function insertable(
  text: string,
  { insertTextFormat }: CompletionItem,
  { indentedCompletion }: ClientFeatures,
): string {
  return indentedCompletion || insertTextFormat === SNIPPET_FORMAT ? text : text.replace(/\n.*/s, '');
}

/** Whether with each digit something else is proposed: lengths of time are, with each unit. */
function dependsOnTyped({ format }: Snapshot, { path, kind }: Cursor): boolean {
  const form = kind === 'value' ? describe(path, format)?.format : undefined;
  return form === 'calendar-duration' || form === 'cadence';
}

/** Of very many, those that what is typed could mean, in their order. */
function shortened(drafts: readonly Draft[], typed: string): Draft[] {
  const start = typed.toLowerCase();
  const like = drafts.filter(({ label, filterText }) => (filterText ?? label).toLowerCase().includes(start));
  return (like.length ? like : drafts).slice(0, MOST);
}

interface Place extends Asking {
  readonly snapshot: Snapshot;
  readonly cursor: Cursor;
  readonly offset: number;
}

function draftsAt(place: Place): Draft[] {
  const { snapshot, cursor } = place;
  const { path, kind, siblings, flow } = cursor;
  const doc = describe(path, snapshot.format);
  const isList = doc?.types.includes('array') && !doc.types.includes('string');
  const inList: Path = [...path, 0];
  if (kind === 'value') {
    // Nobody is to write a list in one line against their will: Enter begins its first item on the next one.
    const isBegun = cursor.scalar.start < place.offset && !cursor.quote;
    return isList ? (isBegun ? values(place, inList).map(inBrackets) : []) : values(place, path);
  }
  // An item of a list may be a plain value, and so may what stands alone on the line below its key.
  const mayBeValue = siblings.size === 0 && path.length > 0;
  if (isList && !flow && mayBeValue) return [...items(place, inList, '- '), ...values(place, inList).map(withDash)];
  return [...items(place, path, ''), ...(mayBeValue ? values(place, path) : [])];
}

function withDash(draft: Draft): Draft {
  return { ...draft, insertText: `- ${draft.insertText ?? draft.label}` };
}

function inBrackets(draft: Draft): Draft {
  return { ...draft, insertText: `[${draft.insertText ?? draft.label}]` };
}

/** Keys of an object, and whole items of its list; `dash` is what has to come before them. */
function items(place: Place, path: Path, dash: string): Draft[] {
  // No schema knows the criteria of a file, or figures that fit its kind of work.
  const bySchema = place.peer === 'active' && !isScores(path);
  return [...kpis(place, path, dash), ...(bySchema ? [] : keys(place, path, dash))];
}

function keys({ snapshot, cursor, features }: Place, path: Path, dash: string): Draft[] {
  const withTemplate = path.length === 0 && !cursor.flow && features.snippetCompletion && !cursor.hasColon;
  const hanging = hangingAt(snapshot, cursor, dash);
  return proposedKeys(snapshot, path, cursor).map(({ doc, detail, documentation, words }): Draft => {
    const section = withTemplate ? sectionSnippet(snapshot, doc.name) : undefined;
    const key = asScalar(doc.name, { flow: cursor.flow });
    const text = cursor.hasColon ? key : withColon(doc, key, cursor, hanging);
    return {
      label: doc.name,
      kind: section ? KIND.section : KIND.key,
      detail,
      documentation: { kind: 'markdown', value: documentation },
      filterText: words,
      insertText: dash + (section ?? text),
      isValue: false,
      goesOn: !section && !cursor.hasColon && hasProposals(snapshot, [...path, doc.name]),
      ...(section ? { insertTextFormat: SNIPPET_FORMAT } : {}),
    };
  });
}

/** Whether something is proposed for a value whatever the file says. */
function hasProposals({ format }: Snapshot, path: Path): boolean {
  const doc = describe(path, format);
  return doc !== undefined && (doc.values !== undefined || doc.format !== undefined || doc.types.includes('boolean'));
}

/** Figures that fit the kind of work, where an item of the list begins. */
function kpis({ snapshot, cursor, features }: Place, path: Path, dash: string): Draft[] {
  if (formOf(path) !== 'monitoring.kpis.[]' || cursor.siblings.size || cursor.flow || cursor.hasColon) return [];
  const hanging = hangingAt(snapshot, cursor, dash);
  const { file } = snapshot.engagement;
  const [first, ...others] = objectivesToMonitor(file).slice(0, MOST_CHOICES);
  return kpiProposals(file).map(({ id, ...kpi }): Draft => {
    const slots = Object.fromEntries(Object.entries(kpi).map(([key, value]) => [key, slot(value)]));
    const belongsTo: Record<string, Template> = first === undefined ? {} : { objective: choice(first, ...others) };
    const text = printMap({ id, ...belongsTo, ...slots }, { snippet: features.snippetCompletion });
    return {
      label: kpi.metric,
      kind: KIND.section,
      detail: say`Target: ${kpi.target}`,
      filterText: `${id} ${kpi.metric}`,
      insertText: dash + text.replaceAll('\n', `\n${hanging}`),
      isValue: false,
      ...(features.snippetCompletion ? { insertTextFormat: SNIPPET_FORMAT } : {}),
    };
  });
}

/** By how much what is written stands deeper than its line, behind the dash of an item. */
function hangingAt({ lines, text }: Snapshot, { flow, column, word }: Cursor, dash: string): string {
  if (flow) return '';
  const line = text.slice(lines.start(lines.position(word.start).line), word.start);
  return ' '.repeat(Math.max(0, column - (line.length - line.trimStart().length)) + dash.length);
}

function values({ snapshot, cursor, offset, peer, folder }: Place, path: Path): Draft[] {
  const place = valuePlace(snapshot, cursor, offset, path);
  const own = [...references(place), ...paths(place, folder), ...usualTexts(place)];
  const all = [...own, ...(peer === 'active' ? beyondSchema(place) : proposedValues(place, describeAt(place)))];
  const beside = isItem(path) ? itemsBeside(snapshot.tree.root, path, offset) : undefined;
  // In brackets the text itself tells, where it can't be read.
  const inText = beside && cursor.flow ? cursor.siblings : undefined;
  const free = all.filter(({ value }) => !beside?.has(value) && !inText?.has(value));
  return namedFirst(free, place.typed).map((proposal) => valueDraft(proposal, cursor));
}

/** Of codes, first those that what is typed begins, or a word of their names: "Ger" means Germany, not Algeria. */
function namedFirst(proposals: readonly Proposal[], typed: string): readonly Proposal[] {
  const start = typed.trim().toLowerCase();
  if (!start) return proposals;
  const rank = ({ value, description = '', words }: Proposal) => {
    if (words === undefined) return 0;
    const [code, name] = [value.toLowerCase(), description.toLowerCase()];
    return code.startsWith(start) || name.startsWith(start) ? 2 : Number(name.includes(` ${start}`));
  };
  return proposals.toSorted((a, b) => rank(b) - rank(a));
}

function describeAt({ path, snapshot }: ValuePlace) {
  return describe(path, snapshot.format);
}

/** Values of which the schema names the form alone, without the examples that it gives: the other extension has those. */
function beyondSchema(place: ValuePlace): Proposal[] {
  const doc = describeAt(place);
  if (!doc?.format || doc.values) return [];
  return proposedValues(place, doc).filter(({ value }) => !doc.examples.includes(value));
}

function isItem(path: Path): boolean {
  return typeof path.at(-1) === 'number';
}

function valuePlace(snapshot: Snapshot, cursor: Cursor, offset: number, path: Path): ValuePlace {
  const holder = path.slice(0, -1);
  return {
    snapshot,
    path,
    form: formOf(path),
    key: String(path.findLast((step) => typeof step === 'string')),
    typed: snapshot.text.slice(cursor.scalar.start, offset),
    get holder() {
      return mapBefore(snapshot.tree.root, holder, offset);
    },
  };
}

function valueDraft(proposal: Proposal, cursor: Cursor): Draft {
  const { value, description, documentation, words, kind = 'value', isText } = proposal;
  return {
    label: value,
    kind: KIND[kind],
    detail: description && excerptOf(description, LONGEST_DETAIL),
    filterText: words,
    insertText: isText ? asScalar(value, cursor) : value,
    isValue: true,
    goesOn: kind === 'folder',
    ...(documentation === undefined ? {} : { documentation: { kind: 'markdown', value: documentation } }),
    // Codes say little: their meaning stands in each line of the list.
    ...(words === undefined || description === undefined ? {} : { labelDetails: { description } }),
  };
}
