import { expressions, fold, Memo } from '../../wording/index.ts';
import { sources } from './expressions.computed.ts';

/** What a channel may be for. */
export type Matter = keyof ReturnType<typeof sources>;

const wordsOf = expressions(sources, 'g');
/** Whether texts name a matter, and not as an exception ("all but incidents"). */
const naming = (matter: Matter) =>
  new Memo((text) => [...fold(text).matchAll(wordsOf(matter))].some(([, excepted]) => excepted === undefined), 1000);
const known: Readonly<Record<Matter, Memo<boolean>>> = {
  incidents: naming('incidents'),
  support: naming('support'),
  questions: naming('questions'),
  escalation: naming('escalation'),
};

/** Whether a purpose names a matter. */
export const isFor = (matter: Matter, purpose: string): boolean => known[matter].get(purpose);
