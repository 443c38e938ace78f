import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExportData } from '../../src/report/exports/data.ts';
import type { ExportParams } from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';

const engagement = (id: string) => `version: 1\nengagement: { id: ${id}, title: The ${id}, status: active }\n`;

describe('what exports are made of, over standard input and output', () => {
  let folder = '';
  let client: TestClient;
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;

  before(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    writeFileSync(path.join(folder, 'closed.outsource.yaml'), engagement('closed'));
    writeFileSync(path.join(folder, 'open.outsource.yaml'), engagement('saved'));
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
    await client.open(at('open.outsource.yaml'), engagement('typed'));
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const data = (params: ExportParams) => client.request<ExportData | null>('outsource/export', params);

  it('is the text of now, or that of a file which is not open', async () => {
    for (const [name, title] of [
      ['open.outsource.yaml', 'The typed'],
      ['closed.outsource.yaml', 'The closed'],
    ] as const) {
      const made = await data({ kind: 'statement-of-work', format: 'md', uri: at(name) });
      assert.ok(made?.kind === 'text');
      assert.match(made.text, new RegExp(`^# Statement of work: ${title}\n`));
    }
  });

  it('is all engagements of the workspace, where none is named', async () => {
    const made = await data({ kind: 'register', format: 'csv' });
    assert.ok(made?.kind === 'table');
    assert.deepEqual(
      made.table.rows.map(([id]) => id),
      ['closed', 'typed'],
    );
  });

  it('is a page of all engagements', async () => {
    const made = await data({ kind: 'portfolio', format: 'html' });
    assert.ok(made?.kind === 'text');
    assert.match(made.text, /^<!DOCTYPE html>[\s\S]*>The closed<[\s\S]*>The typed</);
  });

  it('is plain data for the forms that a library makes', async () => {
    const uri = at('open.outsource.yaml');
    const papers = await data({ kind: 'checklist', format: 'docx', uri });
    assert.ok(papers?.kind === 'papers');
    assert.equal(papers.papers[0]?.title, 'Kick-off checklist: The typed');
    const calendar = await data({ kind: 'calendar', format: 'ics', uri });
    assert.ok(calendar?.kind === 'calendar');
    assert.deepEqual([calendar.calendar.made, calendar.calendar.events], ['2026-11-23', []]);
    const workbook = await data({ kind: 'register', format: 'xlsx', uri });
    assert.ok(workbook?.kind === 'workbook');
    assert.equal(workbook.register.engagements.rows.length, 1);
  });

  it('is none of a file that is gone', async () => {
    assert.equal(await data({ kind: 'markdown', format: 'md', uri: at('gone.outsource.yaml') }), null);
  });
});
