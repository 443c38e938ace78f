import { nearest, sameLetters } from '../../engagement/near.ts';
import { say } from '../../l10n/say.ts';
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
  if (!rule) {
    const meant = proposal(id);
    throw new UsageError(
      meant === undefined
        ? say`there is no rule ${printable(id)}. "outsource rules" lists them all.`
        : say`there is no rule ${printable(id)}. Did you mean ${meant}? "outsource rules" lists them all.`,
    );
  }
  process.stdout.write(explanationText(rule));
}

/** The one rule that was probably meant: its group and its name are each near what was written. */
function proposal(id: string): string | undefined {
  const [name = '', group] = id.split('/', 2).reverse();
  const groups = group === undefined ? undefined : nearest(group, [...new Set(RULES.map((rule) => groupOf(rule.id)))]);
  const ids = RULES.map((rule) => rule.id).filter((each) => groups?.includes(groupOf(each)) ?? true);
  const names = nearest(name, [...new Set(ids.map(nameOf))]);
  // Two letters that have changed places are one slip, and count as two.
  const meant = names.find((each) => sameLetters(each, name)) ?? names[0];
  const [only, ...others] = ids.filter((each) => nameOf(each) === meant);
  return others.length ? undefined : only;
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
