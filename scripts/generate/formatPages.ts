import { stringify } from 'yaml';
import { prose } from '../../src/lint/rulePage.ts';
import type { GeneratedFile } from './files.ts';
import { definitionName, type JsonSchema, type SchemaSource } from './json-schema.ts';
import { anchor, generatedFrom, table } from './markdown.ts';

/** How people write a text of each form. */
const FORMS: Readonly<Record<string, string>> = {
  date: 'date',
  'time-of-day': 'time of day',
  'calendar-duration': 'duration',
  cadence: 'cadence',
  'country-code': 'country',
  'currency-code': 'currency',
  'language-tag': 'language',
  'time-zone': 'time zone',
  severity: 'severity',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true` or `false`',
};

/** Lists of values longer than this are told in words by the key's description. */
const MANY_VALUES = 15;

const ENGAGEMENT_INTRO = `# The engagement file

One YAML file describes one engagement. It is named \`.outsource.yaml\` or ends in \`.outsource.yaml\` (\`.yml\` is fine too).
The schema \`schemas/outsource.schema.json\` is the definition; this page lists what it holds, key by key. Keys in **bold**
are required where their section is there.

- **Unknown keys** are errors, with a proposal where a known one is meant. Keys that begin with \`x-\` are your own, anywhere.
- **Ids** are lower-case words joined by hyphens (\`new-logo\`), and unique among objectives, deliverables, KPIs, risks
  and contracts.
- **Dates** are written \`2026-11-23\` and must exist. A **time of day** is written \`"09:00"\`, in quotes.
- A **duration** is written out (\`2 weeks\`, \`3 months\`) or by ISO 8601 (\`P2W\`, \`PT4H\`).
- A **cadence** is \`daily\`, \`weekly\`, \`biweekly\`, \`monthly\`, \`quarterly\`, \`yearly\`, or \`every 6 weeks\`.
- **Countries** are two letters (\`PT\`), **currencies** three (\`EUR\`), **languages** tags such as \`en\` or \`pt-BR\`,
  **time zones** names such as \`Europe/Lisbon\`.
- A **person** is a name as text, or \`{ name, role, email, phone }\`.`;

const CONFIG_INTRO = `# The configuration

What a team has decided about the rules stands in \`outsource.config.yaml\`. It holds for the engagement files in its folder
and below, in the editor and on the command line alike: no setting of an editor changes what is found. The nearest file
counts, from the engagement's folder up to the workspace folder (on the command line: up to the folder with \`.git\`, else
the current folder). \`outsource config --print FILE\` says what holds for a file, and where each value comes from.

\`\`\`yaml
extends: ../shared/outsource.config.yaml
profile: regulated
rules:
  objectives/vague-wording: error
  culture/*: off
  selection/cost-dominates: { severity: error, options: { costWeight: 40 } }
limits:
  minOverlap: 3 hours
exclude: [archive/**]
\`\`\`

How heavy a finding is gets settled in this order: the rule with the conditions of the place, the profile, this
configuration, the stage of the engagement, accepted risks. The profile is the first of \`--profile\`, the engagement's own,
the one that stands here, and \`recommended\`.`;

/** The pages on the two kinds of files that people write. */
export function generateFormatPages([engagement, config]: readonly [SchemaSource, SchemaSource]): GeneratedFile[] {
  return [
    { path: 'docs/format.md', text: schemaPage(engagement, ENGAGEMENT_INTRO) },
    { path: 'docs/configuration.md', text: schemaPage(config, CONFIG_INTRO) },
  ];
}

/**
 * The reference of a format: each section with its keys, then the parts that several sections use.
 *
 * @throws Error if a part of the schema has no place on the page
 */
export function schemaPage({ schema, from }: Pick<SchemaSource, 'schema' | 'from'>, introduction: string): string {
  const definitions = schema.definitions ?? {};
  const top = Object.entries(schema.properties ?? {});
  const uses = usesOf(definitions);
  const written = new Set<string>();

  /** Parts that are a section stand there. */
  const isSection = (name: string) => top.some(([, key]) => partOf(key) === name);
  /** Parts of several sections stand at the end, under a heading of their own. */
  const isShared = (name: string) => (uses.get(name) ?? 0) > 1 && !isSection(name);

  function objectOf(name: string): JsonSchema {
    const object = definitions[name];
    if (!object) throw new Error(`The schema has no part ${name}`);
    return object;
  }

  function section(level: string, heading: string, intro: string, name: string | undefined): string[] {
    const blocks = [`${level} ${heading}`, prose(intro)];
    if (name === undefined) return blocks;
    written.add(name);
    const object = objectOf(name);
    const keys = Object.entries(object.properties ?? {});
    if (keys.length > 0) blocks.push(keyTable(object, keys));
    const named = typeof object.additionalProperties === 'object' ? partOf(object.additionalProperties) : undefined;
    if (named && !written.has(named)) {
      const { title = named, description = '' } = objectOf(named);
      blocks.push(...section('###', title, description, named));
    }
    for (const [, key] of keys) {
      const part = partOf(key);
      if (part && !written.has(part) && !isShared(part) && !isSection(part)) {
        // What holds names of the user's own has no keys to list: its line in the table says all.
        if (!objectOf(part).properties) {
          written.add(part);
          continue;
        }
        const { title = part, description = '' } = objectOf(part);
        blocks.push(...section('###', title, description, part));
      }
    }
    return blocks;
  }

  function keyTable(object: JsonSchema, keys: readonly (readonly [string, JsonSchema])[]): string {
    const rows = keys.map(([key, shape]) => [
      object.required?.includes(key) ? `**\`${key}\`**` : `\`${key}\``,
      holds(shape),
      [prose(shape.description ?? ''), meanings(shape)].filter(Boolean).join(' '),
      example(shape),
    ]);
    return table(['Key', 'Holds', 'What it says', 'For example'], rows);
  }

  function holds(shape: JsonSchema): string {
    const name = definitionName(shape);
    const inner = name === undefined ? shape : objectOf(name);
    if (inner.items) return `list: ${holds(inner.items)}`;
    if (inner.properties && name !== undefined) {
      const { title = name } = inner;
      return `[${inSentence(title)}](#${anchor(title)})`;
    }
    if (typeof inner.additionalProperties === 'object') return `${holds(inner.additionalProperties)} for each name`;
    if (meanings(inner)) return 'choice';
    if (inner.enum && inner.enum.length <= MANY_VALUES) return inner.enum.map((value) => `\`${value}\``).join(', ');
    if (inner.format) return FORMS[inner.format] ?? inner.format;
    return [inner.type ?? 'map']
      .flat()
      .map((type) => TYPES[type] ?? type)
      .join(' or ');
  }

  const sections = top.flatMap(([key, shape]) => section('##', `\`${key}\``, shape.description ?? '', partOf(shape)));
  const shared = Object.keys(definitions).filter((name) => !written.has(name));
  for (const name of shared) {
    if (!isShared(name)) throw new Error(`Nothing leads to the part ${name} of the schema`);
  }
  const parts = shared.flatMap((name) => {
    const { title = name, description = '' } = objectOf(name);
    return section('###', title, description, name);
  });
  const blocks = [generatedFrom(from), introduction, ...sections];
  if (parts.length) blocks.push('## Parts of several sections', ...parts);
  return `${blocks.join('\n\n')}\n`;
}

/** The values of a choice with what they mean; empty where there is none, or where the values say it themselves. */
function meanings(shape: JsonSchema): string {
  const { enum: values = [], enumDescriptions = [] } = shape.items ?? shape;
  const told = values.map((value, at) => [String(value), enumDescriptions[at] ?? ''] as const);
  const needed = values.length <= MANY_VALUES && told.some(([value, meaning]) => meaning.toLowerCase() !== value);
  return needed ? `${told.map(([value, meaning]) => `\`${value}\`: ${prose(meaning)}`).join('; ')}.` : '';
}

/** A title as it stands within a sentence; an abbreviation stays in capitals. */
function inSentence(title: string): string {
  return title === title.toUpperCase() ? title : title.toLowerCase();
}

/** The part that a key, or each item of its list, holds. */
function partOf(shape: JsonSchema): string | undefined {
  return definitionName(shape) ?? (shape.items && definitionName(shape.items));
}

/** How many keys hold each part. */
function usesOf(definitions: { readonly [name: string]: JsonSchema }): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { properties = {} } of Object.values(definitions)) {
    for (const shape of Object.values(properties)) {
      const part = partOf(shape);
      if (part) uses.set(part, (uses.get(part) ?? 0) + 1);
    }
  }
  return uses;
}

/** The first example as it is written in a file, in one line; with the quotes that older readers of YAML need. */
function example({ examples = [] }: JsonSchema): string {
  if (examples.length === 0) return '';
  const text = stringify(examples[0], { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<!["\w])(\d\d:\d\d|\+\d[\d ]+\d)(?!["\w])/g, '"$1"')
    .replace(/\[ (.*?) \]/g, '[$1]');
  return `\`${text}\``;
}
