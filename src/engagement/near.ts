import leven from 'leven';

/** Nobody misspells a longer name by accident, and comparing takes time by the square of the length. */
const LONGEST = 40;
/** At most so many are proposed. */
const MOST = 3;

/** How many letters may be wrong in a word of this length. */
function tolerance(length: number): number {
  if (length <= 3) return 1;
  return length <= 7 ? 2 : 3;
}

/** A word without case, hyphens, underscores and spaces: `Due_Diligence` and `dueDiligence` are the same then. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/**
 * Finds what a word was probably meant to be. It remembers what it has found, and stops comparing once it has compared
 * as often as it may, so that thousands of wrong words stay cheap.
 */
export class Speller {
  private readonly known = new Map<string, readonly string[]>();
  private left: number;

  /** @param most comparisons that it may make. */
  constructor(most = 100_000) {
    this.left = most;
  }

  /**
   * The candidates that are near a word, best first, at most three.
   * @param list names the list of candidates: the same name must always come with the same candidates.
   */
  near(word: string, candidates: readonly string[], list: string): readonly string[] {
    if (word.length === 0 || word.length > LONGEST || this.left < candidates.length) return [];
    const memo = `${list}\n${word}`;
    let found = this.known.get(memo);
    if (!found) {
      this.left -= candidates.length;
      found = nearest(word, candidates);
      this.known.set(memo, found);
    }
    return found;
  }
}

/** The candidates that are near a word, best first, at most three. */
export function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const plain = bare(word);
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = distanceBetween(plain, bare(candidate));
    if (distance !== undefined) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  const best = found[0]?.distance ?? 0;
  // Beside an exact match, and beside a slip of one letter, those that need more are not worth a question.
  return found
    .filter(({ distance }) => distance <= Math.max(best, best <= 1 ? best : best + 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

function distanceBetween(word: string, candidate: string): number | undefined {
  const most = Math.min(tolerance(candidate.length), tolerance(word.length));
  if (Math.abs(word.length - candidate.length) > most) return undefined;
  const distance = leven(word, candidate, { maxDistance: most + 1 });
  return distance <= most && distance < candidate.length ? distance : undefined;
}

/**
 * Whether a word is surely a slip of the pen for another one: only case and hyphens differ, a letter is wrong (two in a
 * long word), or two letters have changed places.
 */
export function isSlip(word: string, meant: string): boolean {
  const [a, b] = [bare(word), bare(meant)];
  if (Math.abs(a.length - b.length) > 2) return false;
  const distance = leven(a, b);
  if (distance === 0) return true;
  if (b.length < 4 || distance > 2) return false;
  return distance === 1 || b.length >= 8 || sameLetters(a, b);
}

/** Whether two words are made of the same letters, so that one is the other with some of them in another order. */
export function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
