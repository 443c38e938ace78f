/**
 * One part of a regular expression that matches any of some parts. Parts that begin with the same letter share it, so
 * that a long list is left after a look at one or two letters. A part may not hold `|` outside of brackets; which one
 * matches where several could isn't theirs to say.
 */
export function anyOf(parts: Iterable<string>): string {
  return anyFrom([...new Set(parts)].sort(), 0);
}

/** Any of some parts from an offset on, at which all are alike. They are sorted: those that share a letter are neighbours. */
function anyFrom(parts: readonly string[], at: number): string {
  const grouped: string[] = [];
  const loose: string[] = [];
  for (let from = 0, to = 0; from < parts.length; from = to) {
    const part = parts[from] as string;
    const letter = letterAt(part, at);
    to = from + 1;
    if (letter === undefined) {
      loose.push(part.slice(at));
      continue;
    }
    while (to < parts.length && letterAt(parts[to] as string, at) === letter) to += 1;
    grouped.push(to === from + 1 ? part.slice(at) : letter + anyFrom(parts.slice(from, to), at + 1));
  }
  // What is longer comes first, and nothing at all last.
  loose.sort((a, b) => b.length - a.length);
  return `(?:${[...grouped, ...loose].join('|')})`;
}

const otherLetter = /\p{L}/u;

/** The letter at an offset, where it stands for itself and once. */
function letterAt(part: string, at: number): string | undefined {
  const char = part.charAt(at);
  if (char === '' || '?*+{'.includes(part.charAt(at + 1) || ' ')) return undefined;
  const isLetter = char <= 'z' ? char >= 'a' || (char >= 'A' && char <= 'Z') : otherLetter.test(char);
  return isLetter ? char : undefined;
}
