import type { Severity } from '../../pitfalls/rule.ts';
import type { FileReport, Reported } from '../run/report.ts';
import { messageText, shownFindings } from './findings.ts';
import { inARow, type Printer, type PrintSettings } from './printer.ts';
import { element, XML_DECLARATION } from './xml.ts';

/** A run as Checkstyle writes it, the XML that most build servers read. The rule's id stands as `source`. */
export function checkstylePrinter({ showAccepted }: PrintSettings): Printer {
  return {
    detail: 'plain',
    file: (report) => fileElement(report, showAccepted),
    assemble: () => inARow({ begin: `${XML_DECLARATION}<checkstyle version="4.3">\n`, end: () => '</checkstyle>\n' }),
  };
}

function fileElement({ path, error, findings }: FileReport, showAccepted: boolean): string {
  const errors =
    error === undefined
      ? shownFindings(findings, showAccepted).map(errorElement)
      : [element('error', { line: 1, severity: 'error', message: error, source: 'unreadable' })];
  return errors.length ? `${element('file', { name: path }, `\n${errors.join('\n')}\n`)}\n` : '';
}

function errorElement(finding: Reported): string {
  const { range, severity, ruleId, accepted } = finding;
  return element('error', {
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity: accepted ? 'info' : weightOf(severity),
    message: messageText(finding),
    source: ruleId,
  });
}

/** Checkstyle knows three weights. */
function weightOf(severity: Severity): string {
  return severity === 'error' || severity === 'warning' ? severity : 'info';
}
