export { anyOf } from './anyOf.ts';
export { detectLanguage, toLanguage } from './detect.ts';
export { expressions, wordsSource } from './expressions.ts';
export type { VagueWord, WordingOptions } from './find.ts';
export { findVague, isAlwaysVague, isClear } from './find.ts';
export { latinSource, wordBegin, wordEnd } from './latin.ts';
export {
  comparesWithBaseline,
  figureOf,
  holdsNumberWord,
  holdsTime,
  isIntensified,
  settles,
  targetSettles,
} from './measures.ts';
export { Memo } from './memo.ts';
export { once } from './once.ts';
export { Matcher } from './patterns.ts';
export { fold, tokenize } from './tokens.ts';
export type { Language, Pattern, Subject, WordClass } from './types.ts';
