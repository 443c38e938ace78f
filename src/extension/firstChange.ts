/**
 * Where two texts begin to differ, as an offset in the second one: its first word there, past blanks and line ends. Their
 * common length where neither has anything else.
 */
export function firstChange(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const word = after.slice(at).search(/\S/);
  return word < 0 ? at : at + word;
}
