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
const EVERYTHING = '--turbo-filter=*';

let setFlag: ((flag: string) => void) | undefined;

/**
 * A run begins. Among the ways to have that compiler wait, V8 counts this one alone as undone once it is. It isn't to mark
 * ahead, beside the run, what is in use: files come and go, and of the little that stays the old generation isn't full before
 * some ten thousand.
 * @param count how many files there are: for a few it isn't worth the time to ask for it
 */
export function begin(count: number): void {
  if (count < GROWN) return;
  setFlag = process.getBuiltinModule('node:v8').setFlagsFromString;
  setFlag('--turbo-filter=~');
  setFlag('--no-incremental-marking');
}

/** So many files are checked. */
export function go(done: number): void {
  if (done === GROWN) setFlag?.('--semi-space-growth-factor=1');
  if (done === HOT) setFlag?.(EVERYTHING);
}

/**
 * All is printed. The flags hold again that V8 begins with where nobody gives it others: it takes the functions that the
 * starter keeps for those alone.
 */
export function end(): void {
  setFlag?.('--semi-space-growth-factor=2');
  setFlag?.(EVERYTHING);
  setFlag?.('--incremental-marking');
  setFlag = undefined;
}
