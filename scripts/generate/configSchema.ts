import { byHeading } from '../../src/pitfalls/headings.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import type { GeneratedFile } from './files.ts';
import { type JsonSchema, readSchema } from './json-schema.ts';
import { CONFIG_SCHEMA } from './sources.ts';

/** The configuration's schema with its list of rules brought up to date; all else in it is written by hand. */
export async function generateConfigSchema(root: URL): Promise<GeneratedFile> {
  const schema = await readSchema(new URL(CONFIG_SCHEMA, root));
  const { rules, ...others } = schema.definitions ?? {};
  const definitions = { ...others, rules: { ...rules, properties: ruleProperties() } };
  return { path: CONFIG_SCHEMA, text: `${JSON.stringify({ ...schema, definitions }, null, 2)}\n` };
}

/** Each group and each rule as a key, for tools that only know the schema. */
function ruleProperties(): Record<string, JsonSchema> {
  const groups = new Map(
    byHeading(RULES).flatMap(({ heading, rules }) =>
      rules.map(({ id }) => [`${id.split('/')[0]}/*`, heading] as const),
    ),
  );
  const setting = (title: string, description: string): JsonSchema => ({
    title,
    description,
    allOf: [{ $ref: '#/definitions/ruleSetting' }],
  });
  return Object.fromEntries([
    ...[...groups].map(([group, heading]) => [group, setting(heading, `All rules of the group ${group}.`)] as const),
    ...RULES.map(({ id, title, explanation }) => [id, setting(title, explanation.what.replaceAll('`', ''))] as const),
  ]);
}
