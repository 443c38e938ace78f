import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import MarkdownIt from 'markdown-it';
import { lint } from '../../src/lint/run.ts';
import { docxOf } from '../../src/report/formats/docx.ts';
import { paperMarkdown } from '../../src/report/formats/paperMarkdown.ts';
import { kickOffChecklist } from '../../src/report/paper/checklist.ts';
import type { Block, Paper } from '../../src/report/paper/paper.ts';
import { statementOfWork } from '../../src/report/paper/statementOfWork.ts';
import { contextFrom, HOSTILE } from './read.ts';

const example = (name: string) =>
  readFileSync(path.join(import.meta.dirname, `../../examples/${name}.outsource.yaml`), 'utf8');
const DESK = example('support-desk');
const BARE = 'version: 1\nengagement: { id: bare, title: Bare }\n';

const statement = (text: string) => statementOfWork(contextFrom(text));
function checklist(text: string): Paper {
  const context = contextFrom(text);
  return kickOffChecklist(context, lint(context.engagement, { today: context.today }));
}

/** The blocks below a heading. */
function below({ blocks }: Paper, title: RegExp): Block[] {
  const begin = blocks.findIndex((block) => block.kind === 'heading' && title.test(block.text));
  assert.ok(begin >= 0, String(title));
  const rest = blocks.slice(begin + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

function openIn({ blocks }: Paper): number {
  return blocks.reduce((count, block) => {
    if (block.kind === 'open') return count + 1;
    return count + (block.kind === 'table' ? block.rows.flat().filter((cell) => cell === null).length : 0);
  }, 0);
}

/** What Word would show, as another library reads it. */
async function htmlOf(...papers: Paper[]): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await docxOf(papers)) });
  assert.deepEqual(
    messages.filter(({ type }) => type === 'error'),
    [],
  );
  return value;
}

describe('the statement of work', () => {
  it('has its parts in their order, with numbers to quote', () => {
    const titles = statement(BARE).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    assert.deepEqual(titles, [
      '1 Parties',
      '2 Purpose',
      '3 Objectives',
      '4 Scope',
      '5 Deliverables and acceptance',
      '6 Term',
      '7 Price and payment',
      '8 Service levels and reviews',
      '9 Communication',
      '10 Decisions and changes',
      '11 Security and data protection',
      '12 Handing over at the end',
      '13 Agreements that go with it',
      '14 Signatures',
    ]);
  });

  it('says what the file says', () => {
    const paper = statement(DESK);
    assert.deepEqual(below(paper, /Parties/), [
      {
        kind: 'table',
        titles: ['', 'Client', 'Provider'],
        rows: [
          ['Name', 'Solvia Energía S.A.', 'Norte Apoio, Lda.'],
          ['Country', 'Spain', 'Portugal'],
          [
            'Contact',
            'Inés Calvo (Head of Customer Service)',
            'Teresa Lopes (Service manager, teresa.lopes@norteapoio.example)',
          ],
        ],
      },
    ]);
    assert.deepEqual(below(paper, /When it is accepted: Library/), [
      {
        kind: 'list',
        items: [
          'All 150 answers are approved by our legal department',
          'A new agent finds the answer to 9 of 10 test questions within 2 minutes',
        ],
      },
    ]);
    const all = JSON.stringify(paper.blocks);
    for (const text of [
      'EUR 1,900,000',
      '"weekly, Tuesday, 11:00 in Madrid, 45 minutes"',
      '4 hours (working hours)',
      '14 Jun 2027, 14 Dec 2027',
      'English',
    ])
      assert.ok(all.includes(text), text);
  });

  it('pays for deliverables by their titles', () => {
    const rows = below(statement(example('ten-mistakes')), /payment/).flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    assert.ok(
      rows.some(([share, what, on]) => share === '40 %' && what === 'First version of the app' && on === '15 Dec 2026'),
    );
  });

  it('shows what is to be agreed, and only that', () => {
    assert.ok(openIn(statement(BARE)) > 30);
    assert.equal(openIn(statement(DESK)), 1);
    assert.deepEqual(
      below(statement(DESK), /payment/).filter(({ kind }) => kind === 'open'),
      [{ kind: 'open', text: 'what is paid when.' }],
    );
    assert.match(paperMarkdown(statement(BARE)), /^> \*\*To be agreed\*\*: what is handed over, and why\.$/m);
    assert.match(paperMarkdown(statement(BARE)), /^\| Name \| \*\*To be agreed\*\* \| \*\*To be agreed\*\* \|$/m);
  });
});

describe('the kick-off checklist', () => {
  it('asks for agreements, steps, access, people, meetings, security and training', () => {
    const paper = checklist(DESK);
    const titles = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    assert.deepEqual(titles, [
      'Agreements',
      'Onboarding',
      'Access',
      'People',
      'Meetings and channels',
      'Security',
      'Training and knowledge',
    ]);
    assert.match(
      paperMarkdown(paper),
      /^- \[x\] Two days on energy bills \(Inés Calvo, by 20 Nov 2026\)\n- \[ \] Agents listen to 20 calls each \(Teresa Lopes, by 27 Nov 2026\)$/m,
    );
  });

  it('adds what is missing now, the heaviest first, and what the next stage asks for', () => {
    const text = BARE.replace('title: Bare', 'title: Bare, owner: Ana Reyes, status: selecting, start: 2026-12-01');
    const paper = checklist(text);
    const items = (title: RegExp) =>
      below(paper, title).flatMap((block) => (block.kind === 'checks' ? block.items : []));
    const now = items(/^Still missing/);
    assert.ok(now.length > 2 && now.every(({ done }) => !done));
    const context = contextFrom(text);
    const found = lint(context.engagement, { today: context.today });
    assert.ok(found.some(({ message, severity }) => severity === 'error' && message === now[0]?.text));
    assert.ok(items(/^Asked for by the next stage: contracting/).length > 0);
    const accepted = `${text}acceptedRisks:\n  - { rule: objectives/missing, reason: Later, acceptedBy: Ana, until: 2027-01-01 }\n`;
    const without = JSON.stringify(checklist(accepted));
    const [objectives] = found.filter(({ ruleId }) => ruleId === 'objectives/missing');
    assert.ok(objectives && JSON.stringify(paper).includes(objectives.message));
    assert.ok(!without.includes(objectives.message));
  });

  it('says so where there is nothing to tick off', () => {
    const ended = BARE.replace('title: Bare', 'title: Bare, status: ended, owner: Ana').concat(
      'provider: { name: Norte, country: PT }\n',
    );
    assert.match(paperMarkdown(checklist(ended)), /says nothing yet/);
  });
});

describe('a paper as Markdown', () => {
  it('shows hostile text as text', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    for (const text of HOSTILE) {
      const hostile = DESK.replace('Customer support desk', JSON.stringify(text))
        .replace('Library of 150 checked answers in three languages', JSON.stringify(text))
        .replace('Shifts, Who', `${JSON.stringify(text)}, Who`);
      for (const paper of [statement(hostile), checklist(hostile)]) {
        const html = markdown.render(paperMarkdown(paper));
        assert.doesNotMatch(html, /<(?:script|img|a)\b/);
        assert.doesNotMatch(html.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
      }
    }
  });
});

describe('a paper as a Word document', () => {
  it('is what another library reads', async () => {
    const html = await htmlOf(statement(DESK));
    assert.match(html, /<h1>(?:<a[^>]*><\/a>)?1 Parties<\/h1>/);
    assert.match(html, /<li>Questions on bills<\/li>/);
    assert.match(html, /<td><p>Solvia Energía S\.A\.<\/p><\/td>/);
    assert.match(html, /<strong>To be agreed<\/strong>: what is paid when\./);
    // One table each, and not one of two.
    const tables = statement(DESK).blocks.filter(({ kind }) => kind === 'table').length;
    assert.equal(html.match(/<table>/g)?.length, tables);
  });

  it('holds several, one after the other', async () => {
    const html = await htmlOf(checklist(DESK), checklist(BARE));
    assert.match(
      html,
      /Kick-off checklist: Customer support desk.*☒ Two days on energy bills.*Kick-off checklist: Bare/,
    );
  });

  it('holds hostile text as text', async () => {
    for (const text of HOSTILE) {
      const html = await htmlOf(statement(DESK.replace('Customer support desk', JSON.stringify(text))));
      assert.doesNotMatch(html, /<(?:script|img)\b|href/);
      assert.match(html, /Statement of work: \S/);
    }
  });
});
