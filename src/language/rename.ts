import type { Range as LspRange, Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { isId } from '../engagement/ids.ts';
import { hasSharedId } from '../engagement/mentions.ts';
import type { Occurrence } from '../engagement/occurrences.ts';
import { sameParty } from '../engagement/parties.ts';
import { followPath } from '../engagement/paths.ts';
import { excerptOf, quote } from '../engagement/quote.ts';
import { say } from '../l10n/say.ts';
import { others } from '../pitfalls/portfolio/others.ts';
import type { Change } from '../yaml/change.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import { toWorkspaceEdit } from './edits.ts';
import { allNamed, type Named, namedAt } from './named.ts';
import type { ClientFeatures, SchemaPeer } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** Why something can't be renamed, in words for the user. */
export interface Refusal {
  readonly problem: string;
}

/** What would be renamed at a place: the text to change and what stands there now. */
export function prepareRename(
  snapshot: Snapshot,
  position: Position,
  peer: SchemaPeer = 'none',
): { readonly range: LspRange; readonly placeholder: string } | Refusal {
  const named = renamable(snapshot, position, peer);
  return 'problem' in named ? named : { range: snapshot.toLspRange(named.here), placeholder: named.name };
}

/** The edit that gives something another name, here and wherever the file mentions it. */
export function rename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
  features: ClientFeatures,
  peer: SchemaPeer = 'none',
): WorkspaceEdit | Refusal {
  const named = renamable(snapshot, position, peer);
  if ('problem' in named) return named;
  const name = newName.trim();
  if (name === named.name && named.occurrences.every(({ text }) => text === name)) return { changes: {} };
  if (named.anchor) return renameAnchor(snapshot, named, name, features);
  const problem = named.occurrence && objection(snapshot, named, named.occurrence, name);
  if (problem) return { problem };
  const changes = changesFor(snapshot, named.occurrences, name);
  return (changes && toWorkspaceEdit(snapshot, changes, features)) ?? { problem: tangled(named.name) };
}

function renamable(snapshot: Snapshot, position: Position, peer: SchemaPeer): Named | Refusal {
  const named = namedAt(snapshot, snapshot.offsetAt(position), peer);
  if (!named)
    return { problem: say`Only ids, and the names of candidates and criteria, can be renamed: choose one of these.` };
  const name = quote(named.name);
  const written = new Set(named.occurrences.flatMap(({ defines, text }) => (defines ? [text] : [])));
  if (written.size > 1)
    return { problem: say`More than one candidate may be meant by ${name}: write one of their names.` };
  if (named.places.some(({ defines }) => defines)) return named;
  return { problem: say`Nothing in this file is called ${name}: write the name that is meant, then rename that.` };
}

function tangled(name: string): string {
  return say`${quote(name)} can't be renamed safely, since part of the file is repeated or unreadable: change it by hand.`;
}

/** What speaks against a new id or name. */
function objection(snapshot: Snapshot, named: Named, { things }: Occurrence, name: string): string | undefined {
  const [thing] = named.occurrences.find(({ defines }) => defines)?.things ?? things;
  if (!name || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return say`A name is a line of text: write one.`;
  if (thing === 'candidate' || thing === 'criterion') return nameObjection(snapshot, named, thing, name);
  if (!isId(name)) {
    return say`${quote(name)} is no id: use lower-case letters, digits and single hyphens, and begin with a letter.`;
  }
  if (thing && !hasSharedId(thing)) return engagementObjection(snapshot, name);
  const isTaken = allNamed(snapshot).occurrences.some(
    (one) => one.defines && one.text === name && one.things.some(hasSharedId),
  );
  if (isTaken) return say`The id ${quote(name)} is taken already: choose another one.`;
  const isAccepted = named.occurrences.some((one) => !one.defines && one.things.length > 1);
  // Accepted risks read such a word as the section.
  if (isAccepted && followPath(snapshot.tree.root, name)) {
    return say`${quote(name)} is the name of a section, which accepted risks would take it for: choose another id.`;
  }
  return undefined;
}

function nameObjection(
  snapshot: Snapshot,
  named: Named,
  thing: 'candidate' | 'criterion',
  name: string,
): string | undefined {
  const isSame = (other: string) => other === name || (thing === 'candidate' && sameParty(other, name) === 'same');
  const isTaken = allNamed(snapshot).occurrences.some(
    (one) => one.defines && one.things.includes(thing) && isSame(one.text) && !named.occurrences.includes(one),
  );
  if (isTaken) {
    return thing === 'candidate'
      ? say`Another candidate is called ${quote(name)} already: choose another name.`
      : say`Another criterion is called ${quote(name)} already: choose another name.`;
  }
  if (thing === 'candidate') return undefined;
  if (name.startsWith('x-')) return say`Names that begin with "x-" are notes of your own: choose another name.`;
  const collides = named.occurrences.some(
    ({ onKey, map, pair }) => onKey && map.pairs.some((other) => other !== pair && keyText(other) === name),
  );
  return collides ? say`There are scores for ${quote(name)} already: choose another name.` : undefined;
}

/** Ids tell engagements apart: none of the workspace may have it yet. */
function engagementObjection({ context: { path, portfolio } }: Snapshot, id: string): string | undefined {
  const other = portfolio && others({ path, portfolio }, portfolio.withId(id)).first[0];
  const file = other && excerptOf(other.place.path.split('/').slice(-1).join(''), 50);
  return file && say`The engagement in ${file} has the id ${quote(id)} already: choose another one.`;
}

/** The changes of all places; undefined where one of them is also repeated by something else. */
function changesFor(snapshot: Snapshot, occurrences: readonly Occurrence[], name: string): Change[] | undefined {
  const renamed = new Set(occurrences.map(({ node }) => node));
  const ours = new Set(occurrences.map(({ node }) => node.range.start + 1));
  const changes: Change[] = [];
  for (const { node, pair, onKey } of occurrences) {
    const target = resolve(node);
    if (node.kind === 'alias') {
      // It says what its mark says, which is renamed as well.
      if (target && renamed.has(target)) continue;
      changes.push({ kind: 'replace', range: node.range, value: name });
      continue;
    }
    const anchor = allNamed(snapshot).anchors.find((one) => one.node === node);
    if (anchor?.aliases.some(({ start }) => !ours.has(start))) return undefined;
    changes.push(
      onKey
        ? { kind: 'rename', pair, key: name }
        : { kind: 'replace', range: node.range, value: name, keepsMark: true },
    );
  }
  return changes;
}

/** A mark and what repeats it: the tree knows no place of theirs, so the text is changed as it stands. */
function renameAnchor(
  snapshot: Snapshot,
  { anchor, name: old, places }: Named,
  name: string,
  features: ClientFeatures,
): WorkspaceEdit | Refusal {
  if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return { problem: say`Use letters, digits, hyphens and underscores only.` };
  if (allNamed(snapshot).anchors.some((one) => one !== anchor && one.name === name)) {
    return { problem: say`The name ${quote(name)} is taken already: choose another one.` };
  }
  if (!anchor?.mark) return { problem: tangled(old) };
  const edits = places.map(({ range }) => ({ range: snapshot.toLspRange(range), newText: name }));
  const { uri, version } = snapshot;
  return features.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
