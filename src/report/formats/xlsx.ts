import writeSheets, { type Cell as SheetCell } from 'write-excel-file/universal';
import type { Register } from '../register/register.ts';
import type { Cell, Column, Table } from '../register/table.ts';

const WIDTHS: Readonly<Record<Column['kind'], number>> = { text: 24, date: 12, number: 12, 'yes-no': 10 };
const SHADE = '#e8edf2';
const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * A register as a workbook, a sheet for each table that has rows (the first one always). Texts are texts, whatever they
 * begin with: no cell holds a formula.
 */
export async function xlsxOf({ engagements, contracts, subcontractors }: Register): Promise<Uint8Array> {
  const others = [contracts, subcontractors].filter(({ rows }) => rows.length > 0);
  const sheets = [engagements, ...others].map((table) => ({
    data: [heading(table), ...table.rows.map((row) => row.map((cell, index) => cellOf(cell, table.columns[index])))],
    sheet: table.name,
    columns: table.columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    dateFormat: DATE_FORMAT,
  }));
  const blob = await writeSheets(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function heading({ columns }: Table): SheetCell[] {
  return columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold',
    backgroundColor: SHADE,
    alignVertical: 'top',
    wrap: true,
  }));
}

function cellOf(cell: Cell, column: Column | undefined): SheetCell {
  if (cell === null) return null;
  if (column?.kind === 'date') return new Date(`${cell}T00:00:00Z`);
  return typeof cell === 'number' ? cell : literal(cell);
}

/** A workbook reads `_x0041_` as the character of that number (ISO/IEC 29500-1, 22.9.2.19), unless told otherwise. */
function literal(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
