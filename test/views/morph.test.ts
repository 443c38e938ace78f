import assert from 'node:assert/strict';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, openBrowser, type Page } from '../host/browser.ts';
import { install, ROOT } from '../host/install.ts';

describe('what changes in a page', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;

  before(async () => {
    await install();
    const { outputFiles } = await build({
      entryPoints: [path.join(ROOT, 'src/extension/webview/morph.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'made',
    });
    browser = await openBrowser();
    page = await browser.newPage();
    await page.addInitScript({ content: `${outputFiles[0]?.text}; window.morph = made.morph;` });
    await page.goto('about:blank');
  });
  after(() => browser?.close());

  /** What an expression gives after one content became another: `element` holds it, `kept` marks what was there before. */
  const morphed = <T>(before: string, after: string, expression: string, meanwhile = ''): Promise<T> =>
    page.frames()[0]?.evaluate<T>(`(() => {
      const make = (html) => { const made = document.createElement('main'); made.innerHTML = html; return made; };
      const element = make(${JSON.stringify(before)});
      document.body.replaceChildren(element);
      const kept = new Set(element.querySelectorAll('*'));
      ${meanwhile}
      morph(element, make(${JSON.stringify(after)}));
      return ${expression};
    })()`) as Promise<T>;

  it('is what is wanted, whatever there was', async () => {
    const pieces = [
      '',
      'text',
      '<p>one</p>two<b>three</b>',
      '<ul><li data-key="a">A</li><li data-key="b">B</li></ul>',
      '<ul><li data-key="b">B2</li><li data-key="c">C</li><li data-key="a">A</li></ul>',
      '<ul><li data-key="c" class="x"><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></li><li>none</li></ul>',
      '<ol><li data-key="a">A</li><li data-key="a">A again</li></ol><!-- note --><p id="i">i</p>',
    ];
    for (const before of pieces)
      for (const after of pieces)
        assert.equal(await morphed(before, after, 'element.innerHTML'), after, `${before} to ${after}`);
  });

  it('leaves alone what is the same, and finds again what moved up', async () => {
    const list = (keys: string[]) =>
      `<ul>${keys.map((key) => `<li data-key="${key}"><button>${key}</button></li>`).join('')}</ul>`;
    const focused = `element.querySelector('[data-key=c] button').focus();`;
    const now = '[document.activeElement.textContent, kept.has(document.activeElement)]';
    assert.deepEqual(await morphed(list(['a', 'b', 'c', 'd']), list(['b', 'c', 'd', 'e']), now, focused), ['c', true]);
    assert.deepEqual(await morphed(list(['a', 'c']), list(['c', 'x']), now, focused), ['c', true]);
  });

  it('keeps unfolded what somebody has unfolded', async () => {
    const details = (text: string) => `<details><summary>${text}</summary></details>`;
    const unfold = `element.querySelector('details').open = true;`;
    assert.equal(
      await morphed(details('1 more'), details('2 more'), `element.querySelector('details').open`, unfold),
      true,
    );
    assert.equal(
      await morphed('<p class="a" title="b">x</p>', '<p id="c">x</p>', 'element.innerHTML'),
      '<p id="c">x</p>',
    );
  });
});
