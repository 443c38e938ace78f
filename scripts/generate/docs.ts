import type { GeneratedFile } from './files.ts';
import { definitionName, headerOf, type JsonSchema, type SchemaSource } from './json-schema.ts';

/** How `src/engagement/schema.ts` finds the root among the objects. */
const ROOT = 'file';

interface Value {
  value: string | number;
  description?: string;
}

interface Shape {
  types: readonly string[];
  format?: string;
  values?: Value[];
  minimum?: number;
  maximum?: number;
  object?: string;
  items?: Shape;
}

/** What people are told about each key, as a table that is small enough to be carried along. */
export function generateDocs(source: SchemaSource): GeneratedFile {
  const { schema } = source;
  const definitions = schema.definitions ?? {};

  function shapeOf(wrapper: JsonSchema): Shape {
    const name = definitionName(wrapper);
    const inner = name === undefined ? wrapper : (definitions[name] ?? {});
    const types = [inner.type ?? []].flat();
    return {
      types,
      ...(inner.format === undefined ? {} : { format: inner.format }),
      ...(inner.enum && {
        values: inner.enum.map((value, at) => ({ value, description: inner.enumDescriptions?.[at] })),
      }),
      ...(inner.minimum === undefined ? {} : { minimum: inner.minimum }),
      ...(inner.maximum === undefined ? {} : { maximum: inner.maximum }),
      ...(name === undefined || !types.includes('object') ? {} : { object: name }),
      ...(inner.items && { items: shapeOf(inner.items) }),
    };
  }

  function keyOf(name: string, key: JsonSchema, required: boolean): object {
    const { title, description, examples } = key;
    if (!title || !description || !examples?.length)
      throw new Error(`The key "${name}" lacks a title, text or example`);
    return { name, title, description, examples, ...(required && { required }), ...shapeOf(key) };
  }

  function objectOf(object: JsonSchema): object {
    return {
      title: object.title,
      description: object.description,
      keys: Object.entries(object.properties ?? {}).map(([name, key]) =>
        keyOf(name, key, object.required?.includes(name) ?? false),
      ),
      ...(typeof object.additionalProperties === 'object' && { others: keyOf('', object.additionalProperties, false) }),
    };
  }

  const table = Object.fromEntries([
    [ROOT, objectOf(schema)],
    ...Object.entries(definitions).map(([name, object]) => [name, objectOf(object)]),
  ]);
  const text = [
    headerOf(source),
    `import type { ObjectTable } from '${source.engagement}/keyTable.ts';`,
    '',
    ...Object.entries(table).map(([name, object]) => `const ${name}: ObjectTable = ${JSON.stringify(object)};\n`),
    `export const OBJECTS: Readonly<Record<string, ObjectTable>> = { ${Object.keys(table).join(', ')} };`,
    '',
  ].join('\n');
  return { path: `${source.folder}/docs.ts`, text };
}
