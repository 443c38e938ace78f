import { say } from '../../l10n/say.ts';
import { findRule } from '../../pitfalls/find.ts';
import { ruleUrl } from '../../pitfalls/links.ts';
import type { Severity } from '../../pitfalls/rule.ts';
import { printable } from '../printable.ts';
import type { FileReport, Reported, Summary } from '../run/report.ts';
import { shownFindings } from './findings.ts';
import type { Assembly, Printer } from './printer.ts';

/** GitHub's kinds of annotations, the heaviest first. */
const KINDS = ['error', 'warning', 'notice'] as const;
type Kind = (typeof KINDS)[number];
type Commands = Record<Kind, string[]>;

/** GitHub keeps so many annotations of each kind for a step, and drops the others without a word. */
const MOST = 10;

const MORE: Readonly<Record<Kind, (number: number) => string>> = {
  error: (number) => (number === 1 ? say`1 more error` : say`${number} more errors`),
  warning: (number) => (number === 1 ? say`1 more warning` : say`${number} more warnings`),
  notice: (number) => (number === 1 ? say`1 more notice` : say`${number} more notices`),
};

const KIND: Record<Severity, Kind> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/**
 * A run as annotations of GitHub, errors first: as many as GitHub keeps, with a note on how many there are besides. All
 * findings, the accepted ones too, stand in the step's summary.
 */
export function githubPrinter(): Printer {
  return { detail: 'plain', file: (report) => JSON.stringify(commandsOf(report)), assemble };
}

function assemble(): Assembly {
  const kept: Commands = { error: [], warning: [], notice: [] };
  return {
    begin: '',
    add(piece) {
      keep(kept, JSON.parse(piece) as Commands);
      return '';
    },
    end({ summary, unread }) {
      const lines = KINDS.flatMap((kind) => kept[kind]);
      const left = KINDS.flatMap((kind) => {
        const more = found(kind, summary, unread) - kept[kind].length;
        return more ? MORE[kind](more) : [];
      });
      if (left.length) {
        const note = say`${left.join(', ')}: GitHub shows ${MOST} annotations of each kind.`;
        const isListed = process.env.GITHUB_STEP_SUMMARY;
        lines.push(isListed ? `${note} ${say`The summary of this step lists them all.`}` : note);
      }
      return lines.map((line) => `${line}\n`).join('');
    },
  };
}

function found(kind: Kind, summary: Summary, unread: number): number {
  if (kind === 'error') return summary.error + unread;
  return kind === 'warning' ? summary.warning : summary.information + summary.hint;
}

function keep(kept: Commands, more: Commands): void {
  for (const kind of KINDS) kept[kind].push(...more[kind].slice(0, MOST - kept[kind].length));
}

function commandsOf({ path, error, findings }: FileReport): Commands {
  const commands: Commands = { error: [], warning: [], notice: [] };
  if (error !== undefined) commands.error.push(command('error', { title: say`Unreadable`, file: path }, error));
  for (const finding of shownFindings(findings, false)) {
    const kind = KIND[finding.severity];
    if (commands[kind].length < MOST) commands[kind].push(annotation(kind, path, finding));
  }
  return commands;
}

function annotation(kind: Kind, file: string, { ruleId, message, range: { start, end } }: Reported): string {
  const rule = findRule(ruleId);
  const title = rule?.title ?? ruleId;
  const lines = { line: start.line + 1, endLine: end.line + 1 };
  // GitHub takes columns within one line only.
  const columns: Record<string, number> =
    start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const link = rule ? ` ${ruleUrl(ruleId)}` : '';
  return command(kind, { title, file, ...lines, ...columns }, `${message} (${ruleId})${link}`);
}

/** A command of a workflow, escaped as GitHub's own library does. */
function command(kind: Kind, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`,
  );
  return `::${kind} ${written.join(',')}::${escapeData(printable(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
