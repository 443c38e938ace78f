import { pitfallTitle } from '../pitfalls/names.ts';
import type { Rule } from '../pitfalls/rule.ts';
import { PITFALLS } from '../pitfalls/rule.ts';
import { groupOf } from './severity.ts';

/** Rules under the heading that people look for them by. */
export interface RuleGroup {
  readonly heading: string;
  readonly rules: readonly Rule[];
}

/** Rules by the pitfall that they guard against, what belongs to none before; groups and rules in the order given. */
export function rulesByHeading(rules: readonly Rule[]): RuleGroup[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const heading = headingOf(rule);
    groups.set(heading, [...(groups.get(heading) ?? []), rule]);
  }
  return [...groups].map(([heading, members]) => ({ heading, rules: members }));
}

function headingOf({ id, pitfall }: Rule): string {
  if (pitfall) return `${PITFALLS.indexOf(pitfall) + 1} ${pitfallTitle(pitfall)}`;
  return groupOf(id) === 'format' ? 'The file itself' : 'The engagement as a whole';
}
