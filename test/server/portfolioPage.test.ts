import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportPage } from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';

const engagement = (id: string, title: string) => `version: 1\nengagement: { id: ${id}, title: ${title} }\n`;

describe('the page about all engagements over standard input and output', () => {
  let folder = '';
  let client: TestClient;
  let told = 0;
  const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const page = () => client.request<ReportPage>('outsource/portfolioPage', null);

  before(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    writeFileSync(path.join(folder, 'one.outsource.yaml'), engagement('one', 'One'));
    writeFileSync(path.join(folder, 'two.outsource.yaml'), engagement('two', 'Two'));
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
    client.connection.onNotification('outsource/portfolioChanged', () => {
      told += 1;
    });
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('knows those that nobody has opened, and what is typed into one', async () => {
    const { title, summary, body } = await page();
    assert.equal(title, 'Portfolio report');
    assert.match(summary, /^2 engagements · /);
    assert.match(body, />One<[\s\S]*>Two</);
    await client.open(uri('two.outsource.yaml'), engagement('two', 'Second'));
    while (!told) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.match((await page()).body, />Second</);
  });

  it('is also an HTML file that stands for itself', async () => {
    const document = await client.request<string>('outsource/portfolioDocument', null);
    assert.match(document, /^<!DOCTYPE html>/);
    assert.deepEqual(document.match(/<button|<script/g), null);
  });

  it('is none to print where there is no engagement', async () => {
    const empty = await TestClient.start();
    assert.match(
      (await empty.request<ReportPage>('outsource/portfolioPage', null)).body,
      /No engagement files here yet\./,
    );
    assert.equal(await empty.request('outsource/portfolioDocument', null), null);
    assert.equal(await empty.stop(), 0);
  });
});
