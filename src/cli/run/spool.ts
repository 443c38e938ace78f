import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guard, release } from '../unfinished.ts';

/** So much is kept in memory at least, in bytes: a run over a hundred files needs no file. */
const IN_MEMORY = 2 ** 19;
/** The form in which texts are written and read the fastest, since strings have it in memory. */
const FORM = 'utf16le';
/** So much of the file is read at a time, in bytes. */
const AHEAD = 2 ** 16;
/** Before each text stands its length in bytes: in memory, lists of them would take more than the rest. */
const HEAD = 4;

/**
 * Keeps texts until they are taken, in the order in which they came: a few in memory, many in a file that nobody else can
 * read and that goes with the process. All are added before the first is taken.
 */
export class Spool {
  /** What isn't in the file: the first `filled` bytes. A text is in one of the two as a whole. */
  private buffer = Buffer.allocUnsafe(2 ** 16);
  private filled = 0;
  private file: number | undefined;
  private fileName: string | undefined;
  /** Bytes that stand in the file. */
  private written = 0;
  /** Where the next text to be taken begins. */
  private at = 0;
  /** A piece of the file, and which. The buffer is filled again and again: a new one each time would wait to be collected. */
  private ahead = Buffer.alloc(0);
  private aheadAt = 0;
  private aheadEnd = 0;

  add(text: string): void {
    const length = 2 * text.length;
    if (this.filled + HEAD + length > IN_MEMORY) this.spill();
    if (this.filled + HEAD + length > this.buffer.length) this.grow(this.filled + HEAD + length);
    this.buffer.writeUInt32LE(length, this.filled);
    this.buffer.write(text, this.filled + HEAD, FORM);
    this.filled += HEAD + length;
  }

  /** The next text. */
  take(): string {
    if (this.at >= this.written + this.filled) throw new RangeError('All texts were taken.');
    const begin = this.at + HEAD;
    const [head, headAt] = this.look(this.at, HEAD);
    const length = head.readUInt32LE(headAt);
    const [bytes, from] = this.look(begin, length);
    this.at = begin + length;
    return bytes.toString(FORM, from, from + length);
  }

  /** Begins again with the first text. */
  rewind(): void {
    this.at = 0;
  }

  /** Bytes at a place, and where they begin in what holds them. */
  private look(from: number, length: number): readonly [Buffer, number] {
    if (from >= this.written) return [this.buffer, from - this.written];
    if (from < this.aheadAt || from + length > this.aheadEnd) this.readAhead(from, length);
    return [this.ahead, from - this.aheadAt];
  }

  private readAhead(from: number, least: number): void {
    if (this.file === undefined) return;
    if (this.ahead.length < least) this.ahead = Buffer.allocUnsafe(Math.max(least, AHEAD));
    this.aheadAt = from;
    this.aheadEnd = from + readSync(this.file, this.ahead, 0, Math.min(this.ahead.length, this.written - from), from);
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
