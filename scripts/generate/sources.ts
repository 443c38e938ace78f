import { readSchema, type SchemaSource } from './json-schema.ts';

/** The schemas of the two kinds of files that people write, read from a folder: the engagement's, the configuration's. */
export async function readSources(root: URL): Promise<readonly [engagement: SchemaSource, config: SchemaSource]> {
  const engagement = 'schemas/outsource.schema.json';
  const config = 'schemas/outsource-config.schema.json';
  return [
    {
      schema: await readSchema(new URL(engagement, root)),
      from: engagement,
      folder: 'src/engagement/generated',
      engagement: '..',
      type: 'OutsourceFile',
    },
    {
      schema: await readSchema(new URL(config, root)),
      from: config,
      folder: 'src/lint/config/generated',
      engagement: '../../../engagement',
      type: 'ConfigFile',
    },
  ];
}
