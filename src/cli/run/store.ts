import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where a text stands in a store. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** So much is kept in memory, in bytes: a run over a few hundred files needs no more. */
const IN_MEMORY = 2 ** 21;

/** Keeps texts, in order: a few in memory, many in a file that nobody else can read and that goes with the process. */
export class Store {
  /** By where they will stand. */
  private waiting = new Map<number, Buffer>();
  private waitingBytes = 0;
  /** Bytes that stand in the file. */
  private written = 0;
  private file: number | undefined;
  private fileName: string | undefined;

  add(text: string): Place {
    const bytes = Buffer.from(text);
    const place = { at: this.written + this.waitingBytes, length: bytes.length };
    this.waiting.set(place.at, bytes);
    this.waitingBytes += bytes.length;
    if (this.waitingBytes >= IN_MEMORY) this.spill();
    return place;
  }

  read({ at, length }: Place): string {
    if (at < this.written && this.file !== undefined) return readText(this.file, at, length);
    const bytes = this.waiting.get(at);
    if (!bytes) throw new RangeError(`Nothing is kept at ${at}.`);
    return bytes.toString();
  }

  private spill(): void {
    try {
      this.file ??= this.open();
    } catch {
      // Without a place for files all stays in memory.
      return;
    }
    writeSync(this.file, Buffer.concat([...this.waiting.values()]), 0, this.waitingBytes, this.written);
    this.written += this.waitingBytes;
    this.waiting.clear();
    this.waitingBytes = 0;
  }

  private open(): number {
    const name = path.join(tmpdir(), `outsource-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    const file = openSync(name, 'wx+', 0o600);
    // Where an open file can be deleted, nothing is left of it whatever happens.
    if (process.platform === 'win32') this.fileName = name;
    else rmSync(name);
    return file;
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    if (this.fileName !== undefined) rmSync(this.fileName, { force: true });
    this.file = undefined;
  }
}

/** A piece of an open file. */
export function readText(file: number, at: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, at));
}
