import { rulePage } from '../lint/rulePage.ts';
import { findRule } from '../pitfalls/find.ts';

/** The page of a rule as Markdown; undefined for an id that no rule has. */
export function explain(id: string): string | undefined {
  const rule = findRule(id);
  return rule && rulePage(rule);
}
