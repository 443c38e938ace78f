import { knownFileOf, MARK } from '../run/baseline.ts';
import { jsonLine } from './json.ts';
import { inARow, type Printer } from './printer.ts';

/** A run as a baseline for later ones: the same for the same files, a line for each finding, so that changes merge. */
export function baselinePrinter(): Printer {
  const begin = `{\n "kind": "${MARK.kind}",\n "version": ${MARK.version},\n "files": {`;
  return {
    detail: 'plain',
    file: (report) =>
      report.error === undefined
        ? `\n  ${jsonLine(report.path)}: ${JSON.stringify(knownFileOf(report), null, 1).replaceAll('\n', '\n  ')}`
        : '',
    assemble: () => inARow({ begin, separator: ',', end: (_, printed) => `${printed ? '\n ' : ''}}\n}\n` }),
  };
}
