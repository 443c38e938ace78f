import { expressions } from '../../wording/index.ts';
import { efforts, fillers, sources } from './expressions.computed.ts';

/** Finds any word of a list in a text that was folded, or "from … to" around figures; takes linear time. */
export const wordsOf = expressions(sources);

/** The single words of a list, in all languages. */
export const wordSet = (list: 'efforts' | 'fillers'): ReadonlySet<string> =>
  new Set(list === 'efforts' ? efforts() : fillers());
