import { expressions, fold, Memo } from '../../wording/index.ts';
import { sources } from './expressions.computed.ts';

/** What a channel may be for. */
export type Matter = keyof ReturnType<typeof sources>;

const wordsOf = expressions(sources, 'g');
const known: Record<Matter, Memo<boolean>> = {
  incidents: new Memo(1000),
  support: new Memo(1000),
  questions: new Memo(1000),
  escalation: new Memo(1000),
};

/** Whether a purpose names a matter, and not as an exception ("all but incidents"). */
export function isFor(matter: Matter, purpose: string): boolean {
  const isNamed = () => [...fold(purpose).matchAll(wordsOf(matter))].some(([, excepted]) => excepted === undefined);
  return known[matter].get(purpose, isNamed);
}
