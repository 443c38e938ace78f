import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import ExcelJS from 'exceljs';
import product from '../../package.json' with { type: 'json' };
import type { MakeContent } from '../../src/extension/exports/command.ts';
import type { Table } from '../../src/report/register/table.ts';
import { installServer } from '../editors/server.ts';

/** From this many bytes on, the library for ZIP files would like to start threads. */
const LARGE = 160_000;

describe('the bundle that makes exported files, as it is installed', function () {
  this.timeout(300_000);

  it('makes large ones too, in Node as in a worker', async () => {
    const file = path.join(installServer(), 'node_modules', product.name, 'dist/exports.js');
    const maker: { contentOf: MakeContent } = createRequire(import.meta.url)(file);
    const rows = Array.from({ length: 3000 }, (_, index) => [`engagement-${index}`, `${index} ${'words '.repeat(20)}`]);
    const table: Table = {
      name: 'Engagements',
      columns: [
        { title: 'Reference', kind: 'text' },
        { title: 'Description', kind: 'text' },
      ],
      rows,
    };
    assert.ok(JSON.stringify(rows).length > 2 * LARGE);
    const none = { ...table, rows: [] };
    const register = { engagements: table, contracts: none, subcontractors: none };
    const content = await maker.contentOf({ kind: 'workbook', register });
    assert.ok(content instanceof Uint8Array);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(content.buffer as ArrayBuffer);
    assert.equal(book.worksheets[0]?.getRow(3001).getCell(1).value, 'engagement-2999');
  });
});
