import { say } from '../l10n/say.ts';
import type { FileFormat } from './fileFormat.ts';
import type { Issue, Path } from './model.ts';
import type { Speller } from './near.ts';
import { asking, LONGEST_MESSAGE, nonEmpty } from './phrases.ts';
import { excerptOf, quote } from './quote.ts';
import { keyOrder, sectionsWith } from './schema.ts';
import type { Fault } from './validate.ts';

/** What to say of a key that the format doesn't know. */
export function unknownKey(fault: Fault, speller: Speller): Issue | undefined {
  const { path, pair, parent, alias, format } = fault;
  if (!pair) return undefined;
  const holder = path.slice(0, -1);
  const key = String(fault.step);
  const place = holder.filter((step) => typeof step === 'string').join('/');
  // What is spelt as a key of one section stands at the wrong place, whatever it resembles here.
  const isElsewhere = holder.length === 0 && sectionsWith(key, format).length === 1;
  const suggestions = isElsewhere
    ? []
    : speller.near(key, keyOrder(holder, format), `keys of ${place}`).filter((name) => !Object.hasOwn(parent, name));
  const range = alias?.range ?? nonEmpty(pair.key.range, pair.value.range);
  const issue = { kind: 'unknown-key', path, range, suggestions } as const;
  return { ...issue, message: unknownKeyMessage(key, holder, suggestions, format) };
}

function unknownKeyMessage(key: string, holder: Path, suggestions: readonly string[], format: FileFormat): string {
  if (key === '') return say`This value has no key: write one before the colon.`;
  if (key === '<<') return say`The format has no merge key "<<": write the keys out.`;
  const quoted = quote(key);
  const own = excerptOf(`x-${key}`);
  const [best] = suggestions;
  if (best !== undefined) {
    const both = say`The format has no key ${quoted} here: did you mean "${best}", or "${own}" to keep your own?`;
    return both.length <= LONGEST_MESSAGE ? both : asking(say`The format has no key ${quoted} here`, suggestions);
  }
  const [around] = holder;
  if (around !== undefined && holder.every((step) => typeof step === 'string') && keyOrder([], format).includes(key)) {
    return say`"${key}" is a section of its own, not a part of "${around}": move it to the left.`;
  }
  const [section, ...others] = around === undefined ? sectionsWith(key, format) : [];
  if (section && others.length === 0) return say`"${key}" belongs under "${section}": move it there.`;
  const deed = say`The format has no key ${quoted} here: remove it, or write "${own}" to keep your own.`;
  return deed.length <= LONGEST_MESSAGE
    ? deed
    : say`The format has no key ${quoted} here: remove it, or put "x-" before it to keep your own.`;
}
