import { printable } from '../printable.ts';
import type { FileReport, Reported } from '../run/report.ts';
import { messageText, shownFindings } from './findings.ts';
import { inARow, type Printer, type PrintSettings } from './printer.ts';

/** A run with one finding a line, as compilers print: for `grep`, and for editors that lead to a line by a pattern. */
export function unixPrinter({ showAccepted }: PrintSettings): Printer {
  return { detail: 'plain', file: (report) => lines(report, showAccepted), assemble: () => inARow({ end: () => '' }) };
}

function lines({ path, error, findings }: FileReport, showAccepted: boolean): string {
  const name = printable(path);
  if (error !== undefined) return `${name}:1:1: error: ${printable(error)} [unreadable]\n`;
  return shownFindings(findings, showAccepted)
    .map((finding) => `${name}:${line(finding)}\n`)
    .join('');
}

function line(finding: Reported): string {
  const { severity, ruleId, range, accepted } = finding;
  const weight = accepted ? 'information' : severity;
  return `${range.start.line + 1}:${range.start.character + 1}: ${weight}: ${messageText(finding)} [${ruleId}]`;
}
