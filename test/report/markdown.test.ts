import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reportMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/model.ts';
import { DESK, reported } from './reported.ts';

const page = (text: string) => reportMarkdown(reported(text), 'desk/support.outsource.yaml');

/** The number of the line in which a text stands. */
const lineOf = (text: string) => DESK.split('\n').findIndex((line) => line.includes(text)) + 1;

/** The sections of a page by their title; what stands above the first is under the empty one. */
function sectionsOf(markdown: string): Map<string, string> {
  const parts = markdown.split(/^## (.*)$/m);
  const sections = new Map([['', parts[0]?.trim() ?? '']]);
  for (let at = 1; at < parts.length; at += 2) sections.set(parts[at] ?? '', parts[at + 1]?.trim() ?? '');
  return sections;
}

describe('a report as Markdown', () => {
  it('has a section for all that there is', () => {
    const sections = sectionsOf(page(DESK));
    assert.deepEqual(
      [...sections.keys()],
      ['', 'Health 2 of 10', 'What to do next', 'Overdue', 'Next 90 days', 'Accepted risks', 'Contracts'],
    );
    assert.equal(
      sections.get(''),
      `# Support desk

**Active · high criticality · business process**

Norte Apoio Lda for Halden Books BV · 1 Mar 2025 to 28 Feb 2027 · EUR 412,000 · owner [Ana Reyes](<mailto:ana@halden.example>)`,
    );
    const health = sections.get('Health 2 of 10') ?? '';
    assert.match(health, /^\d+ open, \d+ weak, 1 accepted, 1 covered\.\n/);
    assert.match(health, /^\| 10 \| Onboarding \| ◔ Accepted \| – \|$/m);
    assert.equal(
      sections.get('Next 90 days')?.replaceAll('\u00a0', ' '),
      `| Date | When | What | About | Line |
| --- | --- | --- | --- | --- |
| 23 Nov 2026 | today | Action | Headsets | ${lineOf('title: Headsets')} |
| 28 Nov 2026 | in 5 days | Last day to give notice | Services | ${lineOf('title: Services')} |
| 21 Feb 2027 | in 90 days | Objective | Answer quickly | ${lineOf('Answer quickly')} |`,
    );
    assert.match(
      sections.get('Overdue') ?? '',
      /^\| 2\u00a0Nov\u00a02026 \| 21\u00a0days\u00a0ago \| Review \| – \| \d+ \|$/m,
    );
    assert.equal(
      sections.get('Accepted risks')?.replaceAll('\u00a0', ' '),
      `| What | Reason | Accepted by | Until | Line |
| --- | --- | --- | --- | --- |
| No onboarding plan | Same team as before | Ana Reyes | 28 Feb 2027, in 97 days | ${lineOf('rule: onboarding')} |`,
    );
    assert.equal(
      sections.get('Contracts')?.replaceAll('\u00a0', ' '),
      `| Contract | Kind | Status | Ends | Last day to give notice | Line |
| --- | --- | --- | --- | --- | --- |
| [Services](<https://papers.example/msa>) | Framework agreement | Signed | 28 Feb 2027, then renews itself | 28 Nov 2026 | ${lineOf('title: Services')} |
| nda | Confidentiality agreement | Terminated | – | – | ${lineOf('id: nda')} |
| sow | Statement of work | Draft | 31 Dec 2027 | – | ${lineOf('id: sow')} |
| old | Service level agreement | Signed | ended 31 Oct 2026 | – | ${lineOf('id: old')} |

*Checked on 23 Nov 2026 with the profile recommended: \`desk/support.outsource.yaml\`. Health counts the pitfalls that are neither open nor weak.*`,
    );
  });

  it('says of days that they have passed', () => {
    const later = reportMarkdown(reported(DESK, '2026-11-29'), 'a').replaceAll('\u00a0', ' ');
    assert.match(later, /\| 28 Feb 2027, then renews itself \| was 28 Nov 2026 \|/);
    const onTheDay = reportMarkdown(reported(DESK, '2026-11-28'), 'a').replaceAll('\u00a0', ' ');
    assert.match(onTheDay, /\| 28 Feb 2027, then renews itself \| 28 Nov 2026 \|/);
  });

  it('names five findings with their lines, and counts the others', () => {
    const todo = sectionsOf(page(DESK)).get('What to do next') ?? '';
    const named = todo.match(/^\d\. .* \(line \d+, `[a-z-]+\/[a-z-]+`\)$/gm) ?? [];
    assert.deepEqual(
      named.map((line) => line[0]),
      ['1', '2', '3', '4', '5'],
    );
    const { todos } = reported(DESK);
    assert.match(todo, new RegExp(`^And ${todos.length - 5} more findings in the file\\.$`, 'm'));
    const few = { ...reported(DESK), todos: todos.slice(0, 6) };
    assert.match(reportMarkdown(few, 'a'), /^And 1 more finding in the file\.$/m);
    assert.doesNotMatch(reportMarkdown({ ...few, todos: todos.slice(0, 5) }, 'a'), /^And /m);
  });

  it('leaves out what there is nothing of', () => {
    const bare = page('version: 1\nengagement: { id: bare }\n');
    assert.deepEqual(
      [...sectionsOf(bare).keys()].map((title) => title.replace(/\d+ of/, 'N of')),
      ['', 'Health N of 10', 'What to do next'],
    );
    assert.match(bare, /^# bare\n\n\*\*Draft · medium criticality\*\*\n\n##/);
  });

  it('says so where the file can’t be read', () => {
    const broken = page(DESK.replace('cadence: monthly', 'cadence: [monthly'));
    assert.match(broken, /^# Support desk$/m);
    assert.match(broken, /can’t be read: mend that first\.\*\* Its health is unknown/);
    assert.match(broken, /^1\. .*`format\//m);
    assert.doesNotMatch(broken, /\d of 10|Health counts/);
    for (const empty of ['', '# nothing\n', '- a\n', '\0', 'engagement: { title: "\\u202e", id: [ }'])
      assert.match(page(empty), /^# Engagement without a title$[\s\S]*can’t be read/m, JSON.stringify(empty));
  });

  it('shows the file’s text as text, whatever it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '|',
            '\n',
            '\r',
            '[a](b)',
            '![',
            '](',
            '<b>',
            '-->',
            '`',
            '*',
            '_',
            '# ',
            '- ',
            '1. ',
            '\\',
            '&lt;',
            '\u2028',
            '\u202e',
            'x',
            ' ',
          ),
        )
        .map((parts) => parts.join('')),
    );
    const plain = skeleton(reportMarkdown(filledWith('x'), 'x'));
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(skeleton(reportMarkdown(filledWith(`x${text}`), 'x')), plain);
      }),
    );
  });

  it('links to the web and to mail alone from what the file says', () => {
    const report = reported(DESK);
    const [contract] = report.contracts;
    assert.ok(contract);
    const contracts = [{ ...contract, address: 'https://a.example/?a=|&lt;<b>\\' }];
    const markdown = reportMarkdown({ ...report, contracts }, 'a');
    assert.ok(markdown.includes('| [Services](<https://a.example/?a=%7C&amp;lt;%3Cb%3E%5C>) |'));
    for (const email of ['javascript:x', 'a@b> <c', '', 'a b@c'])
      assert.match(reportMarkdown({ ...report, owner: { name: 'Ana', email } }, 'a'), /owner Ana$/m);
    for (const document of ['javascript:alert(1)', 'command:x', '../up.pdf', 'file:///etc/passwd', 'https:evil'])
      assert.equal(reported(DESK.replace('https://papers.example/msa', document)).contracts[0]?.address, undefined);
  });
});

/** A report in which every text of the file is the same. */
function filledWith(text: string): Report {
  const report = reported(DESK);
  const named = <T extends { readonly name: string }>(item: T): T => ({ ...item, name: text });
  return {
    ...report,
    title: text,
    client: text,
    provider: text,
    value: text,
    owner: { name: text },
    todos: report.todos.map((todo) => ({ ...todo, message: text })),
    overdue: report.overdue.map(named),
    ahead: report.ahead.map(named),
    accepted: report.accepted.map((risk) => ({ ...risk, title: text, reason: text, by: text })),
    contracts: report.contracts.map((contract) => ({ ...contract, title: text })),
  };
}

/** What Markdown acts on in a page: without what is escaped, and without words. */
function skeleton(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]|&(?:lt|gt|amp|#\d+);/g, '').replace(/[^|\n[\]<>`*_\\&~]+/g, ' ');
}
