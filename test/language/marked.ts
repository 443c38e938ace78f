import { Temporal } from 'temporal-polyfill';
import type { ClientFeatures } from '../../src/language/options.ts';
import { Snapshot } from '../../src/language/snapshot.ts';
import type { LintSettings } from '../../src/lint/settings.ts';
import type { Range } from '../../src/yaml/tree.ts';

/** An editor that can do everything. */
export const FULL: ClientFeatures = {
  snippetEdits: true,
  documentChanges: true,
  snippetCompletion: true,
  indentedCompletion: true,
  commands: true,
};

/** An editor of the Language Server Protocol without anything of ours. */
export const PLAIN: ClientFeatures = { ...FULL, snippetEdits: false, commands: false };

/** All lines of any text. */
export const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** A text in which `|` marks the cursor. */
export function cursorIn(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('The fixture has no cursor.');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** A text in which `<` and `>` mark ranges. */
export function rangesIn(marked: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '<') start = text.length;
    else if (character === '>') ranges.push({ start, end: text.length });
    else text += character;
  }
  return { text, ranges };
}

/** A snapshot of a text at a fixed day. */
export function snapshot(text: string, settings: Partial<LintSettings> = {}): Snapshot {
  return new Snapshot(
    { uri: 'file:///desk/acme.outsource.yaml', version: 1, languageId: 'outsource', text },
    { today: Temporal.PlainDate.from('2026-11-23'), ...settings },
  );
}
