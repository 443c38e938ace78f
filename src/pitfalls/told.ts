import { oncePerLanguage, spokenLanguage, translated } from '../l10n/say.ts';
import type { Rule } from './rule.ts';

/** Rules as they are told, by the rules as they are written. */
const known = oncePerLanguage(() => new WeakMap<Rule, Rule>());

/** A rule with its title and its explanation in the language that is spoken; its examples stay as they are. */
export function told(rule: Rule): Rule {
  if (spokenLanguage() === 'en') return rule;
  const rules = known();
  let spoken = rules.get(rule);
  if (!spoken) {
    spoken = inLanguage(rule);
    rules.set(rule, spoken);
  }
  return spoken;
}

function inLanguage(rule: Rule): Rule {
  const { what, why, fix, falsePositives, examples, sources } = rule.explanation;
  return {
    ...rule,
    title: translated(rule.title),
    explanation: {
      what: translated(what),
      why: translated(why),
      fix: translated(fix),
      falsePositives: translated(falsePositives),
      examples,
      sources: sources.map((source) => ({ ...source, title: translated(source.title) })),
    },
  };
}
