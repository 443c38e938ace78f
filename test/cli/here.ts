import assert from 'node:assert/strict';
import { findFiles } from '../../src/cli/files.ts';
import type { PrinterName } from '../../src/cli/format/printers.ts';
import { lintFiles } from '../../src/cli/run/lintFiles.ts';
import type { Totals } from '../../src/cli/run/report.ts';
import type { RunSettings } from '../../src/cli/run/settings.ts';
import { checked, DAY, type JsonReport } from './run.ts';

/** Lints paths in this process, which takes a tenth of the time of a new one; the current folder if none is named. */
export async function printedHere<Name extends PrinterName>(
  formats: readonly Name[],
  settings: Partial<RunSettings> = {},
  paths: readonly string[] = ['.'],
): Promise<{ readonly totals: Totals; readonly texts: Readonly<Record<Name, string>> }> {
  const texts = Object.fromEntries(formats.map((name) => [name, ''])) as Record<Name, string>;
  const sinks = formats.map((name) => ({
    write(text: string) {
      texts[name] += text;
    },
  }));
  const all = { today: DAY, colors: false, showAccepted: false, formats, ...settings };
  return { totals: await lintFiles(await findFiles(paths), all, sinks), texts };
}

/** The same as JSON, held against its schema. */
export async function jsonHere(settings?: Partial<RunSettings>, paths?: readonly string[]): Promise<JsonReport> {
  const { texts, totals } = await printedHere(['json'], settings, paths);
  const report = checked('lint-result', texts.json) as JsonReport;
  assert.equal(report.summary.files, totals.summary.files);
  return report;
}
