import { readableMarkdown } from '../../lint/markdown.ts';
import type { Block, Paper } from '../paper/paper.ts';

/** A paper as Markdown; all of its text is escaped. */
export function paperMarkdown({ title, lead, blocks, openWords }: Paper): string {
  const open = `**${readableMarkdown(openWords)}**`;
  const parts = [
    `# ${readableMarkdown(title)}`,
    `*${readableMarkdown(lead)}*`,
    ...blocks.map((one) => part(one, open)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function part(block: Block, open: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${readableMarkdown(block.text)}`;
    case 'text':
      return readableMarkdown(block.text);
    case 'open':
      return `> ${open}: ${readableMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${readableMarkdown(item)}`).join('\n');
    case 'checks':
      return block.items.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${readableMarkdown(text)}`).join('\n');
    case 'table':
      return table(block, open);
  }
}

function table({ titles, rows }: Extract<Block, { kind: 'table' }>, open: string): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(titles.map(readableMarkdown)),
    row(titles.map(() => '---')),
    ...rows.map((cells) => row(cells.map((cell) => (cell === null ? open : readableMarkdown(cell))))),
  ].join('\n');
}
