import { isEngagementName } from '../../engagement/fileNames.ts';
import { say } from '../../l10n/say.ts';
import { isConfigName } from '../../lint/config/name.ts';
import { exportData } from '../../report/exports/data.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportKind,
  formatOf,
  isBinary,
  needsFindings,
} from '../../report/exports/kinds.ts';
import { contentOf } from '../../report/formats/content.ts';
import { type EngagementOptions, findEngagements } from '../engagements.ts';
import { printable, printableLines } from '../printable.ts';
import { UsageError } from '../usageError.ts';
import { writeText } from '../writeText.ts';

export interface ExportOptions extends EngagementOptions {
  /** The form; by the name of the output, else the usual one of the kind. */
  readonly format?: ExportFormat;
  /** The file to write; standard output if left out. */
  readonly output?: string;
}

/**
 * `outsource export`: makes a file of engagements; sets the exit code to 2 for an engagement that can't be read.
 * @throws UsageError for a path that isn't there, for files that hold no engagement to look at, for a day that doesn't
 * exist, for a form that the kind doesn't have, for what is no text on a terminal, and for an output that can't be written
 */
export async function exportCommand(
  kind: ExportKind,
  paths: readonly string[],
  { format: wanted, output, ...options }: ExportOptions,
): Promise<void> {
  const format = wanted ?? formatOf(kind, output ?? '') ?? EXPORT_FORMATS[kind][0];
  check(kind, format, output, wanted);
  const engagements = await findEngagements(paths.length ? paths : ['.'], options);
  if (engagements.isEmpty) throw new UsageError(say`there is no engagement to export.`);
  const data = await exportData(kind, format, engagements.open(needsFindings(kind)));
  const content = await contentOf(data);
  const shown = typeof content === 'string' && format === 'md' ? printableLines(content) : content;
  if (output === undefined) await print(shown);
  else {
    const failure = writeText(output, shown);
    if (failure !== undefined) throw new UsageError(`--output ${printable(output)}: ${failure}`);
  }
}

function check(
  kind: ExportKind,
  format: ExportFormat,
  output: string | undefined,
  wanted: ExportFormat | undefined,
): void {
  if (!EXPORT_FORMATS[kind].includes(format)) {
    const known = EXPORT_FORMATS[kind].join(', ');
    throw new UsageError(say`--format ${format}: ${kind} is written as ${known}.`);
  }
  const other = wanted === undefined ? otherForm(kind, output ?? '') : undefined;
  if (other !== undefined)
    throw new UsageError(say`--output ${printable(output ?? '')}: ${kind} can’t be written as ${other}.`);
  if (output === undefined) {
    if (isBinary(format) && process.stdout.isTTY)
      throw new UsageError(say`${format} is no text to be shown: name a file with --output.`);
  } else if (isEngagementName(output) || isConfigName(output)) {
    throw new UsageError(
      say`${printable(output)} is no place for an export: it is an engagement or a configuration by its name.`,
    );
  }
}

/** The form that a name promises and the kind doesn't have. */
function otherForm(kind: ExportKind, name: string): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const isForm = Object.values(EXPORT_FORMATS).some((formats) => formats.some((format) => format === ending));
  return isForm && formatOf(kind, name) === undefined ? ending : undefined;
}

/** A reader that is slow is waited for. */
function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(content, () => resolve()));
}
