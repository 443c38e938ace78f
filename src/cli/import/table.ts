import { readFileSync, statSync } from 'node:fs';
import { say } from '../../l10n/say.ts';

/** A list as it was read: each row with the number by which people find it. */
export interface ListTable {
  readonly titles: readonly string[];
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  /** From 1, the titles included, as spreadsheets count. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** The most bytes of a file, and what an XLSX may grow to when it is unpacked. */
const MOST_BYTES = 10 * 2 ** 20;
const MOST_UNPACKED = 100 * 2 ** 20;
export const MOST_ROWS = 5000;
const MOST_COLUMNS = 500;
/** The longest text of a cell that is looked at, in UTF-16 units. */
const LONGEST = 5000;

/** What can't be read, and why, in a sentence. */
export class ListError extends Error {}

/**
 * Reads a list from a CSV or XLSX file: its first sheet, whose first row with two texts holds the titles. Of a formula
 * the value counts that the spreadsheet has kept; nothing is computed.
 * @throws ListError for a file that can't be read as a list
 */
export async function readList(file: string): Promise<ListTable> {
  const bytes = readBytes(file);
  const rows = isZip(bytes) ? await sheetRows(bytes) : await csvRows(bytes);
  const head = rows.findIndex(({ cells }) => cells.filter(Boolean).length >= 2);
  const titles = rows[head]?.cells ?? rows[0]?.cells;
  if (!titles) throw new ListError(say`There is nothing in this file.`);
  const rest = rows.slice(Math.max(0, head) + 1);
  if (rest.length > MOST_ROWS) throw new ListError(say`This list has more than ${MOST_ROWS} rows: part it.`);
  return { titles, rows: rest };
}

function readBytes(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw new ListError(say`This file has more than 10 MiB: part the list.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ListError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ListError(say`There is no such file.`);
    if (code === 'EISDIR') throw new ListError(say`This is a folder, not a file.`);
    throw new ListError(say`This file can’t be read (${code ?? ''}).`);
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function csvRows(bytes: Uint8Array): Promise<ListRow[]> {
  const text = textOf(bytes);
  const { parseCsv } = await import('./readers.ts');
  try {
    const records: string[][] = parseCsv(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: 2 ** 20,
    });
    return records.map((cells, index) => rowOf(index + 1, cells)).filter(hasText);
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new ListError(
      line === undefined
        ? say`This file is no list of values.`
        : say`Line ${line} can’t be read: look at its quotation marks.`,
    );
  }
}

/** Text as spreadsheets save it: by its byte order mark, else UTF-8, else as older programs on Windows write. */
function textOf(bytes: Uint8Array): string {
  const decode = (encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be');
  if (bytes.includes(0)) throw new ListError(say`This file is neither CSV nor XLSX.`);
  try {
    return decode('utf-8', true);
  } catch {
    return decode('windows-1252');
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

/** What parts the values: what stands most often in the first line, outside of quotation marks. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]+/, 1);
  const count = (sign: string) => line.split(sign).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

async function sheetRows(bytes: Uint8Array): Promise<ListRow[]> {
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new ListError(say`This workbook grows too large when it is unpacked.`);
  const { readSheet } = await import('./readers.ts');
  try {
    const data = await readSheet(new Uint8Array(bytes).buffer);
    return data.map((cells, index) => rowOf(index + 1, cells)).filter(hasText);
  } catch {
    throw new ListError(say`This workbook can’t be read: save it as XLSX or CSV anew.`);
  }
}

/** The size of what is in a ZIP file, as its directory tells it, in bytes. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    // The signature of an entry of the directory, and behind it the size (APPNOTE 4.3.12).
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x02014b50) sum += view.getUint32(at + 24, true);
  }
  return sum;
}

function rowOf(number: number, cells: readonly unknown[]): ListRow {
  return { number, cells: cells.slice(0, MOST_COLUMNS).map(cellText) };
}

function hasText({ cells }: ListRow): boolean {
  return cells.some(Boolean);
}

/** A cell as text; what keeps spreadsheets from taking a text for a formula goes. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'string')
    return cell
      .slice(0, LONGEST)
      .trim()
      .replace(/^'(?=[=+\-@])/, '');
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
