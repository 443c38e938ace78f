import assert from 'node:assert/strict';
import fc from 'fast-check';
import markdownIt, { type Token } from 'markdown-it';
import { printable } from '../../../src/cli/printable.ts';
import type { Health } from '../../../src/lint/health.ts';
import { nastyReports, RAW } from './nasty.ts';
import { ACCEPTED, finding, printed, report } from './printed.ts';

/** Like GitHub: tables, HTML, and addresses in running text become links. */
const markdown = markdownIt({ html: true, linkify: true });

const health = (covered: number): Health => ({ covered, of: 10, pitfalls: {} as Health['pitfalls'] });

/** The rows of all tables, each cell as the text that a reader sees. */
function rowsOf(text: string): string[][] {
  const tokens = markdown.parse(text, {});
  const rows: string[][] = [];
  for (const [index, { type }] of tokens.entries()) {
    if (type === 'tr_open') rows.push([]);
    if (type === 'td_open') rows.at(-1)?.push(seen(tokens[index + 1]));
  }
  return rows.filter((row) => row.length);
}

function seen(token: Token | undefined): string {
  const text = (token?.children ?? []).map(({ type, content }) => (type === 'html_inline' ? '\n' : content)).join('');
  return text.replaceAll('\u200b', '');
}

describe('lint as Markdown', () => {
  it('says what was found, how each file stands and what is accepted', async () => {
    const reports = [
      report([finding({ severity: 'warning' }), finding({ accepted: ACCEPTED }), finding()], { health: health(6) }),
      report([], { path: 'clean.outsource.yaml', health: health(10) }),
      report([], { path: 'binary.outsource.yaml', title: undefined, error: 'This file is not text.' }),
    ];
    const text = await printed('markdown', reports);
    assert.match(text, /^<!-- outsource -->\n\n### 3 engagements: 1 error, 1 warning, 1 unreadable, 1 accepted\n/);
    const what = 'An id has only lower-case letters: write "logo". format/schema';
    assert.deepEqual(rowsOf(text), [
      ['✖ error', 'vendors/logo.outsource.yaml, line 3', what],
      ['▲ warning', 'vendors/logo.outsource.yaml, line 3', what],
      ['vendors/logo.outsource.yaml\nLogo', '6 of 10', '1 error, 1 warning', '1'],
      ['binary.outsource.yaml', '–', 'This file is not text.', '–'],
      ['vendors/logo.outsource.yaml', 'format/schema', 'Ana Reyes', '28 Feb 2027', 'The work can wait'],
    ]);
    assert.match(text, /\n1 more file without findings\.\n/);
  });

  it('names the health of a single file, and what it was before', async () => {
    const text = await printed('markdown', [report([finding()], { health: health(6), before: 7 })]);
    assert.match(text, /### 1 engagement: 1 error, health 7 to 6 of 10\n/);
    const mended = await printed('markdown', [report([], { health: health(8), before: 7 })]);
    assert.match(mended, /### 1 engagement: nothing to do, health 7 to 8 of 10\n/);
    assert.deepEqual(rowsOf(mended), [['vendors/logo.outsource.yaml\nLogo', '7 to 8 of 10', '–', '–']]);
    assert.match(await printed('markdown', [report([])]), /### 1 engagement: nothing to do\n$/);
  });

  it('fits into a comment or a summary, the worst first, and says how much is left out', async () => {
    const files = Array.from({ length: 2000 }, (_, index) => {
      const severity = index % 100 === 99 ? 'error' : 'warning';
      return report([finding({ severity }), finding({ accepted: ACCEPTED })], { path: `v/${index}.outsource.yaml` });
    });
    const counts: number[] = [];
    for (const [name, limit] of [
      ['markdown', 65_000],
      ['summary', 1_000_000],
    ] as const) {
      const text = await printed(name, files);
      assert.ok(Buffer.byteLength(text) <= limit);
      const rows = rowsOf(text);
      assert.ok(rows.slice(0, 20).every(([weight]) => weight === '✖ error'));
      const left = [...text.matchAll(/^(\d+) more rows do not fit in here\.$/gm)].map(([, number]) => Number(number));
      assert.equal(rows.length + left.reduce((sum, each) => sum + each, 0), 6000);
      counts.push(rows.length);
    }
    const [inComment = 0, inSummary = 0] = counts;
    assert.ok(inComment > 300 && inSummary > 5000, counts.join());
  });

  it('shows just the text, whatever a file holds', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(nastyReports, async (reports) => {
        const text = await printed('markdown', reports);
        assert.doesNotMatch(text, RAW);
        const rows = rowsOf(text);
        const all = reports.flatMap(({ findings }) => findings);
        const told = reports.filter(({ error, findings }) => error !== undefined || findings.length);
        const accepted = all.filter((each) => each.accepted);
        assert.equal(rows.length, all.length + told.length);
        for (const [index, { path }] of told.entries()) {
          const cell = rows[all.length - accepted.length + index]?.[0]?.split('\n')[0];
          assert.equal(
            cell?.replace(/\s+/g, ' ').trim(),
            printable(path).replaceAll('\u200b', '').replace(/\s+/g, ' ').trim(),
          );
        }
        for (const token of markdown.parse(text, {})) {
          if (token.type === 'html_block') assert.equal(token.content.trim(), '<!-- outsource -->');
          for (const { type, content, attrGet, ...inline } of token.children ?? []) {
            assert.ok(!['image', 'strong_open', 'em_open', 's_open'].includes(type), `${type} ${content}`);
            if (type === 'html_inline') assert.equal(content, '<br>');
            const href = inline.attrs?.find(([name]) => name === 'href')?.[1];
            if (type === 'link_open') assert.match(String(href), /^https:\/\/outsource\.example\/rules\//);
            // GitHub would tell the person, or link the issue.
            if (type === 'text') assert.doesNotMatch(content, /[@#](?!\u200b)/);
          }
        }
      }),
    );
  });
});
