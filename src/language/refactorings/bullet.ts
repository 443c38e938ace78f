/** A bullet of a text: its words on one line, and the lines that it takes. */
export interface Bullet {
  readonly words: string;
  readonly first: number;
  /** The last line that belongs to it. */
  readonly last: number;
}

const BULLET = /^(\s*)(?:[-*•–]|\d+[.)])\s+(\S.*)$/;

/**
 * The bullet to which a line of a text belongs, with its lines that are indented further. Undefined where there is none,
 * and for one with bullets of its own below, which would be left without it.
 */
export function bulletAt(lines: readonly string[], line: number): Bullet | undefined {
  let first = line;
  while (first >= 0 && isContinuation(lines[first])) first -= 1;
  const start = BULLET.exec(lines[first] ?? '');
  if (!start) return undefined;
  const indent = start[1]?.length ?? 0;
  const words = [start[2] ?? ''];
  let last = first;
  for (let next = first + 1; next < lines.length && indentOf(lines[next]) > indent; next += 1) {
    if (BULLET.test(lines[next] ?? '')) return undefined;
    words.push(lines[next] ?? '');
    last = next;
  }
  if (line > last) return undefined;
  const joined = words.map((part) => part.trim()).join(' ');
  return { words: joined.replace(/[;,]$/, ''), first, last };
}

/** Whether a line is indented text without a bullet of its own. */
function isContinuation(line: string | undefined): boolean {
  return line !== undefined && !BULLET.test(line) && indentOf(line) > 0;
}

/** How far a line is indented; -1 for an empty one. */
function indentOf(line: string | undefined): number {
  return line?.search(/\S/) ?? -1;
}
