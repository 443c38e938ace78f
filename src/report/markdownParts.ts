import { excerptOf } from '../engagement/quote.ts';
import { inlineCode, readableMarkdown } from '../lint/markdown.ts';

/** How much of the file's own text is shown, in UTF-16 units: of a name, and of a sentence. */
const LONGEST_NAME = 100;
const LONGEST_SENTENCE = 300;

/** What stands in a cell of which nothing is known. */
export const NOTHING = '–';

/** A part of a report under its heading. */
export function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

/** The cells are Markdown already, without a line break or a bar of their own. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(titles), row(titles.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Words that a narrow column of a table must not part. */
export function whole(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** A name of the file as Markdown that shows just that. */
export function name(own: string): string {
  return readableMarkdown(excerptOf(own, LONGEST_NAME));
}

/** A sentence of the file as Markdown that shows just that. */
export function text(own: string): string {
  return readableMarkdown(excerptOf(own, LONGEST_SENTENCE));
}

/** The name of a file. */
export function fileName(source: string): string {
  return inlineCode(excerptOf(source, LONGEST_NAME));
}
