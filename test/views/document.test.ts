import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportHtml, reportsHtml } from '../../src/report/html/page.ts';
import { type Browser, type Frame, openBrowser } from '../host/browser.ts';
import { install } from '../host/install.ts';
import { DESK, fullyReported, SHOP } from '../report/reported.ts';
import { violations } from './desk.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const example = fs.readFileSync(path.join(ROOT, 'examples/platform-team.outsource.yaml'), 'utf8');

/** What nobody expects: names without a space, and more of everything than fits. */
const HUGE = SHOP.replaceAll('Lima Sistemas', 'L'.repeat(90))
  .replace('Web shop', 'W'.repeat(120))
  .replace('It is slow', 'S'.repeat(300))
  .replace('name: Quality', `name: ${'Q'.repeat(80)}`);

describe('a report as an HTML file in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-document-'));
  before(async () => {
    await install();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function opened(html: string, width: number): Promise<Frame> {
    const file = path.join(folder, 'report.html');
    fs.writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(pathToFileURL(file).href);
    const [frame] = page.frames();
    assert.ok(frame);
    return frame;
  }

  it('has nothing that anybody stumbles over', async () => {
    const several = reportsHtml([DESK, SHOP].map((text) => ({ report: fullyReported(text), source: 'a' })));
    for (const html of [DESK, SHOP, '', example].map((text) => reportHtml(fullyReported(text), 'a')))
      assert.deepEqual(await violations(await opened(html, 1040)), []);
    const found = await violations(await opened(several, 1040));
    // Several titles on one page are meant: each begins a leaf of its own.
    assert.deepEqual(
      found.filter((line) => !line.startsWith('page-has-heading-one')),
      [],
    );
  });

  it('fits a telephone and a sheet of paper, whatever stands in it', async () => {
    for (const text of [DESK, SHOP, HUGE, example])
      for (const width of [320, 520, 690, 1040]) {
        const frame = await opened(reportHtml(fullyReported(text), 'a'), width);
        const [whole, seen] = await frame.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, innerWidth]',
        );
        assert.ok(whole <= seen, `${whole} in ${seen}`);
      }
  });
});
