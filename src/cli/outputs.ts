import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { isEngagementName } from '../engagement/fileNames.ts';
import { say } from '../l10n/say.ts';
import { isConfigName } from '../lint/config/name.ts';
import { AtomicFile, reasonOf } from './atomicFile.ts';
import type { PrinterName } from './format/printers.ts';
import { printable } from './printable.ts';
import type { Sink } from './run/output.ts';
import { UsageError } from './usageError.ts';

/** What is to be written, and into which file, if one was named. */
export interface Choice {
  readonly format: PrinterName;
  readonly file?: string;
}

/** A format of a run, and where it goes. */
export interface Destination extends Sink {
  readonly format: PrinterName;
  /** All is written: a file takes the place of the one that was there. */
  end?(): void;
  /** The run has failed: a file stays as it was. */
  discard?(): void;
}

/**
 * Where the formats of a run go: each into its own file, one of them to `output` or to standard output.
 * @throws UsageError where two would go to the same place, or a file has no folder or is an engagement's
 */
export function destinationsOf(choices: readonly Choice[], output?: string): Destination[] {
  const [first, second] = choices.filter(({ file }) => file === undefined);
  if (first && second) {
    const way = `--format ${second.format}=FILE`;
    throw new UsageError(
      say`${first.format} and ${second.format} go to the same place: give one a file, as in ${way}.`,
    );
  }
  if (output !== undefined && !first) throw new UsageError(say`--output: each format has a file of its own.`);
  const files = choices.flatMap(({ file = output }) => (file === undefined ? [] : [file]));
  for (const [index, file] of files.entries()) {
    check(file);
    if (files.findIndex((other) => path.resolve(other) === path.resolve(file)) < index)
      throw new UsageError(say`${printable(file)} is named twice: give each format a file of its own.`);
  }
  const destinations = choices.map(({ format, file = output }) =>
    file === undefined ? { format, ...standardOutput } : new FileDestination(format, file),
  );
  const summary = process.env.GITHUB_STEP_SUMMARY;
  const hasSteps = choices.some(({ format }) => format === 'github');
  return summary && hasSteps ? [...destinations, stepSummary(summary)] : destinations;
}

function check(file: string): void {
  // Who leaves out a format's name by mistake would lose what the file holds.
  if (isEngagementName(file) || isConfigName(file))
    throw new UsageError(
      say`${printable(file)} is no place for results: it is an engagement or a configuration by its name.`,
    );
  if (!existsSync(path.dirname(file))) throw new UsageError(say`there is no folder ${printable(path.dirname(file))}.`);
}

/** A reader that is slow is waited for; one that has gone gets no more. */
const standardOutput: Sink = {
  write(text) {
    const { stdout } = process;
    if (stdout.destroyed) return;
    return new Promise((resolve) => stdout.write(text, () => resolve()));
  },
};

class FileDestination implements Destination {
  readonly format: PrinterName;
  private readonly path: string;
  /** Opened with the first text: while files are judged, a signal needn't wait for us. */
  private file?: AtomicFile;

  constructor(format: PrinterName, path: string) {
    this.format = format;
    this.path = path;
  }

  write(text: string): void {
    this.explained(() => this.opened().write(text));
  }

  end(): void {
    this.explained(() => this.opened().commit());
  }

  discard(): void {
    this.file?.discard();
  }

  private opened(): AtomicFile {
    this.file ??= new AtomicFile(this.path);
    return this.file;
  }

  private explained(act: () => void): void {
    try {
      act();
    } catch (error) {
      throw new UsageError(`${printable(this.path)}: ${reasonOf(error as NodeJS.ErrnoException)}`);
    }
  }
}

/** Behind what others have written into the summary of the same step. It is an extra: without it, the run still counts. */
function stepSummary(file: string): Destination {
  return {
    format: 'summary',
    write(text) {
      try {
        appendFileSync(file, text);
      } catch (error) {
        process.stderr.write(
          `outsource: ${say`the summary of the step: ${reasonOf(error as NodeJS.ErrnoException)}`}\n`,
        );
      }
    },
  };
}
