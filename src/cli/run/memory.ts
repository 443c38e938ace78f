import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from './cache.ts';
import type { KeptEntry, Noted } from './kept.ts';

/** A document that was looked for, by its absolute path. */
export type Looked = readonly [document: string, exists: boolean];

interface Remembered extends Entry {
  readonly documents: readonly Looked[];
}

/** Keeps results from run to run, as the cache does, but in memory and of the latest run alone. All are of one day. */
export class Memory {
  private entries = new Map<string, Remembered>();
  private next = new Map<string, Remembered>();

  find(key: string): Entry | undefined {
    return this.entries.get(key) ?? this.next.get(key);
  }

  add({ key, path: file, known, judged, isNew }: KeptEntry): void {
    // A file may be judged anew although it is the same: because of a document.
    const before = isNew ? undefined : this.entries.get(key);
    this.next.set(key, before ?? { known, judged, documents: documentsIn(file, known) });
  }

  /** Ends a run: what it had no use for is forgotten. */
  finish(): void {
    this.entries = this.next;
    this.next = new Map();
  }

  /** The documents that files name. */
  get documents(): readonly Looked[] {
    return [...this.entries.values()].flatMap(({ documents }) => documents);
  }
}

/** Whether a document has come or gone since it was looked for. */
export function hasChanged([document, exists]: Looked): boolean {
  return existsSync(document) !== exists;
}

function documentsIn(file: string, known: string): Looked[] {
  return (JSON.parse(known) as Noted).documents.flatMap(([document, exists]) =>
    exists === undefined ? [] : [[path.resolve(path.dirname(file), document), exists]],
  );
}
