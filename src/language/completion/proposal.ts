import type { Path } from '../../engagement/model.ts';
import type { MapNode } from '../../yaml/tree.ts';
import { keyText, resolve } from '../../yaml/tree.ts';
import type { Snapshot } from '../snapshot.ts';

/** A value that may stand at a place. */
export interface Proposal {
  readonly value: string;
  readonly description?: string;
  /** More to read, as Markdown. */
  readonly documentation?: string;
  /** What people may type to find it, where nobody knows the value by heart. */
  readonly words?: string;
  /** Where it comes from; a value of the format's own if left out. */
  readonly kind?: 'reference' | 'file' | 'folder';
  /** Any text, which may need quotes. */
  readonly isText?: boolean;
}

/** Where a value is to stand. */
export interface ValuePlace {
  readonly snapshot: Snapshot;
  readonly path: Path;
  /** The path with `[]` for an item of a list: `monitoring.kpis.[].objective`. */
  readonly form: string;
  /** The key that the value belongs to; for an item that of its list. */
  readonly key: string;
  /** What is typed of it. */
  readonly typed: string;
  /** The object around, as far as the text can be read. */
  readonly holder?: MapNode;
}

/** A path with `[]` for an item of a list. */
export function formOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.');
}

/** The text of a key's value in the object around a place. */
export function textBeside({ holder }: ValuePlace, key: string): string | undefined {
  const value = resolve(holder?.pairs.find((pair) => keyText(pair) === key)?.value);
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** The proposals without those whose value came before. */
export function eachOnce(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ value }) => !seen.has(value) && seen.add(value));
}
