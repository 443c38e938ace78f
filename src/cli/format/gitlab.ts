import type { Severity } from '../../pitfalls/rule.ts';
import { printable } from '../printable.ts';
import { fingerprintsOf, hashOf } from '../run/fingerprint.ts';
import type { FileReport } from '../run/report.ts';
import { messageText } from './findings.ts';
import { jsonLine } from './json.ts';
import { inARow, type Printer, type PrintSettings } from './printer.ts';

const SEVERITY: Record<Severity, string> = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' };

/** A run as a Code Quality report of GitLab, one finding a line. */
export function gitlabPrinter({ showAccepted }: PrintSettings): Printer {
  return {
    detail: 'plain',
    file: (report) =>
      issues(report, showAccepted)
        .map((issue) => jsonLine(issue))
        .join(',\n'),
    assemble: () => inARow({ begin: '[\n', separator: ',\n', end: () => '\n]\n' }),
  };
}

function issues({ path, error, findings }: FileReport, showAccepted: boolean) {
  if (error !== undefined) {
    const lines = { begin: 1, end: 1 };
    return [issue(path, 'unreadable', error, 'blocker', hashOf(`${path}\nunreadable`), lines)];
  }
  const fingerprints = fingerprintsOf(findings);
  return findings.flatMap((finding, index) => {
    const { ruleId, severity, range, accepted, known } = finding;
    if (known || (accepted && !showAccepted)) return [];
    const weight = accepted ? 'info' : SEVERITY[severity];
    const lines = { begin: range.start.line + 1, end: range.end.line + 1 };
    // One that two files share would be shown once.
    const fingerprint = hashOf(`${path}\n${fingerprints[index]}`);
    return [issue(path, ruleId, messageText(finding), weight, fingerprint, lines)];
  });
}

function issue(
  path: string,
  check: string,
  message: string,
  severity: string,
  fingerprint: string,
  lines: Record<'begin' | 'end', number>,
) {
  return { description: printable(message), check_name: check, fingerprint, severity, location: { path, lines } };
}
