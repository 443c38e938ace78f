import { say } from '../../l10n/say.ts';
import type { FixedText } from '../../lint/fixAll.ts';
import { SEVERITIES } from '../../pitfalls/rule.ts';
import { printable } from '../printable.ts';
import type { Summary } from '../run/report.ts';
import { filesText } from './counted.ts';
import { COUNTS } from './findings.ts';
import { colors, wrap } from './terminal.ts';

/** What became of one file. */
export interface FixOutcome extends Pick<FixedText, 'fixes'> {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Why nothing could be mended. */
  readonly error?: string;
  /** What would change, where nothing is to be changed. */
  readonly diff?: string;
}

/** Columns for the line and column of a fix. */
const PLACE_WIDTH = 8;

/** What was mended in a file, for people: a line for each fix, or the diff; empty where there was nothing to mend. */
export function fixText({ path, fixes, error, diff }: FixOutcome): string {
  const name = colors.bold(printable(path));
  if (error !== undefined) return `${name}\n  ${colors.red(`✖ ${printable(error)}`)}\n`;
  if (diff !== undefined || !fixes.length) return diff ?? '';
  const lines = fixes.map(({ title, at }) => {
    const place = `${at.line + 1}:${at.character + 1}`.padEnd(PLACE_WIDTH);
    return `  ${colors.dim(place)} ${printable(title)}`;
  });
  return `${[name, ...lines].join('\n')}\n`;
}

/**
 * How much was mended in all.
 * @param left what is found in the files now; undefined where nothing was changed
 */
export function closingText(outcomes: readonly FixOutcome[], left?: Summary): string {
  const mended = outcomes.filter(({ fixes }) => fixes.length);
  const failed = outcomes.filter(({ error }) => error !== undefined).length;
  const number = mended.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const made = number
    ? madeText(number, filesText(mended.length), left !== undefined)
    : say`${filesText(outcomes.length)}, nothing to fix`;
  const said = failed ? say`${made}; ${filesText(failed)} not possible.` : say`${made}.`;
  return `${said}\n${left ? `${leftText(left)}\n` : ''}`;
}

function madeText(number: number, files: string, isMade: boolean): string {
  if (isMade) return number === 1 ? say`1 fix in ${files}` : say`${number} fixes in ${files}`;
  return number === 1 ? say`1 fix in ${files} to be made` : say`${number} fixes in ${files} to be made`;
}

function leftText(summary: Summary): string {
  const counts = SEVERITIES.filter((severity) => summary[severity]).map((severity) =>
    COUNTS[severity](summary[severity]),
  );
  if (!counts.length) return say`Nothing is left to do.`;
  return wrap(say`Left to do: ${counts.join(', ')}.  What? outsource lint`).join('\n');
}
