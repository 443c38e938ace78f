import { structuredPatch } from 'diff';
import { printable } from '../printable.ts';
import { colors } from './terminal.ts';

/** Lines around a change, as other tools show them. */
const CONTEXT = 3;

/** What changes in a file as a unified diff for a terminal. Line ends and a byte order mark aren't shown. */
export function diffText(path: string, before: string, after: string): string {
  const options = { context: CONTEXT, stripTrailingCr: true };
  const [old, now] = [before, after].map((text) => text.replace(/^\uFEFF/, ''));
  const { hunks } = structuredPatch(path, path, old ?? '', now ?? '', undefined, undefined, options);
  const name = printable(path);
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: shown }) => [
    colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...shown.map((line) => painted(printable(line))),
  ]);
  return `${[colors.bold(`--- ${name}`), colors.bold(`+++ ${name}`), ...lines].join('\n')}\n`;
}

function painted(line: string): string {
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}
