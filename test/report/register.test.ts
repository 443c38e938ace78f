import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { csvOf } from '../../src/report/formats/csv.ts';
import { xlsxOf } from '../../src/report/formats/xlsx.ts';
import { type Register, registerOf } from '../../src/report/register/register.ts';
import type { Table } from '../../src/report/register/table.ts';
import { contextFrom, HOSTILE } from './read.ts';

const DESK = readFileSync(path.join(import.meta.dirname, '../../examples/support-desk.outsource.yaml'), 'utf8');
const BARE = 'version: 1\nengagement: { id: bare, title: Bare }\n';

const register = (...texts: string[]): Register =>
  registerOf(texts.map((text, index) => ({ context: contextFrom(text), source: `file-${index}.outsource.yaml` })));

/** A row by the titles of its columns, without what is empty. */
function row({ columns, rows }: Table, index: number): Record<string, unknown> {
  const cells = columns.map(({ title }, column) => [title, rows[index]?.[column]] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
}

/** A table as papaparse reads it. */
function parsed(table: Table): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csvOf(table), { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, []);
  return data;
}

async function workbook(made: Register): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await xlsxOf(made)).buffer as ArrayBuffer);
  return book;
}

describe('the register', () => {
  it('holds of an engagement what its file says', () => {
    const { engagements, contracts, subcontractors } = register(DESK);
    assert.deepEqual(row(engagements, 0), {
      Reference: 'support-desk',
      Engagement: 'Customer support desk',
      Description:
        'Telephone, chat and e-mail for 180,000 customers, round the clock, in Spanish, Portuguese and English',
      'Kind of work': 'Managed service',
      Stage: 'Onboarding',
      Criticality: 'High',
      Owner: 'Inés Calvo',
      'E-mail of the owner': 'ines.calvo@solvia.example',
      Client: 'Solvia Energía S.A.',
      'Country of the client': 'ES',
      Provider: 'Norte Apoio, Lda.',
      'Country of the provider': 'PT',
      'Contact at the provider': 'Teresa Lopes',
      'E-mail of the contact': 'teresa.lopes@norteapoio.example',
      Start: '2026-12-14',
      End: '2028-12-13',
      'Value over the term': 1900000,
      Currency: 'EUR',
      Payment: 'Per unit',
      Contracts: 3,
      'Next end or renewal of a contract': '2028-12-13',
      'Next last day to give notice': '2028-08-13',
      'Audit right agreed': 'Yes',
      'Termination agreed': 'Yes',
      'Service levels agreed': 'Yes',
      'Personal data': 'Yes',
      'Role of the provider with personal data': 'Processor',
      'Classification of the data': 'Confidential',
      'Countries of the data': 'PT; ES; PH',
      'Safeguard for transfers': 'Standard contractual clauses',
      'Incidents are told within': '24 hours',
      Subcontractors: 'Visayas Night Desk Inc. (PH)',
      'Last check of the provider': '2026-07-09',
      'Its result': 'Passed',
      'Evidence is valid until': '2027-12-31',
      Indicators: 3,
      Risks: 3,
      'Accepted risks': 0,
      'Alternative providers': 'Contacto Ibérico S.L.',
      'Return in-house': 'Eight people of our sales team can answer calls on faults for 3 weeks',
      'Time to recover': '1 hour',
      'Data lost at most': '1 hour',
      'Continuity tested on': '2026-10-20',
      'Exit plan': 'Yes',
      'Time to hand over': '3 months',
      'Exit plan tested on': '2026-10-21',
      File: 'file-0.outsource.yaml',
    });
    assert.deepEqual(row(contracts, 0), {
      Reference: 'support-desk',
      Engagement: 'Customer support desk',
      Provider: 'Norte Apoio, Lda.',
      Contract: 'service-agreement',
      Title: 'Support desk services',
      Kind: 'Framework agreement',
      Status: 'Signed',
      'Signed on': '2026-09-24',
      'In effect from': '2026-10-01',
      'Ends on': '2028-12-13',
      Renewal: 'None',
      'Notice period': '4 months',
      'Last day to give notice': '2028-08-13',
      Covers: 'Confidentiality; Intellectual property; Liability; Termination; Exit; Subcontracting; Audit',
    });
    assert.deepEqual(row(subcontractors, 0), {
      Reference: 'support-desk',
      Engagement: 'Customer support desk',
      Provider: 'Norte Apoio, Lda.',
      Subcontractor: 'Visayas Night Desk Inc.',
      Country: 'PH',
      Service: 'Chat in English from 22:00 to 06:00 Lisbon time',
    });
  });

  it('holds nothing but the stage of a file that says nothing', () => {
    const { engagements, contracts } = register(BARE);
    assert.deepEqual(row(engagements, 0), {
      Reference: 'bare',
      Engagement: 'Bare',
      Stage: 'Draft',
      'Accepted risks': 0,
      File: 'file-0.outsource.yaml',
    });
    assert.deepEqual(contracts.rows, []);
  });

  it('names what was held and what comes next', () => {
    const active = DESK.replace('status: onboarding', 'status: active')
      .replace('start: 2026-12-14', 'start: 2026-01-14')
      .replace(
        '  feedback:',
        '  reviews: [{ date: 2026-11-20, status: amber }, { date: 2026-11-02, status: green }, { date: 2027-01-01, status: red }]\n  feedback:',
      );
    const { engagements } = register(active);
    const { 'Last review': last, 'Status at the last review': status, 'Next review': next } = row(engagements, 0);
    assert.deepEqual([last, status, next], ['2026-11-20', 'Amber', '2026-11-27']);
  });

  it('says nothing that cannot be known of a partly wrong file', () => {
    const { engagements } = register(
      `${BARE}contracts:\n  - { id: a, type: msa, covers: [adit], expires: 2026-02-30 }\n  - nonsense\n`,
    );
    const known = row(engagements, 0);
    for (const title of ['Audit right agreed', 'Termination agreed', 'Next end or renewal of a contract'])
      assert.ok(!(title in known), title);
  });
});

describe('a register as CSV', () => {
  it('is what another library reads, with a mark for spreadsheets', () => {
    const { engagements, contracts } = register(DESK, BARE);
    const text = csvOf(engagements);
    assert.ok(text.startsWith('\ufeffReference,Engagement,Description,'));
    assert.ok(text.endsWith('\r\n'));
    const rows = parsed(engagements);
    assert.deepEqual(
      rows.map(({ Reference }) => Reference),
      ['support-desk', 'bare'],
    );
    assert.equal(rows[0]?.Owner, 'Inés Calvo');
    assert.equal(rows[0]?.['Value over the term'], '1900000');
    assert.equal(parsed(contracts)[2]?.Reference, 'support-desk');
  });

  it('holds no formula, and damages no number', () => {
    const cells = [...HOSTILE, ' =1+1', '\u00a0=1', '＝1+1', '\n=1', '-12', '+3.5', '-1.234,5', '+351 22 000', 'a=b'];
    const table: Table = {
      name: 'x',
      columns: [
        { title: '=Title', kind: 'text' },
        { title: 'n', kind: 'number' },
      ],
      rows: cells.map((cell, index) => [cell, -index - 1]),
    };
    const { data } = Papa.parse<string[]>(csvOf(table));
    const [titles, ...rows] = data.filter((row) => row.length === 2);
    assert.deepEqual(titles, ["'=Title", 'n']);
    for (const [index, cell] of cells.entries()) {
      const [shown = '', count] = rows[index] ?? [];
      assert.equal(shown.replace(/^'/, ''), cell);
      assert.equal(Number(count), -index - 1);
      const isNumber = !Number.isNaN(Number(shown)) || /^-1\.234,5$/.test(shown);
      assert.ok(isNumber || !/^[\s\u00a0]*[=+\-@＝＋－＠\t\r]/.test(shown), JSON.stringify(shown));
    }
    assert.equal(rows[cells.indexOf('-12')]?.[0], '-12');
    assert.equal(rows[cells.indexOf('+351 22 000')]?.[0], "'+351 22 000");
    assert.equal(rows[cells.indexOf('a=b')]?.[0], 'a=b');
  });
});

describe('a register as XLSX', () => {
  it('is what another library reads: texts, numbers and days', async () => {
    const book = await workbook(register(DESK, BARE));
    assert.deepEqual(
      book.worksheets.map(({ name }) => name),
      ['Engagements', 'Contracts', 'Subcontractors'],
    );
    const [sheet] = book.worksheets;
    assert.ok(sheet);
    const cell = (title: string, line: number) => {
      const titles = (sheet.getRow(1).values as string[]).indexOf(title);
      return sheet.getRow(line).getCell(titles).value;
    };
    assert.equal(cell('Value over the term', 2), 1_900_000);
    assert.equal((cell('Start', 2) as Date).toISOString().slice(0, 10), '2026-12-14');
    assert.equal(cell('Owner', 2), 'Inés Calvo');
    assert.equal(cell('Owner', 3), null);
    assert.equal(cell('Personal data', 2), 'Yes');
  });

  it('leaves out the sheets that nothing stands in', async () => {
    const book = await workbook(register(BARE));
    assert.equal(book.worksheets.length, 1);
  });

  it('holds hostile text as text', async () => {
    for (const text of HOSTILE) {
      const book = await workbook(register(BARE.replace('title: Bare', `title: ${JSON.stringify(text)}`)));
      const cell = book.worksheets[0]?.getRow(2).getCell(2);
      assert.equal(cell?.type, ExcelJS.ValueType.String, text);
      assert.equal(cell?.formula, undefined);
      assert.doesNotMatch(String(cell?.value), /[\p{Cc}\u202e]/u);
    }
    const book = await workbook(register(BARE.replace('title: Bare', `title: "& < > \\" ' ]]> _x0041_"`)));
    assert.equal(book.worksheets[0]?.getRow(2).getCell(2).value, `& < > " ' ]]> _x0041_`);
  });
});
