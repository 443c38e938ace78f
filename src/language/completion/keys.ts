import type { FileFormat } from '../../engagement/fileFormat.ts';
import type { Path } from '../../engagement/model.ts';
import type { KeyDoc } from '../../engagement/schema.ts';
import { describe, keysAt } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { CONFIG_FORMAT } from '../../lint/config/configFormat.ts';
import { inlineCode } from '../../lint/markdown.ts';
import { prose } from '../../lint/rulePage.ts';
import { groupOf } from '../../lint/severity.ts';
import { RULES } from '../../pitfalls/index.ts';
import { isSection } from '../../pitfalls/sections.ts';
import { sectionTemplate } from '../../pitfalls/templates.ts';
import { printMap } from '../../yaml/print.ts';
import type { Cursor } from '../cursor.ts';
import { firstSentences } from '../hover.ts';
import type { Snapshot } from '../snapshot.ts';
import { askedFor } from './askedFor.ts';

/** A key that may stand at a place. */
export interface ProposedKey {
  readonly doc: KeyDoc;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What people may type to find it, where that is more than the key. */
  readonly words?: string;
}

/**
 * The keys that are still free in the object at a path, in the order in which they are needed: those that the format
 * asks for, those that a finding asks for, the rest.
 */
export function proposedKeys(snapshot: Snapshot, path: Path, { siblings, word }: Cursor): ProposedKey[] {
  const { format } = snapshot;
  const free = keysThatFit(snapshot, path).filter(({ name }) => !siblings.has(name));
  if (!free.length) return [];
  const asked = format === CONFIG_FORMAT ? new Set() : askedFor(snapshot, path, word.start);
  const rank = ({ required, name }: KeyDoc) => (required ? 0 : asked.has(name) ? 1 : 2);
  const isRule = format === CONFIG_FORMAT && path.length === 1 && path[0] === 'rules';
  return free
    .toSorted((a, b) => rank(a) - rank(b))
    .map((doc) => ({
      doc,
      detail: purpose(doc).replaceAll('`', ''),
      documentation: documentation(doc),
      ...(isRule ? { words: `${doc.name} ${doc.title}` } : {}),
    }));
}

/** The keys of the format at a path; of limits that hold for a rule alone, those that it looks at. */
function keysThatFit({ format, engagement }: Snapshot, path: Path): readonly KeyDoc[] {
  const keys = keysAt(path, format);
  if (format === CONFIG_FORMAT) {
    const looked = limitsOf(path);
    if (looked) return keys.filter(({ name }) => looked.has(name));
    // A rule that looks at no limit has no options.
    return limitsOf([...path, 'options'])?.size === 0 ? keys.filter(({ name }) => name !== 'options') : keys;
  }
  return isScores(path) ? criteria(engagement.file.selection?.criteria, path, format) : keys;
}

/** The limits that a rule, or any rule of a group, looks at; undefined where a path doesn't lead to a rule's options. */
function limitsOf([first, name, last, ...more]: Path): ReadonlySet<string> | undefined {
  if (first !== 'rules' || last !== 'options' || more.length) return undefined;
  const members = RULES.filter(({ id }) => id === name || `${groupOf(id)}/*` === name);
  return new Set(members.flatMap(({ options = [] }) => options));
}

/** Whether a path leads to the scores of a candidate, whose keys are the names of the criteria. */
export function isScores(path: Path): boolean {
  return path[0] === 'selection' && path[1] === 'candidates' && path.at(-1) === 'scores';
}

/** The criteria by which a candidate may be scored, as keys. */
function criteria(list: readonly { readonly name?: string }[] = [], path: Path, format: FileFormat): KeyDoc[] {
  return list.flatMap(({ name }): KeyDoc[] => {
    const doc = name === undefined ? undefined : describe([...path, name], format);
    return doc ? [doc] : [];
  });
}

function purpose(doc: KeyDoc): string {
  return firstSentences(doc.description, 1);
}

/** What the purpose leaves to say, and an example. */
function documentation(doc: KeyDoc): string {
  const example = doc.examples[0];
  const more = doc.description.slice(purpose(doc).length).trim();
  const lines = more ? [prose(more)] : [];
  if (example !== undefined) lines.push(say`Example: ${inlineCode(`${doc.name}: ${example}`)}`);
  return lines.join('\n\n');
}

/** A section as a good manager would fill it in, with tab stops; undefined for a key that is no section. */
export function sectionSnippet(snapshot: Snapshot, name: string): string | undefined {
  if (snapshot.format === CONFIG_FORMAT || !isSection(name) || name === 'version') return undefined;
  return printMap({ [name]: sectionTemplate(name, snapshot.context) }, { snippet: true });
}

/**
 * A key with what its value begins with. Editors carry the line's indentation on to the lines that follow; `hanging` is
 * by how much the key stands deeper than that, behind the dash of an item.
 */
export function withColon({ types }: KeyDoc, key: string, { flow }: Cursor, hanging: string): string {
  if (flow) return `${key}: `;
  if (types.includes('array')) return `${key}:\n${hanging}  - `;
  if (types.includes('object') && !types.includes('string')) return `${key}:\n${hanging}  `;
  return `${key}: `;
}
