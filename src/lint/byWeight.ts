import { RULES } from '../pitfalls/index.ts';
import { SEVERITIES } from '../pitfalls/rule.ts';
import type { Finding } from './run.ts';

let ranks: ReadonlyMap<string, number> | undefined;

/**
 * Compares two findings of a file by how much they weigh: the heavier first, then by place; at one place in the order of
 * the pitfalls, so that a new file is asked for its objectives before its contract.
 */
export function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    rankOf(a.ruleId) - rankOf(b.ruleId)
  );
}

/** Where a rule stands among all; behind them what is no rule. */
function rankOf(ruleId: string): number {
  ranks ??= new Map(RULES.map(({ id }, index) => [id, index]));
  return ranks.get(ruleId) ?? ranks.size;
}
