import { readFile } from 'node:fs/promises';

/** The part of JSON Schema draft-07 that the format's schema uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly definitions?: { readonly [name: string]: JsonSchema };
}

/** A schema and where its derived files stand. */
export interface SchemaSource {
  readonly schema: JsonSchema;
  /** The schema's own file. */
  readonly from: string;
  /** The folder of the derived files. */
  readonly folder: string;
  /** The way from there to `src/engagement`. */
  readonly engagement: string;
  /** The name of the type of a whole file. */
  readonly type: string;
}

/** The first line of a file that is derived from a schema. */
export function headerOf({ from }: SchemaSource): string {
  return `// Generated from ${from} by scripts/generate.ts: do not edit.`;
}

/** Reads a JSON Schema. */
export async function readSchema(url: URL): Promise<JsonSchema> {
  return JSON.parse(await readFile(url, 'utf8')) as JsonSchema;
}

/** The name of the definition that a schema is or wraps; absent where it stands on its own. */
export function definitionName(schema: JsonSchema): string | undefined {
  const ref = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  return ref?.replace('#/definitions/', '');
}

/** Copies a schema, leaving out the named keywords wherever they are keywords (and not names of properties). */
export function without(schema: JsonSchema, keywords: readonly string[]): JsonSchema {
  const copy = (value: unknown, namesAreKeys: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, false));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => namesAreKeys || !keywords.includes(key))
        .map(([key, inner]) => [key, copy(inner, !namesAreKeys && (key === 'properties' || key === 'definitions'))]),
    );
  };
  return copy(schema, false) as JsonSchema;
}
