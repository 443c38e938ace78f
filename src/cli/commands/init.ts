import { type Beginning, newEngagement } from '../../pitfalls/newEngagement.ts';
import { newFileText } from '../format/newFile.ts';
import { answersFrom, checkGiven, type Given } from '../init/answers.ts';
import { printable } from '../printable.ts';
import { UsageError } from '../usageError.ts';
import { createText } from '../writeText.ts';

export interface InitOptions extends Partial<Beginning> {
  /** Ask nothing. */
  readonly yes?: boolean;
}

/** The exit code of what was stopped from the keyboard. */
const EXIT_STOPPED = 130;

/**
 * `outsource init`: writes a new engagement file. On a terminal it asks for what wasn't given; whoever stops it there
 * finds nothing written.
 * @throws UsageError for an answer that won't do, and for a file that is there or can't be written
 */
export async function initCommand(place: string | undefined, { yes, ...options }: InitOptions): Promise<void> {
  const given: Given = { ...options, place };
  checkGiven(given);
  const asks = !yes && process.stdin.isTTY && process.stdout.isTTY;
  const answers = asks ? await (await import('../init/questions.ts')).ask(given) : answersFrom(given);
  if (!answers) {
    process.exitCode = EXIT_STOPPED;
    return;
  }
  const { file, ...beginning } = answers;
  const problem = createText(file, newEngagement(beginning));
  if (problem !== undefined) throw new UsageError(`${printable(file)}: ${problem}`);
  process.stdout.write(newFileText(file));
}
