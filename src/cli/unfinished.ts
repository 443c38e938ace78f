import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The files that are being written, by their names. */
const files = new Set<string>();
let guards = false;

/**
 * Sees to it that nothing is left of a file if the process ends before `release`, by a signal too. To be called before
 * the file is made. From then on a signal waits until the program lets others have a turn: work in many steps has to
 * call `turn`.
 */
export function guard(file: string): void {
  files.add(file);
  if (guards) return;
  guards = true;
  process.on('exit', removeAll);
  for (const signal of SIGNALS) process.on(signal, stop);
}

/** The file is whole, or gone, or was never ours. */
export function release(file: string): void {
  files.delete(file);
}

/** So long signals may wait, in seconds: longer than they need to be let through. */
const LONGEST = 0.02;
let last = 0;

/** Lets signals and timers through, unless that has only just been done. */
export async function turn(): Promise<void> {
  // Its like of the `performance` object would load a dozen modules.
  if (process.uptime() - last < LONGEST) return;
  await new Promise((resolve) => setImmediate(resolve));
  last = process.uptime();
}

function removeAll(): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true });
    } catch {
      // It could not even be made, or nobody may remove it: the others are to go all the same.
    }
  }
}

/** Tidies up, then lets the signal do what it would have done. */
function stop(signal: NodeJS.Signals): void {
  removeAll();
  process.off(signal, stop);
  process.kill(process.pid, signal);
}
