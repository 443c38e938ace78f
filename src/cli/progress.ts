import { say, spokenLanguage } from '../l10n/say.ts';
import { isCapable } from './format/terminal.ts';

/** Shorter work needs no line, in milliseconds. */
const FIRST = 500;
const EVERY = 100;

const CLEAR = '\r\u001b[2K';

/**
 * Says on a terminal how far long work has come, in a line that is drawn anew.
 * @param done how many files were begun so far
 * @returns takes the line away
 */
export function startProgress(
  count: number,
  done: () => number,
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): () => void {
  if (!isCapable(terminal)) return () => {};
  // Made here: it takes longer to make than to check a file.
  let number: Intl.NumberFormat | undefined;
  const shown = (value: number) => {
    number ??= new Intl.NumberFormat(spokenLanguage());
    return number.format(value);
  };
  let isDrawn = false;
  const draw = () => {
    isDrawn = true;
    terminal.write(`${CLEAR}${say`Checking ${shown(Math.min(done(), count))} of ${shown(count)} …`}`);
    timer = setTimeout(draw, EVERY);
  };
  let timer = setTimeout(draw, FIRST);
  return () => {
    clearTimeout(timer);
    if (isDrawn) terminal.write(CLEAR);
    isDrawn = false;
  };
}
