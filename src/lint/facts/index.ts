import type { Context } from '../../pitfalls/rule.ts';
import { contractFacts } from './contracts.ts';
import type { Fact } from './fact.ts';
import { meetingFacts } from './meetings.ts';
import { selectionFacts } from './selection.ts';
import { termFacts } from './term.ts';

export type { Fact } from './fact.ts';

/**
 * What follows from the dates, durations, weights and clock times of an engagement, in the order of the text. The
 * figures come from what the rules count with, so that a fact and a finding never contradict each other.
 */
export function factsOf(context: Context): Fact[] {
  const facts = [
    ...termFacts(context),
    ...selectionFacts(context),
    ...meetingFacts(context),
    ...contractFacts(context),
  ];
  return facts.sort((a, b) => a.at - b.at);
}
