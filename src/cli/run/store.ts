import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guard, release } from '../unfinished.ts';

/** Where a text stands in a store, in bytes. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** So much is kept in memory at least, in bytes: a run over a few hundred files needs no file. */
const IN_MEMORY = 2 ** 20;

/** Keeps texts, in order: a few in memory, many in a file that nobody else can read and that goes with the process. */
export class Store {
  /** What isn't in the file yet: the first `filled` bytes. */
  private buffer = Buffer.allocUnsafe(2 ** 16);
  private filled = 0;
  /** Bytes that stand in the file. */
  private written = 0;
  private file: number | undefined;
  private fileName: string | undefined;

  add(text: string): Place {
    const length = Buffer.byteLength(text);
    if (this.filled + length > IN_MEMORY) this.spill();
    if (this.filled + length > this.buffer.length) this.grow(this.filled + length);
    const place = { at: this.written + this.filled, length };
    this.filled += this.buffer.write(text, this.filled);
    return place;
  }

  read({ at, length }: Place): string {
    if (at < this.written && this.file !== undefined) return readText(this.file, at, length);
    return this.buffer.toString('utf8', at - this.written, at - this.written + length);
  }

  private grow(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(least, 2 * this.buffer.length));
    this.buffer.copy(larger, 0, 0, this.filled);
    this.buffer = larger;
  }

  private spill(): void {
    try {
      this.file ??= this.open();
    } catch {
      // Without a place for files all stays in memory.
      return;
    }
    writeSync(this.file, this.buffer, 0, this.filled, this.written);
    this.written += this.filled;
    this.filled = 0;
  }

  private open(): number {
    const name = path.join(tmpdir(), `outsource-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    guard(name);
    const file = openSync(name, 'wx+', 0o600);
    // Where an open file can be deleted, nothing is left of it whatever happens.
    if (process.platform === 'win32') this.fileName = name;
    else {
      rmSync(name);
      release(name);
    }
    return file;
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    if (this.fileName !== undefined) {
      rmSync(this.fileName, { force: true });
      release(this.fileName);
    }
    this.file = undefined;
  }
}

/** A piece of an open file. */
export function readText(file: number, at: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, at));
}
