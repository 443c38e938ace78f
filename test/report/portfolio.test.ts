import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import MarkdownIt from 'markdown-it';
import { Temporal } from 'temporal-polyfill';
import { read } from '../../src/engagement/read.ts';
import { contextOf, lint } from '../../src/lint/run.ts';
import { portfolioBody, portfolioHtml } from '../../src/report/html/portfolioPage.ts';
import { type EngagementOverview, engagementOverview } from '../../src/report/overview.ts';
import { portfolioReportOf } from '../../src/report/portfolio.ts';
import { portfolioMarkdown } from '../../src/report/portfolioMarkdown.ts';
import { portfolioSummary } from '../../src/report/portfolioWords.ts';
import { LineIndex } from '../../src/yaml/lines.ts';
import { parse } from '../../src/yaml/parse.ts';
import { DESK, SHOP } from './reported.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');

function overview(text: string, uri = 'file:///desk/a.outsource.yaml'): EngagementOverview {
  const engagement = read(parse(text));
  const settings = { today: TODAY };
  return engagementOverview(uri, contextOf(engagement, settings), lint(engagement, settings), new LineIndex(text));
}

const engagement = (title: string, provider: string, more = '') =>
  `version: 1\nengagement: { id: a, title: ${title}${more} }\nprovider: { name: ${provider} }\n`;
const worth = (amount: number, currency = 'EUR') => `, value: { amount: ${amount}, currency: ${currency} }`;

describe('the report on all engagements', () => {
  const all = [
    overview(SHOP, 'file:///desk/shop.outsource.yaml'),
    overview(DESK, 'file:///desk/desk.outsource.yaml'),
    overview('engagement: [', 'file:///desk/broken.outsource.yaml'),
  ];
  const report = portfolioReportOf(all, TODAY);

  it('has the worst first, and before all what can’t be read', () => {
    const order = report.engagements.map(({ title, health }) => [title, health?.covered]);
    assert.deepEqual(order[0], ['', undefined]);
    const covered = order.slice(1).map(([, health]) => Number(health));
    assert.deepEqual(
      covered,
      covered.toSorted((a, b) => a - b),
    );
  });

  it('has the dates of all, each with its engagement', () => {
    assert.deepEqual(
      report.overdue.map(({ engagement: title, kind, days }) => [title, kind, days]),
      [
        ['Support desk', 'contract-end', -23],
        ['Support desk', 'review', -21],
        ['Web shop', 'deliverable', -5],
        ['Support desk', 'action', -1],
        ['Support desk', 'acceptance', -1],
      ],
    );
    assert.ok(report.soon.every(({ days }) => days >= 0 && days <= 30));
    assert.deepEqual(
      report.soon.map(({ days }) => days),
      report.soon.map(({ days }) => days).toSorted((a, b) => a - b),
    );
    assert.deepEqual(
      report.ending.map(({ engagement: title, kind, date }) => [title, kind, date]),
      [
        ['Support desk', 'contract-renewal', '2027-02-28'],
        ['Web shop', 'notice', '2027-04-30'],
      ],
    );
  });

  it('counts what hangs on a provider, however its name is written', () => {
    const some = [
      overview(engagement('One', 'Norte Ltd', worth(100)), 'file:///1'),
      overview(engagement('Two', 'NORTE', `${worth(300)}, criticality: critical`), 'file:///2'),
      overview(engagement('Three', 'Lima', worth(600)), 'file:///3'),
      overview(engagement('Over', 'Lima', `${worth(900)}, status: ended`), 'file:///4'),
    ];
    const { providers, sharesOf } = portfolioReportOf(some, TODAY);
    assert.equal(sharesOf, 'value');
    assert.deepEqual(
      providers.map(({ name, engagements, pressing, values, share }) => [
        name,
        engagements.length,
        pressing,
        values,
        share,
      ]),
      [
        ['Lima', 1, 0, ['EUR 600'], 0.6],
        ['Norte Ltd', 2, 1, ['EUR 400'], 0.4],
      ],
    );
    const mixed = portfolioReportOf(
      [...some, overview(engagement('Four', 'Lima', worth(5, 'USD')), 'file:///5')],
      TODAY,
    );
    assert.equal(mixed.sharesOf, 'engagements');
    assert.deepEqual(mixed.providers[0]?.values, ['EUR 600', 'USD 5']);
  });

  it('is a page with all of it, and leads to files and lines in the editor', () => {
    const paper = portfolioHtml(report);
    assert.deepEqual(paper.match(/<button|\sdata-line|\sdata-action|<script/g), null);
    for (const title of ['Engagements', 'Overdue', 'Due within 30 days', 'What ends after that', 'Providers'])
      assert.ok(paper.includes(`>${title}`), title);
    assert.equal(portfolioSummary(report), `3 engagements · 5 overdue · ${report.soon.length} due within 30 days`);
    const body = portfolioBody(report);
    assert.match(body, /data-action="report" data-uri="file:\/\/\/desk\/shop\.outsource\.yaml">Web shop</);
    assert.match(
      body,
      /data-uri="file:\/\/\/desk\/desk\.outsource\.yaml" data-line="\d+" data-character="\d+">Review</,
    );
  });

  it('is the same in words', () => {
    const text = portfolioMarkdown(report);
    for (const title of ['Engagements', 'Overdue', 'Due within 30 days', 'What ends after that (until 24 May 2027)'])
      assert.ok(text.includes(`\n## ${title}\n`), title);
    assert.ok(text.includes(`\n${portfolioSummary(report)}\n`));
    assert.ok(text.includes('\n| **Engagement without a title** · Draft | **can’t be read** |'));
    assert.match(text, /\n\| [^|]* \| 5\u00a0days\u00a0ago \| Deliverable · [^|]+ \| Web shop \|\n/);
    assert.match(text, /\n\| Norte [^|]+ \| 1 engagement · 1 of high criticality · EUR 412,000 \| \d+\u00a0% \|\n/);
  });

  it('shows the files’ text as text in Markdown', () => {
    const hostile = '"| **a** <b> [c](https://d.example) `e` www.f.example ![g](h)"';
    const some = [overview(engagement(hostile, hostile, worth(1)))];
    const html = new MarkdownIt({ html: true, linkify: true }).render(
      portfolioMarkdown(portfolioReportOf(some, TODAY)),
    );
    assert.deepEqual(html.match(/<(?:a|b|img|code)[ >]/g), null);
    assert.equal(html.split('| **a** &lt;b&gt; [c](https://d.example) `e` www.f.example ![g](h)').length, 4);
  });

  it('stays light where there are a thousand', () => {
    const [shop] = all;
    assert.ok(shop);
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...shop,
      uri: `file:///${index}`,
      title: `Shop ${index}`,
    }));
    const body = portfolioBody(portfolioReportOf(many, TODAY));
    for (const { title } of many) assert.ok(body.includes(`>${title}<`), title);
    assert.match(body, /<summary>950 more engagements<\/summary>/);
    assert.match(body, />And 800 more\.</);
    assert.ok(body.length < 1_000_000, `${body.length}`);
  });

  it('says so where there is none', () => {
    const none = portfolioReportOf([], TODAY);
    assert.match(portfolioBody(none), /No engagement files here yet\./);
    assert.deepEqual(none.providers, []);
  });

  it('shows the files’ text as text, and is valid HTML', async () => {
    const hostile = '"<b onclick=1>&amp;\'<script>alert(1)</script>"';
    const nasty = overview(engagement(hostile, hostile, worth(1)), 'file:///%22%3E%3Cb%3E');
    const some = portfolioReportOf([...all, { ...nasty, uri: '"><b>' }], TODAY);
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const body = portfolioBody(some);
    assert.deepEqual(body.match(/<script|<b[ >]/g), null);
    const inEditor = `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><main>${body}</main></body></html>`;
    for (const html of [portfolioHtml(some), inEditor, portfolioHtml(portfolioReportOf([], TODAY))]) {
      const { valid, results } = await validator.validateString(html);
      assert.ok(valid, JSON.stringify(results.flatMap(({ messages }) => messages).slice(0, 3)));
    }
  });
});
