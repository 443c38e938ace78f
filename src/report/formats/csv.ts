import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell, Table } from '../register/table.ts';

/** What a spreadsheet takes for a formula when it opens a text, be it behind blanks or in the width of Asian letters. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** What looks like one and is a number. */
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*$/;

/**
 * A table as CSV (RFC 4180) with a byte order mark, which spreadsheets need to read it as UTF-8. A text that one would
 * take for a formula gets an apostrophe before it.
 */
export function csvOf({ columns, rows }: Table): string {
  const text = (cell: Cell): string => {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell) : harmless(cell);
  };
  const titles = columns.map(({ title }) => harmless(title));
  return stringify([titles, ...rows.map((row) => row.map(text))], { bom: true, record_delimiter: 'windows' });
}

function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
