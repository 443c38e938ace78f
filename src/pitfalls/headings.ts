import { toSay, translated } from '../l10n/say.ts';
import { pitfallTitle } from './names.ts';
import type { Rule } from './rule.ts';
import { PITFALLS } from './rule.ts';

/** Groups of rules that guard against no pitfall of their own. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    toSay({
      format: 'The file itself',
      engagement: 'The engagement as a whole',
      'accepted-risk': 'Accepted risks',
      portfolio: 'Several engagements together',
    }),
  ),
);

/** Rules under the headings of a list: those of a pitfall under its number and name. The order of the rules stays. */
export function byHeading(rules: readonly Rule[]): { heading: string; rules: readonly Rule[] }[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const heading = headingOf(rule);
    groups.set(heading, [...(groups.get(heading) ?? []), rule]);
  }
  return [...groups].map(([heading, members]) => ({ heading, rules: members }));
}

function headingOf({ id, pitfall }: Rule): string {
  if (pitfall) return `${PITFALLS.indexOf(pitfall) + 1} ${pitfallTitle(pitfall)}`;
  return groupHeading(groupOf(id));
}

/** The heading of findings that are about no pitfall, by the group of their rule. */
export function groupHeading(group: string): string {
  const heading = OTHERS.get(group);
  return heading === undefined ? group : translated(heading);
}

/** The group of a rule: what stands before the `/` of its id. */
export function groupOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}
