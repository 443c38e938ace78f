import { say } from '../../l10n/say.ts';
import { exportData } from '../../report/exports/data.ts';
import { type EngagementOptions, findEngagements } from '../engagements.ts';
import { printable, printableLines } from '../printable.ts';
import { UsageError } from '../usageError.ts';
import { writeText } from '../writeText.ts';

export interface ReportOptions extends EngagementOptions {
  /** The file to write; standard output if left out. */
  readonly output?: string;
}

/**
 * `outsource report`: prints the reports of engagements as Markdown, the worst first; sets the exit code to 2 for a file
 * that can't be read.
 * @throws UsageError for a path that isn't there, for files that hold no engagement to look at, for a day that doesn't
 * exist, and for an output that can't be written
 */
export async function reportCommand(paths: readonly string[], { output, ...options }: ReportOptions): Promise<void> {
  const engagements = await findEngagements(paths, options);
  if (engagements.isEmpty) throw new UsageError(say`there is no engagement to report on.`);
  const data = await exportData('markdown', 'md', engagements.open(true));
  const text = printableLines(data.kind === 'text' ? data.text : '');
  if (output === undefined) process.stdout.write(text);
  else {
    const failure = writeText(output, text);
    if (failure !== undefined) throw new UsageError(`--output ${printable(output)}: ${failure}`);
  }
}
