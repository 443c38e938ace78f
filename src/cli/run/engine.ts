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
 * From here on two things pay that V8 does beside the run. Before, they take more from it than they give: its last compiler,
 * an eighth of the time of a few hundred files, and marking what is in use before the old generation is full, which it isn't
 * by then, a twenty-fifth.
 */
const HOT = 1_000;

/** A run begins. Among the ways to have that compiler wait, V8 counts this one alone as undone once it is. */
export function begin(): void {
  setFlagsFromString('--turbo-filter=~');
  setFlagsFromString('--no-incremental-marking');
}

/** So many files are checked. */
export function go(done: number): void {
  if (done === GROWN) setFlagsFromString('--semi-space-growth-factor=1');
  if (done === HOT) doAll();
}

/** All is printed. The flags that V8 began with hold again: it takes the functions that the starter keeps for those alone. */
export function end(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  doAll();
}

function doAll(): void {
  setFlagsFromString('--turbo-filter=*');
  setFlagsFromString('--incremental-marking');
}
