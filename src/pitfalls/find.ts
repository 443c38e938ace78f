import { RULES } from './index.ts';
import type { Rule } from './rule.ts';
import { told } from './told.ts';

let byId: ReadonlyMap<string, Rule> | undefined;

/** The rule of an id, in the language that is spoken; absent where no rule has it. */
export function findRule(id: string): Rule | undefined {
  byId ??= new Map(RULES.map((rule) => [rule.id, rule]));
  const rule = byId.get(id);
  return rule && told(rule);
}
