import type { Template } from './template.ts';
import type { MapNode, Pair, Range, SeqNode } from './tree.ts';

/** What to change in a file, said of its nodes; `edit.ts` turns it into text edits that leave all else as it is. */
export type Change =
  /** Adds a key, or replaces the value of one that is there. `order`: the map's usual order of keys, to find its place. */
  | {
      readonly kind: 'set';
      readonly map: MapNode;
      readonly key: string;
      readonly value: Template;
      readonly order?: readonly string[];
    }
  /** Adds an item to the end of a list. */
  | { readonly kind: 'append'; readonly seq: SeqNode; readonly value: Template }
  /** Gives a key another name. */
  | { readonly kind: 'rename'; readonly pair: Pair; readonly key: string }
  /** Replaces the text of a scalar's node by another value. `keepsMark`: its anchor and tag stay, so that aliases of it say the new value. */
  | { readonly kind: 'replace'; readonly range: Range; readonly value: Template; readonly keepsMark?: boolean }
  /** Removes a key with its value, or an item of a list. */
  | { readonly kind: 'remove'; readonly from: MapNode | SeqNode; readonly index: number };

/** A replacement of one span of text. With `snippet`, `newText` is in the snippet syntax of the Language Server Protocol. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
  readonly snippet?: boolean;
}
