import { say } from '../../l10n/say.ts';
import type { FileReport, Reported } from '../run/report.ts';
import { messageText, shownFindings } from './findings.ts';
import { inARow, type Printer, type PrintSettings } from './printer.ts';
import { element, XML_DECLARATION, xmlText } from './xml.ts';

/**
 * A run as JUnit writes it: a suite for each file, a case for each finding. Errors and warnings fail, the rest and what
 * was accepted is skipped; a file without findings is one case that passes.
 */
export function junitPrinter({ showAccepted }: PrintSettings): Printer {
  return {
    detail: 'plain',
    file: (report) => suite(report, showAccepted),
    assemble: () =>
      inARow({ begin: `${XML_DECLARATION}<testsuites name="outsource">\n`, end: () => '</testsuites>\n' }),
  };
}

function suite({ path, error, findings }: FileReport, showAccepted: boolean): string {
  const shown = shownFindings(findings, showAccepted);
  const cases = [
    ...(error === undefined ? [] : [unreadable(path, error)]),
    ...shown.map((one) => findingCase(path, one)),
  ];
  const failures = shown.filter(fails).length;
  const counts = {
    tests: Math.max(1, cases.length),
    failures,
    errors: error === undefined ? 0 : 1,
    skipped: shown.length - failures,
  };
  const body = cases.length ? cases : [element('testcase', { name: say`nothing to do`, classname: path })];
  return `${element('testsuite', { name: path, ...counts, file: path }, `\n${body.join('\n')}\n`)}\n`;
}

function fails({ severity, accepted }: Reported): boolean {
  return !accepted && (severity === 'error' || severity === 'warning');
}

function findingCase(path: string, finding: Reported): string {
  const { ruleId, severity, range, excerpt } = finding;
  const line = range.start.line + 1;
  const name = say`${ruleId} at ${line}:${range.start.character + 1}`;
  const message = messageText(finding);
  const body = fails(finding)
    ? element('failure', { type: severity, message }, xmlText(say`Line ${line}: ${excerpt.text.trim()}`))
    : element('skipped', { message });
  return element('testcase', { name, classname: path }, body);
}

function unreadable(path: string, error: string): string {
  return element(
    'testcase',
    { name: say`readable`, classname: path },
    element('error', { type: 'unreadable', message: error }),
  );
}
