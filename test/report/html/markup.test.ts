import assert from 'node:assert/strict';
import { escapeHtml, html } from '../../../src/report/html/markup.ts';

describe('HTML by templates', () => {
  it('escapes values, and puts markup in as it is', () => {
    const bold = html`<b>${'a & b'}</b>`;
    assert.equal(
      html`<p title="${'"<\'>'}">${bold} ${1} ${['<', bold, [html`<i></i>`]]}</p>`.text,
      '<p title="&quot;&lt;&#39;&gt;"><b>a &amp; b</b> 1 &lt;<b>a &amp; b</b><i></i></p>',
    );
  });

  it('shows nothing for what isn’t there, and zero for zero', () => {
    assert.equal(html`[${undefined}${false}${''}${[]}${0}]`.text, '[0]');
  });

  it('takes no object that only looks like markup', () => {
    const fake = { text: '<b>' } as unknown as string;
    assert.throws(() => html`${fake}`, TypeError);
    assert.equal(escapeHtml('<script>&amp;'), '&lt;script&gt;&amp;amp;');
  });
});
