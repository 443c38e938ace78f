import { setFlagsFromString } from 'node:v8';

/*
 * How V8 works through a run over many files: for most of the time its code is cold.
 */

/**
 * With so many files checked, V8's young generation is as large as a file needs. It would go on to grow, to 50 MiB and
 * without any gain.
 */
const GROWN = 40;
/**
 * From here on V8's last compiler pays. Before, it takes more from the run, beside which it works, than its code gives back:
 * an eighth of the time for a few hundred files.
 */
const HOT = 1_000;

/** A run begins. Code of the compiler before the last one has to ask, now and then, whether the last one may be used. */
export function begin(): void {
  set('--no-turbofan', '--force-emit-interrupt-budget-checks');
}

/** So many files are checked. */
export function go(done: number): void {
  if (done === GROWN) set('--semi-space-growth-factor=1');
  if (done === HOT) set('--turbofan');
}

/** All is printed. The flags that V8 began with hold again: it takes the functions that the starter keeps for those alone. */
export function end(): void {
  set('--semi-space-growth-factor=2', '--turbofan', '--no-force-emit-interrupt-budget-checks');
}

function set(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
