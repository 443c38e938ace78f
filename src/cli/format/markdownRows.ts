import { formatDateText } from '../../engagement/dateText.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import type { Acceptance } from '../../lint/acceptance.ts';
import { escapeMarkdown, inlineCode } from '../../lint/markdown.ts';
import { findRule } from '../../pitfalls/find.ts';
import { ruleUrl } from '../../pitfalls/links.ts';
import { printable } from '../printable.ts';
import { type FileReport, type Reported, totalsOf } from '../run/report.ts';
import { baselineTexts, healthText, SYMBOL, todoTexts, weightWord } from './findings.ts';

/** How much of a title or a reason a cell shows, in UTF-16 units. */
const LONGEST = 200;

/** A file with its health, how much was found in it and accepted. */
export function fileRow(report: FileReport): string {
  const { path, title, error } = report;
  const totals = totalsOf(report);
  const name = title === undefined ? code(path) : `${code(path)}<br>${cell(excerptOf(title, LONGEST))}`;
  const found = error === undefined ? [...todoTexts(totals), ...baselineTexts(totals)].join(', ') : cell(error);
  return row(name, healthText(report) || '–', found || '–', String(totals.summary.accepted || '–'));
}

export function findingRow(path: string, { ruleId, severity, message, range }: Reported): string {
  return row(
    `${SYMBOL[severity]} ${weightWord(severity)}`,
    say`${code(path)}, line ${range.start.line + 1}`,
    `${cell(message)} ${ruleLink(ruleId)}`,
  );
}

export function acceptedRow(path: string, ruleId: string, { by, until, reason }: Acceptance): string {
  const [who, why] = [excerptOf(by, LONGEST), excerptOf(reason, LONGEST)];
  return row(code(path), ruleLink(ruleId), cell(who), formatDateText(until), cell(why));
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ruleLink(ruleId: string): string {
  return findRule(ruleId) ? `[${inlineCode(ruleId)}](${ruleUrl(ruleId)})` : inlineCode(ruleId);
}

/** A file's name as code, which GitHub finds nobody's name in; as text where code could end the cell. */
function code(path: string): string {
  return /[|\\`]/.test(path) ? cell(path) : inlineCode(printable(path));
}

/**
 * Text from a file as the text of a cell. GitHub takes `@name` for a person to tell and `#1` for an issue, escaped or
 * not: a space without width keeps them apart.
 */
function cell(text: string): string {
  return escapeMarkdown(printable(text))
    .replaceAll('&#64;', '&#64;&#8203;')
    .replaceAll('\\#', '\\#&#8203;')
    .replaceAll('\\|', '&#124;');
}
