import { compile } from 'json-schema-to-typescript';
import type { GeneratedFile } from './files.ts';
import { type JsonSchema, without } from './json-schema.ts';

/**
 * The TypeScript types of the format. Titles are left out because the compiler would make a type of each; a user's own
 * `x-…` keys are left out because an index signature would hide misspelt keys in our code.
 */
export async function generateTypes(schema: JsonSchema): Promise<GeneratedFile> {
  const plain = without(schema, ['$id', 'title', 'examples', 'enumDescriptions', 'patternProperties']);
  const text = await compile({ ...plain, title: 'OutsourceFile' } as Parameters<typeof compile>[0], 'OutsourceFile', {
    bannerComment: '// Generated from schemas/outsource.schema.json by scripts/generate.ts: do not edit.',
    enableConstEnums: false,
    style: { printWidth: 120, singleQuote: true },
    unreachableDefinitions: false,
  });
  return { path: 'src/engagement/generated/types.ts', text };
}
