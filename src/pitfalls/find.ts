import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

let byId: ReadonlyMap<string, Rule> | undefined;

/** The rule of an id; absent where no rule has it. */
export function findRule(id: string): Rule | undefined {
  byId ??= new Map(RULES.map((rule) => [rule.id, rule]));
  return byId.get(id);
}
