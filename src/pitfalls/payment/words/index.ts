import { expressions } from '../../wording/index.ts';
import { sources } from './expressions.computed.ts';

const wordsOf = expressions(sources);

/** Finds what tells of a result in a text that was folded. */
export const resultWords = () => wordsOf('results');

/** Finds what comes by itself or before the work in a text that was folded. */
export const occasionWords = () => wordsOf('occasions');
