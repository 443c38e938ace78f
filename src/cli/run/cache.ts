import { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { guard, release } from '../unfinished.ts';
import { crypto } from './crypto.ts';

/** What is kept of a file that was judged: two texts, of which the first is needed long before the second. */
export interface Entry {
  readonly known: string;
  readonly judged: string;
}

/** Where an entry stands: its offset, the bytes of its two texts, and their checksum. */
type Place = readonly [at: number, known: number, judged: number, check: number];

interface Index {
  /** What the entries hold for: this version, today. */
  readonly identity: string;
  readonly entries: Readonly<Record<string, Place>>;
}

/** The last bytes of a cache file tell how long its index is. */
const TRAILER = 12;
/** Entries of other folders and of changed files are kept up to this size, in bytes. */
const MOST_KEPT = 2 ** 26;

/**
 * The key of a file by all that its findings depend on.
 * @param text its own, which needs no escapes behind a list that says itself where it ends
 */
export function keyOf(parts: readonly string[], text = ''): string {
  return crypto().hash('sha256', JSON.stringify(parts) + text);
}

/** Six bytes tell a torn entry from a whole one. The hash is loaded anyway, and a cyclic checksum would load more. */
function checksum(bytes: Buffer): number {
  return crypto().hash('sha1', bytes, 'buffer').readUIntBE(0, 6);
}

/**
 * Results of earlier runs. The file is one of ours, or it counts as empty: nothing in it is trusted that doesn't bear
 * its checksum, and none that holds for another version or another day.
 */
export class Cache {
  readonly identity: string;
  private readonly file: number | undefined;
  private readonly entries = new Map<string, Place>();

  constructor(name: string, identity: string) {
    this.identity = identity;
    try {
      this.file = openSync(name, 'r');
      const index = readIndex(this.file);
      if (index?.identity === identity) this.entries = new Map(Object.entries(index.entries));
    } catch {
      // No cache yet, or nothing that could be read.
    }
  }

  find(key: string): Entry | undefined {
    const place = this.entries.get(key);
    return place && this.file !== undefined ? readEntry(this.file, place) : undefined;
  }

  keys(): Iterable<string> {
    return this.entries.keys();
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
  }
}

function readEntry(file: number, [at, known, judged, check]: Place): Entry | undefined {
  try {
    const bytes = Buffer.allocUnsafe(known + judged);
    if (readSync(file, bytes, 0, bytes.length, at) < bytes.length || checksum(bytes) !== check) return undefined;
    return { known: bytes.toString('utf8', 0, known), judged: bytes.toString('utf8', known) };
  } catch {
    return undefined;
  }
}

function readText(file: number, at: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, at));
}

function readIndex(file: number): Index | undefined {
  const { size } = fstatSync(file);
  const length = Number(readText(file, size - TRAILER, TRAILER));
  if (!(length > 0 && length < size)) return undefined;
  const index = JSON.parse(readText(file, size - TRAILER - length, length)) as Partial<Index>;
  const places = Object.values(index.entries ?? {});
  const isSound = places.every(
    (place) => Array.isArray(place) && place.length === 4 && place.every(Number.isSafeInteger),
  );
  return typeof index.identity === 'string' && isSound ? (index as Index) : undefined;
}

/** Writes a cache anew, beside the old one until it is whole: other runs see the one or the other. */
export class CacheWriter {
  private readonly name: string;
  private readonly identity: string;
  private readonly beside: string;
  private readonly file: number;
  private readonly entries: Record<string, Place> = {};
  private at = 0;

  /** @throws where it can't be written */
  constructor(name: string, identity: string) {
    this.name = name;
    this.identity = identity;
    this.beside = `${name}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    mkdirSync(path.dirname(name), { recursive: true, mode: 0o700 });
    guard(this.beside);
    this.file = openSync(this.beside, 'w+', 0o600);
    chmodSync(this.beside, 0o600);
  }

  add(key: string, { known, judged }: Entry): void {
    if (this.entries[key]) return;
    const [head, tail] = [Buffer.from(known), Buffer.from(judged)];
    const bytes = Buffer.concat([head, tail]);
    writeSync(this.file, bytes, 0, bytes.length, this.at);
    this.entries[key] = [this.at, head.length, tail.length, checksum(bytes)];
    this.at += bytes.length;
  }

  /** What was added. */
  find(key: string): Entry | undefined {
    const place = this.entries[key];
    return place && readEntry(this.file, place);
  }

  /**
   * Takes over what else is known, and puts the file in its place.
   * @param first what is worth the most of that
   */
  finish(old: Cache, first: readonly string[]): void {
    for (const key of new Set([...first, ...old.keys()])) {
      if (this.at > MOST_KEPT) break;
      const entry = this.entries[key] ? undefined : old.find(key);
      if (entry) this.add(key, entry);
    }
    const index = Buffer.from(JSON.stringify({ identity: this.identity, entries: this.entries } satisfies Index));
    const trailer = Buffer.from(String(index.length).padStart(TRAILER));
    writeSync(this.file, Buffer.concat([index, trailer]), 0, index.length + TRAILER, this.at);
    renameSync(this.beside, this.name);
    release(this.beside);
    closeSync(this.file);
  }

  /** Leaves the old one as it is. */
  abandon(): void {
    closeSync(this.file);
    rmSync(this.beside, { force: true });
    release(this.beside);
  }
}
