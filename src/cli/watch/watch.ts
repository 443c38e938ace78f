import path from 'node:path';
import { say } from '../../l10n/say.ts';
import { Configurations } from '../configurations.ts';
import { findFiles } from '../files.ts';
import { hasColors } from '../format/terminal.ts';
import { hasChanged, Memory } from '../run/memory.ts';
import { dayOf } from '../today.ts';
import { UsageError } from '../usageError.ts';
import { Changes } from './changes.ts';
import { Watcher } from './watcher.ts';

/** What a run of `lint` is repeated with. */
export interface Round {
  readonly files: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the runs of that day have found so far. */
  readonly memory: Memory;
  /** Whether that is nothing yet. */
  readonly isFirst: boolean;
}

export interface WatchOptions {
  readonly ignore: boolean;
  /** The day of all runs; the clock's if left out, which may change meanwhile. */
  readonly today?: string;
  /** Whether runs print for people. */
  readonly isText: boolean;
}

/** How often the clock is asked for its day, in milliseconds: a timer for midnight would sleep while the machine does. */
const DAY_CHECK = 30_000;
/** The exit codes of a signal before the first run has ended. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 };
/** Clears the screen; what has left it at the top can still be scrolled to. */
const CLEAR = '\u001b[2J\u001b[H';
const RULE = '─'.repeat(20);

/**
 * Runs `lint` now, and again whenever something changes that it depends on: a file, a folder, a configuration, a
 * document that a file names, what git passes over, the day. Never returns; a signal ends the process with the exit code
 * of the last run.
 * @param run tells the exit code
 * @throws UsageError for what is wrong from the start
 */
export async function watch(
  paths: readonly string[],
  options: WatchOptions,
  run: (round: Round) => Promise<number>,
): Promise<never> {
  const changes = new Changes();
  const watcher = new Watcher(() => changes.tell());
  const stop = (signal: keyof typeof INTERRUPTED) => process.exit(process.exitCode ?? INTERRUPTED[signal]);
  const leave = () => process.exit();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  // Who no longer reads wants no more runs.
  process.stdout.on('error', leave);
  let today = '';
  let memory = new Memory();
  const clock = setInterval(() => {
    if (dayOf(options.today) !== today) changes.tell();
  }, DAY_CHECK);
  const once = async () => {
    const day = dayOf(options.today);
    const isFirst = day !== today;
    // What was found yesterday says nothing of today.
    if (isFirst) memory = new Memory();
    today = day;
    const files = await prepare(paths, options, watcher);
    process.exitCode = await run({ files, today, memory, isFirst });
    for (const looked of memory.documents) {
      watcher.look(looked[0]);
      if (hasChanged(looked)) changes.tell();
    }
    watcher.end();
  };
  try {
    await once();
    for (;;) {
      process.stderr.write(statusText(watcher.failure));
      await changes.next();
      begin(options.isText);
      await once().catch(tell);
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    process.stdout.off('error', leave);
    clearInterval(clock);
    watcher.close();
  }
}

/** A path may have gone; it may also come back. */
function tell(error: unknown): void {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`outsource: ${error.message}\n`);
  process.exitCode = 2;
}

/** Watches all that a run will read, then finds its files. */
async function prepare(
  paths: readonly string[],
  { ignore }: WatchOptions,
  watcher: Watcher,
): Promise<readonly string[]> {
  watcher.begin();
  for (const given of paths) watcher.look(path.resolve(given));
  const files = await findFiles(paths, { ignore, onFolder: (folder) => watcher.search(folder) });
  const configurations = await Configurations.for(files);
  for (const file of files) {
    watcher.look(path.resolve(file));
    configurations.of(file);
  }
  for (const file of configurations.looked) watcher.look(path.resolve(file));
  return files;
}

/** Sets a run apart from the one before. */
function begin(isText: boolean): void {
  if (hasColors) process.stdout.write(CLEAR);
  else if (isText) process.stdout.write(`\n${RULE} ${time()} ${RULE}\n\n`);
}

function statusText(failure: string | undefined): string {
  const watching = say`Watching for changes; Ctrl-C ends.`;
  if (failure === undefined) return `${time()}  ${watching}\n`;
  return `${time()}  ${watching} ${say`Some folders can't be watched (${failure}): start anew to see changes there.`}\n`;
}

function time(): string {
  return new Date().toTimeString().slice(0, 8);
}
