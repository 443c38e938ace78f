import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Folder } from '../../../src/language/completion/paths.ts';
import { completion } from '../../../src/language/completion.ts';
import type { SchemaPeer } from '../../../src/language/options.ts';
import { Snapshot } from '../../../src/language/snapshot.ts';
import { expandSnippet } from '../../../src/yaml/snippet.ts';
import { cursorIn, FULL, snapshot } from '../marked.ts';

/** What is proposed at the cursor of a marked text. */
export function itemsAt(marked: string, features = FULL, peer: SchemaPeer = 'none', folder?: Folder, uri?: string) {
  const { text, offset } = cursorIn(marked);
  const at = uri === undefined ? snapshot(text) : configSnapshot(text, uri);
  return { items: completion(at, at.lines.position(offset), features, peer, folder), text, at };
}

/** A configuration at a fixed day. */
function configSnapshot(text: string, uri: string): Snapshot {
  const { today } = snapshot('');
  return new Snapshot({ uri, version: 1, languageId: 'outsource-config', text }, { today });
}

/** The labels of what is proposed in a configuration. */
export function inConfig(marked: string, folder?: Folder): string[] {
  return itemsAt(marked, FULL, 'none', folder, CONFIG_URI).items.map(({ label }) => label);
}

export const CONFIG_URI = 'file:///desk/outsource.config.yaml';

/** What is proposed with its meaning, each in one text. */
export function described(marked: string): string[] {
  return itemsAt(marked).items.map(({ label, detail }) => `${label}: ${detail}`);
}

/** The labels of what is proposed. */
export const labels = (marked: string, ...more: [features?: typeof FULL, peer?: SchemaPeer]) =>
  itemsAt(marked, ...more).items.map(({ label }) => label);

/** The text after one item is taken. */
export function take(marked: string, label: string, features = FULL, folder?: Folder): string {
  const { items, text, at } = itemsAt(marked, features, 'none', folder);
  const item = items.find((each) => each.label === label);
  const edit = item?.textEdit as TextEdit | undefined;
  assert.ok(item && edit, `no ${label}`);
  const { start, end } = at.toOffsets(edit.range);
  // As editors do: every further line begins as the line that it is put into.
  const indentation = /^[ \t]*/.exec(text.slice(at.lines.start(edit.range.start.line), start))?.[0] ?? '';
  const inserted = item.insertTextFormat === 2 ? expandSnippet(edit.newText) : edit.newText;
  return text.slice(0, start) + inserted.replaceAll('\n', `\n${indentation}`) + text.slice(end);
}
