import type { Match } from './patterns.ts';
import { Matcher } from './patterns.ts';
import type { Token } from './tokens.ts';
import type { QualityNouns, WordClass } from './types.ts';

/** What shows that a quality noun is the object of one of its verbs, compiled. */
export interface QualityLists {
  readonly verbs: Matcher<true>;
  readonly followers?: ReadonlySet<string>;
  readonly complementOf: ReadonlySet<string>;
  readonly verbLast: boolean;
}

export function compileQuality(
  quality: Omit<QualityNouns, 'nouns' | 'phrases'>,
  endings: readonly string[],
): QualityLists {
  return {
    verbs: new Matcher<true>(endings).add(quality.verbs, true),
    followers: quality.followers && new Set(quality.followers),
    complementOf: new Set(quality.complementOf),
    verbLast: quality.verbLast,
  };
}

/** The word before a place; French writes its article with an apostrophe ("d'efficacité"). */
function before(tokens: readonly Token[], at: number): string {
  const last = tokens[at - 1];
  return (last?.text === "'" ? tokens[at - 2]?.text : last?.text) ?? '';
}

/** How many words may stand between the verb and its object. */
const reach = 8;

/** Whether a quality noun is the object of "increase", "improve", "ensure" or their like, in its own clause. */
export function isObject(
  tokens: readonly Token[],
  match: Match<WordClass>,
  clause: { readonly first: number; readonly end: number },
  quality: QualityLists | undefined,
): boolean {
  if (!quality) return false;
  const next = tokens[match.end];
  if (quality.followers && next?.word && !quality.followers.has(next.text)) return false;
  const isVerb = (at: number): boolean => !quality.verbs.at(tokens, at).next().done;
  // A phrase brings its verb along.
  if (match.end - match.first > 1 && isVerb(match.first)) return true;
  if (quality.complementOf.has(before(tokens, match.first))) return false;
  for (let at = Math.max(clause.first, match.first - reach); at < match.first; at++) if (isVerb(at)) return true;
  if (!quality.verbLast) return false;
  for (let at = match.end; at < Math.min(clause.end, match.end + reach); at++) if (isVerb(at)) return true;
  return false;
}
