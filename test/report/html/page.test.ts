import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { speak } from '../../../src/l10n/say.ts';
import type { FullReport } from '../../../src/report/full.ts';
import { reportBody, reportHtml, reportsHtml, summaryOf, titleOf } from '../../../src/report/html/page.ts';
import { DESK, fullyReported, SHOP } from '../reported.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');
const example = (name: string) => readFileSync(path.join(EXAMPLES, `${name}.outsource.yaml`), 'utf8');

const page = (text: string) => reportHtml(fullyReported(text), 'desk/support.outsource.yaml');
const body = (text: string) => reportBody(fullyReported(text), 'desk/support.outsource.yaml');

/** The titles of a page's sections, in their order. */
function headings(html: string): string[] {
  return [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, title = '']) => words(title));
}

/** The words of a piece of HTML, without what isn't to be read. */
function words(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The section under a heading, in words. */
function section(html: string, id: string): string {
  const found = new RegExp(`<section [^>]*aria-labelledby="${id}".*?</section>`, 's').exec(html);
  assert.ok(found, `there is no section ${id}`);
  return words(found[0]);
}

describe('a report as HTML', () => {
  it('has a section for all that there is', () => {
    const titles = ['2 of 10', 'Do next most pressing first', 'Overdue', 'Next 90 days', 'Accepted risks', 'Contracts'];
    assert.deepEqual(headings(page(DESK)), [...titles, 'Timeline', 'Objectives with the KPIs that watch them']);
    assert.deepEqual(headings(page(SHOP)).slice(-6), [
      'Contracts',
      'Timeline',
      'Objectives with the KPIs that watch them',
      'Working hours by the clock of Lindenhof',
      'Candidates points from 0 to 10, the best first',
      'Risks likelihood against impact',
    ]);
    assert.deepEqual(headings(page('version: 1\nengagement: { id: bare }\n')).length, 2);
  });

  it('says what the engagement is', () => {
    const html = page(DESK);
    assert.match(
      words(html),
      /Active · high criticality Support desk Norte Apoio Lda for Halden Books BV · business process · 1 Mar 2025 to 28 Feb 2027 · EUR 412,000 · owner Ana Reyes/,
    );
    assert.match(html, /<a href="mailto:ana@halden\.example">/);
    assert.match(html, /<title>Health: Support desk<\/title>/);
    assert.match(words(html), /Checked on 23 Nov 2026 with the profile recommended: desk\/support\.outsource\.yaml\./);
  });

  it('says all in words that its pictures show', () => {
    const html = page(SHOP);
    for (const text of [
      '1 Sep 2026 to 31 May 2027',
      'notice by 30 Apr 2027',
      '18 Nov 2026 · late',
      '18 Oct 2026 · done',
    ])
      assert.ok(section(html, 'timeline').includes(text), text);
    assert.match(section(html, 'timeline'), /2 held · last on 2 Nov 2026: red · 1 planned/);
    const hours = section(html, 'hours');
    assert.match(hours, /3 h shared the provider’s clock is 6 h behind · until 28 Mar 2027, from 31 Oct 2027/);
    assert.match(hours, /2 h shared the provider’s clock is 7 h behind · 28 Mar 2027 to 31 Oct 2027/);
    assert.match(hours, /14:00 to 23:00 here · 08:00 to 17:00 there · Monday, Tuesday, Saturday/);
    const scores = section(html, 'scores');
    assert.match(scores, /Lima Sistemas 8\.2 of 10, weighted chosen Quality 60 % 9 Price 40 % 7/);
    assert.match(scores, /Unknown Ltd not all scores are known Quality 60 % 9 Price 40 % –/);
    assert.match(section(html, 'risks'), /1: likelihood medium, impact high\. 2: likelihood low, impact medium\./);
    assert.match(section(html, 'risks'), /The lead leaves likelihood medium · impact high · owner Ana Reyes/);
    const objectives = section(html, 'objectives');
    assert.match(objectives, /Time to pay · from 94 to 60 · by 31 Mar 2027 · must · Mia Scholz/);
    assert.match(objectives, /Median time target 60 s · act at 80 s · weekly/);
    assert.match(objectives, /Find things No KPI watches it KPIs that watch no objective Rainfall/);
  });

  it('tells what is done from what isn’t where all clocks show the same', () => {
    const same = page(SHOP.replace('America/Lima', 'Europe/Warsaw'));
    assert.match(section(same, 'hours'), /8 h 30 min shared the clocks show the same · all year/);
    const never = page(SHOP.replace('days: [monday, tuesday, saturday]', 'days: [saturday]'));
    assert.match(section(never, 'hours'), /no shared hours/);
  });

  it('says so where the file can’t be read', () => {
    const broken = page(DESK.replace('cadence: monthly', 'cadence: [monthly'));
    assert.match(words(broken), /This file, or a part of it, can’t be read: mend that first\./);
    assert.doesNotMatch(words(broken), /\d of 10|Health counts/);
    assert.equal(summaryOf(fullyReported('')), 'The file can’t be read');
    for (const empty of ['', '# nothing\n', '- a\n', '\0', 'engagement: { title: "\\u202e", id: [ }'])
      assert.match(words(page(empty)), /^Health report .*Engagement without a title /, JSON.stringify(empty));
  });

  it('has buttons that lead to lines in the editor, and none on paper', () => {
    const paper = page(SHOP);
    assert.deepEqual(paper.match(/<button|\sdata-line|\sdata-action|<script/g), null);
    const lines = SHOP.split('\n');
    const inEditor = body(SHOP);
    const leads = [...inEditor.matchAll(/class="place" data-line="(\d+)" data-character="(\d+)">([^<]*)</g)];
    assert.ok(leads.length > 25);
    const lead = (label: string) => leads.find(([, , , text]) => text === label);
    for (const [label, text] of [
      ['Checkout', '2027-02-26'],
      ['Dear Ltd', 'Dear Ltd'],
      ['The lead leaves', 'leave'],
      ['Pay fast', 'Pay fast'],
      ['Median time', 'Median time'],
      ['Lindenhof', 'workingHours'],
      ['2 Nov 2026 · red', '2026-11-02'],
    ] as const) {
      const [, line, character] = lead(label) ?? [];
      assert.ok(lines[Number(line)]?.slice(Number(character)).startsWith(text), label);
    }
    assert.match(inEditor, /data-action="fix" data-rule="[a-z-]+\/[a-z-]+" data-line="\d+"/);
  });

  it('folds long lists in the editor, and shows all of them on paper', () => {
    const many = Array.from(
      { length: 30 },
      (_, index) => `    - { id: part-${index}, title: Part ${index}, due: 2027-01-01 }\n`,
    );
    const text = SHOP.replace('  deliverables:\n', `  deliverables:\n${many.join('')}`);
    assert.match(body(text), /<details><summary>21 more deliverables<\/summary>/);
    assert.match(page(text), /<details open><summary>21 more deliverables<\/summary>/);
    for (let index = 0; index < 30; index += 1) assert.ok(body(text).includes(`>Part ${index}<`));
    const risks = Array.from(
      { length: 9 },
      (_, index) => `    - { id: r-${index}, description: R, likelihood: high, impact: high }\n`,
    );
    assert.match(body(SHOP.replace('  risks:\n', `  risks:\n${risks.join('')}`)), /text-anchor="middle">\+4</);
  });

  it('is valid HTML, whatever there is', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const texts = [DESK, SHOP, '', 'engagement: { id: bare }', example('ten-mistakes'), example('core-cloud')];
    for (const text of texts) {
      const inEditor = `<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><main>${body(text)}</main></body></html>`;
      for (const html of [page(text), inEditor]) {
        const { valid, results } = await validator.validateString(html);
        assert.ok(valid, JSON.stringify(results.flatMap(({ messages }) => messages).slice(0, 3)));
      }
    }
  });

  it('stands in one file with others, each with ids of its own', async () => {
    const all = [DESK, SHOP, ''].map((text) => ({ report: fullyReported(text), source: 'a' }));
    const html = reportsHtml(all);
    assert.equal(html.match(/<article>/g)?.length, 3);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const { results } = await validator.validateString(html);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
    assert.equal(reportsHtml(all.slice(0, 1)), page(DESK).replace('desk/support.outsource.yaml', 'a'));
  });

  it('shows the file’s text as text, whatever it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '<b>',
            '</p>',
            '<script>',
            '"',
            "'",
            '&lt;',
            '&',
            '`',
            '-->',
            '<!--',
            ']]>',
            '\u2028',
            ' x',
            '=',
          ),
        )
        .map((parts) => parts.join('')),
    );
    const plain = tags(reportBody(filledWith('x'), 'x'));
    fc.assert(
      fc.property(texts, (text) => {
        const html = reportBody(filledWith(`x${text}`), 'x');
        assert.deepEqual(tags(html), plain);
        assert.doesNotMatch(html, /[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 25 },
    );
  });

  it('links to the web and to mail alone from what the file says', () => {
    for (const email of ['javascript:x', 'a@b> <c', '', 'a b@c'])
      assert.doesNotMatch(
        reportHtml({ ...fullyReported(DESK), owner: { name: 'Ana', email } }, 'a'),
        /mailto:|javascript:/,
      );
    const addresses = [...page(DESK).matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    assert.deepEqual(addresses, ['mailto:ana@halden.example', 'https://papers.example/msa']);
  });

  it('loads and runs nothing', () => {
    const html = page(SHOP);
    assert.ok(html.includes('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"'));
    assert.deepEqual(html.match(/url\(|@import|\ssrc=|\son[a-z]+=|style="/g), null);
  });

  it('says in which language it is', () => {
    try {
      speak({ 'Do next': 'Als Nächstes', '{0} {1} {2}': '{0}. {1} {2}' }, 'de');
      const html = page(DESK);
      assert.match(html, /<html lang="de">/);
      assert.ok(headings(html).some((title) => title.startsWith('Als Nächstes')));
    } finally {
      speak(undefined);
    }
    assert.match(page(DESK), /<html lang="en">/);
  });

  it('has a title that fits a tab', () => {
    assert.equal(titleOf({ title: 'A' }), 'Health: A');
    assert.ok(titleOf({ title: 'long '.repeat(50) }).length < 60);
  });
});

const SHOP_REPORT = fullyReported(SHOP);

/** A report in which every text of the file is the same. */
function filledWith(text: string): FullReport {
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return FIXED.has(key) ? value : text;
    if (Array.isArray(value)) return value.map((item) => replaced(item, key));
    if (typeof value !== 'object' || value === null || 'calendarId' in value) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, name)]));
  };
  return replaced(SHOP_REPORT, '') as FullReport;
}

/** What the format or a rule says, not the file. */
const FIXED = new Set([
  ...[
    'profile',
    'status',
    'criticality',
    'model',
    'state',
    'pitfall',
    'pitfalls',
    'severity',
    'ruleId',
    'kind',
    'type',
  ],
  ...['rule', 'likelihood', 'impact', 'priority'],
]);

/** The tags of a page with their attributes, without the texts in these. */
function tags(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/(title|aria-label)="[^"]*"/g, '$1'));
}
