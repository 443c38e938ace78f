/**
 * One part of a regular expression that matches any of some parts. Parts that begin with the same letter share it, so
 * that a long list is left after a look at one or two letters. A part may not hold `|` outside of brackets.
 */
export function anyOf(parts: Iterable<string>): string {
  const byLetter = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const part of parts) {
    const letter = /^\p{L}(?![?*+{])/u.exec(part)?.[0];
    if (letter === undefined) others.add(part);
    else byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(part.slice(letter.length)));
  }
  const grouped = [...byLetter].map(([letter, rests]) => {
    const [only] = rests;
    return letter + (rests.size === 1 && only !== undefined ? only : anyOf(rests));
  });
  // What is longer comes first, and nothing at all last.
  const loose = [...others].sort((a, b) => b.length - a.length);
  return `(?:${[...grouped, ...loose].join('|')})`;
}
