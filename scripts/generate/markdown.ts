/** A Markdown table. The cells are Markdown; a `|` in them must not end the cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The anchor that GitHub and VS Code give a heading of letters, digits and blanks. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** What people are told at the top of a page that nobody should edit. A comment, so it isn't shown. */
export function generatedFrom(source: string): string {
  return `<!-- Generated from ${source} by scripts/generate.ts: do not edit. -->`;
}
