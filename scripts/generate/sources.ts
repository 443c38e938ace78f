import { type JsonSchema, readSchema, type SchemaSource } from './json-schema.ts';

const ENGAGEMENT_SCHEMA = 'schemas/outsource.schema.json';
export const CONFIG_SCHEMA = 'schemas/outsource-config.schema.json';

/** The schemas of the two kinds of files that people write, read from a folder: the engagement's, the configuration's. */
export async function readSources(root: URL): Promise<readonly [engagement: SchemaSource, config: SchemaSource]> {
  return [
    {
      schema: await readSchema(new URL(ENGAGEMENT_SCHEMA, root)),
      from: ENGAGEMENT_SCHEMA,
      folder: 'src/engagement/generated',
      engagement: '..',
      type: 'OutsourceFile',
    },
    {
      schema: withoutRuleNames(await readSchema(new URL(CONFIG_SCHEMA, root))),
      from: CONFIG_SCHEMA,
      folder: 'src/lint/config/generated',
      engagement: '../../../engagement',
      type: 'ConfigFile',
    },
  ];
}

/**
 * The schema as our own validator and texts need it: any name may stand among the rules, since the list of rules is
 * known there anyway, and a validator that spells it out would be ten times as large.
 */
function withoutRuleNames(schema: JsonSchema): JsonSchema {
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
