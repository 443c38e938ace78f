import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { formatDateText } from '../../engagement/dates.ts';
import type { Finding } from '../../lint/run.ts';
import type { Severity } from '../../pitfalls/rule.ts';
import { SEVERITIES } from '../../pitfalls/rule.ts';
import type { LineIndex } from '../../yaml/lines.ts';
import { printable } from '../printable.ts';
import type { FileReport, LintReport, Summary } from '../report.ts';
import { excerpt } from './excerpt.ts';
import { COLUMNS, clip, colors } from './terminal.ts';

const SYMBOL: Record<Severity, string> = { error: '✖', warning: '▲', information: '●', hint: '·' };
const PAINT: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  information: colors.blue,
  hint: colors.gray,
};
/** Columns for line and column of a finding, and for the symbol and the word of its severity. */
const PLACE_WIDTH = 8;
const SEVERITY_WIDTH = 13;
const WHY = 'Why? outsource explain <rule>';
const INDENT = ' '.repeat(2 + PLACE_WIDTH + 1 + SEVERITY_WIDTH + 1);
const ROOM = COLUMNS - INDENT.length;

/** A run as text for people: grouped by file, then by place; each place with its line and a caret under it. */
export function lintText({ files, summary }: LintReport): string {
  const shown = files.filter((file) => file.error !== undefined || file.findings.length > 0);
  return [...shown.map(fileText), closing(summary, files)].join('\n');
}

function fileText(file: FileReport): string {
  const { error, lines, text, findings } = file;
  if (error !== undefined || !lines || text === undefined) return `${heading(file)}  ${unreadable(error ?? '')}\n`;
  return `${heading(file)}${samePlace(findings)
    .map((place) => placeText(place, text, lines))
    .join('\n')}`;
}

/** The file with the title of its engagement and its health, in one line where there is room. */
function heading({ path, title, health }: FileReport): string {
  const name = printable(path);
  const state = health ? `${health.covered} of ${health.of}` : '';
  const room = COLUMNS - 2 - (state ? state.length + 2 : 0);
  const parts = [title === undefined ? '' : clip(printable(title), room), state].filter(Boolean);
  if (!parts.length) return `${colors.bold(name)}\n`;
  const shown = parts.join('  ');
  const fits = stringWidth(name) + 2 + stringWidth(shown) <= COLUMNS;
  return `${colors.bold(name)}${fits ? '' : '\n'}  ${shown}\n`;
}

function unreadable(error: string): string {
  return colors.red(`${SYMBOL.error} ${error}`);
}

/** Findings in a row that sit on the same text. */
function samePlace(findings: readonly Finding[]): Finding[][] {
  const places: Finding[][] = [];
  for (const finding of findings) {
    const last = places.at(-1);
    const range = last?.[0]?.range;
    if (last && range?.start === finding.range.start && range.end === finding.range.end) last.push(finding);
    else places.push([finding]);
  }
  return places;
}

function placeText(findings: readonly Finding[], text: string, lines: LineIndex): string {
  const [first] = findings;
  if (!first) return '';
  const heaviest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
  const shown = excerpt(text, lines, first.range, PAINT[heaviest]);
  return [...findings.map((finding) => findingText(finding, lines)), ...shown, ''].join('\n');
}

function findingText({ range, severity, message, accepted, ruleId }: Finding, lines: LineIndex): string {
  const start = lines.position(range.start);
  const place = `${start.line + 1}:${start.character + 1}`.padEnd(PLACE_WIDTH);
  const weight = `${SYMBOL[severity]} ${severity}`.padEnd(SEVERITY_WIDTH);
  const [opening = '', ...rest] = wrap(printable(message));
  return [
    `  ${colors.dim(place)} ${PAINT[severity](weight)} ${opening}`,
    ...withId(rest, ruleId).map((line) => INDENT + line),
    ...(accepted ? wrap(printable(decision(accepted))).map((line) => INDENT + line) : []),
  ].join('\n');
}

/** The rule's id behind the last further line of a message, or on a line of its own. */
function withId(lines: readonly string[], ruleId: string): string[] {
  const last = lines.at(-1);
  if (last === undefined || stringWidth(last) + 2 + ruleId.length > ROOM) return [...lines, colors.dim(ruleId)];
  return [...lines.slice(0, -1), `${last}  ${colors.dim(ruleId)}`];
}

function decision({ by, until, reason }: NonNullable<Finding['accepted']>): string {
  return `Accepted by ${by} until ${formatDateText(until)}: ${reason}`;
}

/** Breaks a text at the room beside the severities. */
function wrap(text: string): string[] {
  return wrapAnsi(text, ROOM, { hard: true }).split('\n');
}

function closing(summary: Summary, files: readonly FileReport[]): string {
  const unread = files.filter((file) => file.error !== undefined).length;
  const todo = [
    ...SEVERITIES.map((severity) => count(summary[severity], severity)),
    unread ? `${unread} unreadable` : '',
  ].filter(Boolean);
  const accepted = summary.accepted ? [`${summary.accepted} accepted`] : [];
  const looked = files.filter(({ isConfiguration }) => !isConfiguration).length;
  const engagements = count(looked, 'engagement') || 'No engagements';
  if (!todo.length) return `${[`${engagements}, nothing to do`, ...accepted].join('; ')}.\n`;
  const counts = [...todo, ...accepted];
  const said = wrapAnsi(`${engagements}: ${counts.join(', ')}.`, COLUMNS);
  if (!SEVERITIES.some((severity) => summary[severity] > 0)) return `${said}\n`;
  return `${said}${said.length + 2 + WHY.length <= COLUMNS ? '  ' : '\n'}${WHY}\n`;
}

function count(number: number, noun: string): string {
  // "Information" has no plural.
  return number === 0 ? '' : `${number} ${noun}${number === 1 || noun === 'information' ? '' : 's'}`;
}
