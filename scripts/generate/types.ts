import { compile } from 'json-schema-to-typescript';
import type { GeneratedFile } from './files.ts';
import { headerOf, type SchemaSource, without } from './json-schema.ts';

/**
 * The TypeScript types of the format. Titles are left out because the compiler would make a type of each; a user's own
 * `x-…` keys are left out because an index signature would hide misspelt keys in our code.
 */
export async function generateTypes(source: SchemaSource): Promise<GeneratedFile> {
  const plain = without(source.schema, ['$id', 'title', 'examples', 'enumDescriptions', 'patternProperties', 'anyOf']);
  const text = await compile({ ...plain, title: source.type } as Parameters<typeof compile>[0], source.type, {
    bannerComment: headerOf(source),
    enableConstEnums: false,
    style: { printWidth: 120, singleQuote: true },
    unreachableDefinitions: false,
  });
  return { path: `${source.folder}/types.ts`, text };
}
