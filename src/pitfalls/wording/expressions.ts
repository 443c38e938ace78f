import { anyOf } from './anyOf.ts';
import { latinSource, wordBegin, wordEnd } from './latin.ts';
import { once } from './once.ts';

/** The source of an expression that finds any of some words in a text that was folded; the words are parts of expressions. */
export function wordsSource(words: Iterable<string>): string {
  return latinSource(`${wordBegin}${anyOf(words)}${wordEnd}`);
}

/**
 * Expressions by their names, each compiled when it is first needed.
 * @param sources gives them all: those of long lists take longer to put together than to compile
 */
export function expressions<Name extends string>(
  sources: () => Readonly<Record<Name, string>>,
  flags = '',
): (name: Name) => RegExp {
  const all = once(sources);
  const compiled = new Map<Name, RegExp>();
  return (name) => {
    let expression = compiled.get(name);
    if (!expression) {
      expression = new RegExp(all()[name], flags);
      compiled.set(name, expression);
    }
    return expression;
  };
}
