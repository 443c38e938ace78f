import { byHeading } from '../../src/pitfalls/headings.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import type { GeneratedFile } from './files.ts';
import type { JsonSchema } from './json-schema.ts';

const PATH = 'schemas/outsource-config.schema.json';

/** The configuration's schema with its list of rules brought up to date; all else in it is written by hand. */
export function generateConfigSchema(schema: JsonSchema): GeneratedFile {
  const { rules, ...others } = schema.definitions ?? {};
  const definitions = { ...others, rules: { ...rules, properties: ruleProperties() } };
  return { path: PATH, text: `${JSON.stringify({ ...schema, definitions }, null, 2)}\n` };
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

/**
 * The schema as our own validator and texts need it: any name may stand among the rules, since the list of rules is
 * known there anyway, and a validator that spells it out would be ten times as large.
 */
export function withoutRuleNames(schema: JsonSchema): JsonSchema {
  const { rules, ...others } = schema.definitions ?? {};
  const { properties: _, ...rest } = rules ?? {};
  const setting: JsonSchema = {
    title: 'Rule',
    description: 'How heavy the findings of this rule are.',
    examples: ['warning'],
    allOf: [{ $ref: '#/definitions/ruleSetting' }],
  };
  return { ...schema, definitions: { ...others, rules: { ...rest, additionalProperties: setting } } };
}
