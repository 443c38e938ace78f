import { spokenLanguage, translated } from '../l10n/say.ts';
import { ENGAGEMENT_FORMAT } from './engagementFormat.ts';
import type { FileFormat } from './fileFormat.ts';
import type { KeyTable, ObjectTable, ShapeTable, ValueDoc, ValueShape } from './keyTable.ts';
import type { Path } from './model.ts';

export type { ValueDoc, ValueType } from './keyTable.ts';

/** The pitfalls that sections answer. */
export type AnsweredPitfall =
  | 'objectives'
  | 'selection'
  | 'due-diligence'
  | 'communication'
  | 'culture'
  | 'monitoring'
  | 'flexibility'
  | 'contingency'
  | 'legal'
  | 'onboarding';

/** What the format says about one key, or about one item of a list. */
export interface KeyDoc extends ValueShape {
  /** The key as it is written; for a list's item the key of the list. */
  readonly name: string;
  readonly title: string;
  /** What it means and what good looks like. Plain text with `code` in backticks. */
  readonly description: string;
  /** Examples as they are written in YAML, in one line; the best first. */
  readonly examples: readonly string[];
  /** The first example as data. */
  readonly sample: unknown;
  /** Whether its object must have it. */
  readonly required: boolean;
  /** It stands for an item of the list `name`. */
  readonly item: boolean;
  /** The pitfalls that its section answers. */
  readonly pitfalls: readonly AnsweredPitfall[];
}

const PITFALLS: Readonly<Record<string, readonly AnsweredPitfall[]>> = {
  client: ['communication', 'culture'],
  provider: ['communication', 'culture'],
  objectives: ['objectives'],
  scope: ['objectives'],
  selection: ['selection'],
  payment: ['selection'],
  dueDiligence: ['due-diligence'],
  communication: ['communication'],
  culture: ['culture'],
  monitoring: ['monitoring'],
  flexibility: ['flexibility'],
  contingency: ['contingency'],
  contracts: ['legal'],
  security: ['legal'],
  onboarding: ['onboarding'],
};

const ROOT: ShapeTable = { types: ['object'], object: 'file' };
const byName = new WeakMap<ObjectTable, ReadonlyMap<string, KeyTable>>();

/** What the format says about the value at a path: a key, or an item of a list. Undefined where it knows none. */
export function describe(path: Path, format = ENGAGEMENT_FORMAT): KeyDoc | undefined {
  let shape = ROOT;
  let key: KeyTable | undefined;
  for (const step of path) {
    if (typeof step === 'number') {
      if (!shape.items) return undefined;
      shape = shape.items;
    } else {
      key = keyTable(shape, step, format);
      if (!key) return undefined;
      shape = key;
    }
  }
  if (!key) return undefined;
  return shape === key ? keyDoc(key, path) : itemDoc(key, shape, path, format);
}

/** The keys of the object at a path, in their usual order; empty where the format has no object there. */
export function keysAt(path: Path, format = ENGAGEMENT_FORMAT): readonly KeyDoc[] {
  const table = objectAt(path, format);
  return table ? table.keys.map((key) => keyDoc(key, [...path, key.name])) : [];
}

/** The names of the keys of the object at a path, in their usual order; empty where the format has no object there. */
export function keyOrder(path: Path, format = ENGAGEMENT_FORMAT): readonly string[] {
  return objectAt(path, format)?.keys.map(({ name }) => name) ?? [];
}

/** Where in the format a key is known: the paths of the top-level sections that have it. */
export function sectionsWith(name: string, format = ENGAGEMENT_FORMAT): readonly string[] {
  const sections = format.objects().file?.keys ?? [];
  return sections.filter((section) => keyTable(section, name, format)).map((section) => section.name);
}

function objectAt(path: Path, format: FileFormat): ObjectTable | undefined {
  let shape: ShapeTable | undefined = ROOT;
  for (const step of path) shape = shape && (typeof step === 'number' ? shape.items : keyTable(shape, step, format));
  return shape?.object === undefined ? undefined : format.objects()[shape.object];
}

function keyTable(shape: ShapeTable, name: string, format: FileFormat): KeyTable | undefined {
  const object = shape.object === undefined ? undefined : format.objects()[shape.object];
  if (!object) return undefined;
  let keys = byName.get(object);
  if (!keys) {
    keys = new Map(object.keys.map((key) => [key.name, key]));
    byName.set(object, keys);
  }
  return keys.get(name) ?? (name.startsWith('x-') ? undefined : object.others);
}

function keyDoc(key: KeyTable, path: Path): KeyDoc {
  return {
    ...shapeDoc(key),
    name: key.name || String(path.at(-1)),
    title: translated(key.title),
    description: translated(key.description),
    examples: key.examples.map(inYaml),
    sample: key.examples[0],
    required: key.required ?? false,
    item: false,
    pitfalls: PITFALLS[String(path[0])] ?? [],
  };
}

function itemDoc(key: KeyTable, shape: ShapeTable, path: Path, format: FileFormat): KeyDoc {
  const object = shape.object === undefined ? undefined : format.objects()[shape.object];
  const samples = key.examples.flatMap((example) => (Array.isArray(example) ? example : []));
  return {
    ...shapeDoc(shape),
    name: String(path.findLast((step) => typeof step === 'string')),
    title: translated(object?.title ?? key.title),
    description: translated(object?.description ?? key.description),
    examples: samples.map(inYaml),
    sample: samples[0],
    required: false,
    item: true,
    pitfalls: PITFALLS[String(path[0])] ?? [],
  };
}

function shapeDoc({ types, format, values, minimum, maximum }: ShapeTable): ValueShape {
  return { types, format, values: values && spokenValues(values), minimum, maximum };
}

/** Most keys are described for their names alone, and in English nothing is to be done. */
function spokenValues(values: readonly ValueDoc[]): readonly ValueDoc[] {
  if (spokenLanguage() === 'en') return values;
  return values.map(({ value, description }) => ({
    value,
    ...(description === undefined ? {} : { description: translated(description) }),
  }));
}

const PLAIN = /^[\p{L}\d][\p{L}\d _./%@-]*$/u;
const LOOKS_LIKE_ANOTHER_TYPE = /^(?:true|false|null|~|[\d.+-][\d.e+-]*)$/i;

/** Our own example data in one line of YAML. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${inYaml(key)}: ${inYaml(inner)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDate || (PLAIN.test(value) && !LOOKS_LIKE_ANOTHER_TYPE.test(value) && !value.endsWith(' '))
    ? value
    : JSON.stringify(value);
}
