import leven from 'leven';
import { sameLetters } from '../../engagement/near.ts';
import { findRule } from '../../pitfalls/find.ts';
import { RULES } from '../../pitfalls/index.ts';
import { explanationText } from '../format/explanation.ts';
import { printable } from '../printable.ts';
import { UsageError } from '../usageError.ts';

/**
 * `outsource explain`: prints the explanation of one rule.
 * @throws UsageError for an id that no rule has
 */
export function explainCommand(id: string): void {
  const rule = findRule(id);
  if (!rule)
    throw new UsageError(`there is no rule ${printable(id)}.${proposal(id)} "outsource rules" lists them all.`);
  process.stdout.write(explanationText(rule));
}

function proposal(id: string): string {
  const near = RULES.map((rule) => ({
    id: rule.id,
    // Two letters that have changed places are one slip, and count as two.
    distance: sameLetters(id, rule.id) ? 1 : Math.min(leven(id, rule.id), leven(id, nameOf(rule.id))),
  }))
    .filter(({ distance }) => distance <= 4)
    .sort((a, b) => a.distance - b.distance)[0];
  return near ? ` Did you mean ${near.id}?` : '';
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
