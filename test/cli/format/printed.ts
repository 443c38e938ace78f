import type { PrintSettings } from '../../../src/cli/format/printer.ts';
import { loadPrinter, type PrinterName } from '../../../src/cli/format/printers.ts';
import { Output } from '../../../src/cli/run/output.ts';
import { type FileReport, type Reported, totalsOf } from '../../../src/cli/run/report.ts';
import { DAY } from '../run.ts';

/** What a format makes of reports. */
export async function printed(
  name: PrinterName,
  reports: readonly FileReport[],
  settings: Partial<PrintSettings> = {},
): Promise<string> {
  const printer = await loadPrinter(name, { today: DAY, colors: false, showAccepted: false, ...settings });
  let text = '';
  const sink = {
    write(more: string) {
      text += more;
    },
  };
  const output = new Output([printer], [sink]);
  for (const report of reports) {
    output.add({ texts: [printer.file(report)], totals: totalsOf(report) });
    await output.flush();
  }
  await output.end();
  return text;
}

/** A finding on a word of a line. */
export function finding(more: Partial<Reported> = {}, line = 2, text = '  id: Logo', at = 6, length = 4): Reported {
  return {
    ruleId: 'format/schema',
    severity: 'error',
    message: 'An id has only lower-case letters: write "logo".',
    pitfall: null,
    range: { start: { line, character: at }, end: { line, character: at + length } },
    excerpt: { text, at, length },
    ...more,
  };
}

export const ACCEPTED = { by: 'Ana Reyes', until: '2027-02-28', reason: 'The work can wait' };

/** A report on one file. */
export function report(findings: readonly Reported[], more: Partial<FileReport> = {}): FileReport {
  return { path: 'vendors/logo.outsource.yaml', title: 'Logo', health: null, findings, ...more };
}
