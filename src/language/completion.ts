import type { CompletionItem, CompletionItemKind, Position } from 'vscode-languageserver-types';
import type { KeyDoc } from '../engagement/schema.ts';
import { describe, keysAt } from '../engagement/schema.ts';
import { prose } from '../lint/rulePage.ts';
import { isSection } from '../pitfalls/sections.ts';
import { sectionTemplate } from '../pitfalls/templates.ts';
import { printMap } from '../yaml/print.ts';
import { askedFor } from './askedFor.ts';
import type { Cursor, Quote } from './cursor.ts';
import { cursorAt } from './cursor.ts';
import { firstSentences } from './hover.ts';
import { inlineCode } from './markdown.ts';
import type { ClientFeatures, SchemaPeer } from './options.ts';
import { referencesAt } from './references.ts';
import type { Snapshot } from './snapshot.ts';
import { proposedValues } from './values.ts';

/** Besides words: behind a dash, a space, an opening bracket or a comma there is something to propose. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '-', '[', '{', ','];

const KIND: Record<'key' | 'section' | 'value' | 'reference', CompletionItemKind> = {
  key: 10,
  section: 15,
  value: 12,
  reference: 18,
};
const SNIPPET_FORMAT = 2;

/**
 * What may stand at a place: keys that are still free (first those that the format needs, then those that a finding asks
 * for), values with their meaning, ids and names of the file.
 */
export function completion(
  snapshot: Snapshot,
  position: Position,
  features: ClientFeatures,
  peer: SchemaPeer = 'none',
): CompletionItem[] {
  const cursor = cursorAt(snapshot.text, snapshot.offsetAt(position));
  if (!cursor) return [];
  // An item of a list may be a plain value: `covers:` with `- conf` below it.
  const mayBeValue = cursor.kind === 'value' || typeof cursor.path.at(-1) === 'number';
  const items = [
    ...(cursor.kind === 'key' ? keyItems(snapshot, cursor, features, peer) : []),
    ...(mayBeValue ? valueItems(snapshot, cursor, peer) : []),
  ];
  const range = snapshot.toLspRange(cursor.word);
  return items.map(({ insertText, ...item }, index) => ({
    ...item,
    sortText: String(index).padStart(4, '0'),
    filterText: item.filterText ?? item.label,
    textEdit: { range, newText: `${cursor.needsSpace ? ' ' : ''}${shortened(insertText ?? item.label, features)}` },
  }));
}

/**
 * Editors that know no tab stops tend to insert text as it is: a second line would miss its indentation (eglot), or end as
 * a character that no file may hold (Neovim 0.7). They get the first line.
 */
function shortened(text: string, { snippetCompletion }: ClientFeatures): string {
  return snippetCompletion ? text : text.replace(/\n.*/s, '');
}

function keyItems(snapshot: Snapshot, cursor: Cursor, features: ClientFeatures, peer: SchemaPeer): CompletionItem[] {
  if (peer === 'active') return [];
  const free = keysAt(cursor.path, snapshot.format).filter(({ name }) => !cursor.siblings.has(name));
  const asked = askedFor(snapshot, cursor.path, cursor.word.start);
  const rank = ({ required, name }: KeyDoc) => (required ? 0 : asked.has(name) ? 1 : 2);
  const ordered = free.toSorted((a, b) => rank(a) - rank(b));
  const atTop = cursor.path.length === 0 && !cursor.flow;
  const hanging = cursor.flow ? '' : ' '.repeat(cursor.column - indentationAt(snapshot, cursor.word.start));
  const withTemplate = atTop && features.snippetCompletion && !cursor.hasColon;
  return ordered.map((doc): CompletionItem => {
    const section = withTemplate ? sectionSnippet(snapshot, doc.name) : undefined;
    return {
      label: doc.name,
      kind: section ? KIND.section : KIND.key,
      detail: purpose(doc).replaceAll('`', ''),
      documentation: { kind: 'markdown', value: documentation(doc) },
      insertText: section ?? (cursor.hasColon ? doc.name : withColon(doc, cursor, hanging)),
      ...(section ? { insertTextFormat: SNIPPET_FORMAT } : {}),
    };
  });
}

/** A section as a good manager would fill it in, with tab stops; undefined for a key that is no section. */
function sectionSnippet(snapshot: Snapshot, name: string): string | undefined {
  if (!isSection(name) || name === 'version') return undefined;
  return printMap({ [name]: sectionTemplate(name, snapshot.context) }, { snippet: true });
}

/**
 * A key with what its value begins with. Editors carry the line's indentation on to the lines that follow; `hanging` is
 * by how much the key stands deeper than that, behind the dash of an item.
 */
function withColon({ name, types }: KeyDoc, cursor: Cursor, hanging: string): string {
  if (cursor.flow) return `${name}: `;
  if (types.includes('array')) return `${name}:\n${hanging}  - `;
  if (types.includes('object') && !types.includes('string')) return `${name}:\n${hanging}  `;
  return `${name}: `;
}

/** Columns of white space that the line of an offset begins with. */
function indentationAt({ lines, text }: Snapshot, offset: number): number {
  const line = text.slice(lines.start(lines.position(offset).line), offset);
  return line.length - line.trimStart().length;
}

function purpose(doc: KeyDoc): string {
  return firstSentences(doc.description, 1);
}

/** What the purpose leaves to say, and an example. */
function documentation(doc: KeyDoc): string {
  const example = doc.examples[0];
  const more = doc.description.slice(purpose(doc).length).trim();
  const lines = more ? [prose(more)] : [];
  if (example !== undefined) lines.push(`Example: ${inlineCode(`${doc.name}: ${example}`)}`);
  return lines.join('\n\n');
}

function valueItems(snapshot: Snapshot, cursor: Cursor, peer: SchemaPeer): CompletionItem[] {
  const references = referencesAt(snapshot.engagement.file, cursor.path).map(
    ({ value, description }): CompletionItem => ({
      label: value,
      kind: KIND.reference,
      detail: description,
      insertText: asScalar(value, cursor.quote),
    }),
  );
  if (peer === 'active') return references;
  const values = proposedValues(snapshot, describe(cursor.path, snapshot.format)).map(
    ({ value, description, words }): CompletionItem => ({
      label: value,
      kind: KIND.value,
      detail: description,
      // Whoever types "port" means PT.
      filterText: words,
    }),
  );
  return [...references, ...values];
}

/**
 * A text of the file as a value: in quotes where YAML would read something else, and as what lies between quotes that
 * stand there already. A JSON string is a YAML one.
 */
function asScalar(text: string, quote: Quote | undefined): string {
  if (quote) return quote === "'" ? text.replaceAll("'", "''") : JSON.stringify(text).slice(1, -1);
  const isPlain = /^\p{L}[\p{L}\p{N} &'()./_-]*$/u.test(text) && text === text.trim();
  return isPlain && !/^(true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
