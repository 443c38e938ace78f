import type { FileFormat } from '../../engagement/fileFormat.ts';
import type { Path } from '../../engagement/model.ts';
import { describe, type KeyDoc, keysAt } from '../../engagement/schema.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';

/** What to put under a key that has to be there: a tab stop for a value, or what the object under it must have. */
export function templateFor(path: Path, format: FileFormat): Template | undefined {
  const doc = describe(path, format);
  if (!doc) return undefined;
  if (doc.name === 'version') return 1;
  if (doc.types.includes('string') || !doc.types.includes('object')) return valueFor(doc);
  const required = keysAt(path, format).filter((key) => key.required);
  return Object.fromEntries(required.map((key) => [key.name, templateFor([...path, key.name], format) ?? '']));
}

function valueFor(doc: KeyDoc): Template | undefined {
  const [first, ...others] = doc.values?.map(({ value }) => value) ?? [];
  if (first !== undefined) return choice(first, ...others);
  const { sample } = doc;
  if (typeof sample === 'string' || typeof sample === 'number' || typeof sample === 'boolean') return slot(sample);
  // A person may be an object or a name; the name is quicker.
  if (doc.types.includes('string')) return slot('Ana Reyes');
  return undefined;
}
