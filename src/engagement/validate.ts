import type { AliasNode, MapNode, Node, Pair } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import type { FileFormat, RawError } from './fileFormat.ts';
import { isEmpty, itemNode, mapOf, type Path, sourceOf } from './model.ts';
import type { Bag } from './plain.ts';
import { describe } from './schema.ts';

/** `silent`: nothing to say here, since it is empty, or unreadable, or another finding speaks of it. */
export type FaultKind = 'missing' | 'unknown-key' | 'type' | 'enum' | 'format' | 'limit' | 'pattern' | 'silent';

/** A place that doesn't conform to the format. */
export interface Fault {
  readonly kind: FaultKind;
  readonly format: FileFormat;
  /** The place, with the file's own indexes; for `missing` the object's path and the key that it lacks. */
  readonly path: Path;
  /** The object or list that holds the value. */
  readonly parent: object;
  /** The value's key, or its index in the list as read. */
  readonly step: string | number;
  /** The value as data; undefined where it is missing. */
  readonly value: unknown;
  /** The value's node, and the pair that holds it; absent where it is missing. */
  readonly node?: Node;
  readonly pair?: Pair;
  /** The first alias on the way: the fault lies in what is repeated here. */
  readonly alias?: AliasNode;
}

const KINDS: Readonly<Record<string, FaultKind>> = {
  required: 'missing',
  additionalProperties: 'unknown-key',
  type: 'type',
  enum: 'enum',
  format: 'format',
  minimum: 'limit',
  maximum: 'limit',
  pattern: 'pattern',
  minLength: 'missing',
};

/**
 * Holds a file, read as plain data, against the format: one fault for each wrong place. An optional key without a value
 * is a silent one, since someone is about to write it; so is all that lies in an unreadable place.
 */
export function findFaults(root: Bag, format: FileFormat): Fault[] {
  const { validate } = format;
  if (validate(root)) return [];
  const faults = new Map<string, Fault>();
  const finder = new Finder(root, format);
  for (const error of validate.errors ?? []) {
    const fault = finder.faultOf(error);
    if (!fault) continue;
    const place = error.keyword === 'required' || error.keyword === 'additionalProperties' ? '' : error.instancePath;
    // A wrong type breaks other demands too; it is the cause.
    const key = place || `${error.instancePath}/${fault.step}`;
    if (!faults.has(key) || fault.kind === 'type') faults.set(key, fault);
  }
  return [...faults.values()];
}

class Finder {
  private readonly root: Bag;
  private readonly format: FileFormat;
  private readonly pairs = new WeakMap<MapNode, ReadonlyMap<string, Pair>>();
  private readonly indexes = new WeakMap<object, ReadonlyMap<Node, number>>();

  constructor(root: Bag, format: FileFormat) {
    this.root = root;
    this.format = format;
  }

  faultOf({ instancePath, keyword, params }: RawError): Fault | undefined {
    const steps = instancePath.split('/').slice(1).map(unescapeStep);
    if (keyword === 'required') steps.push(String(params.missingProperty));
    if (keyword === 'additionalProperties') steps.push(String(params.additionalProperty));
    const path: (string | number)[] = [];
    let parent: object = this.root;
    let value: unknown = this.root;
    let step: string | number = '';
    let node: Node | undefined;
    let pair: Pair | undefined;
    let alias: AliasNode | undefined;
    for (const name of steps) {
      if (typeof value !== 'object' || value === null) return undefined;
      // An alias in place of a single wrong value is the place itself, not a way to it.
      if (node?.kind === 'alias') alias ??= node;
      parent = value;
      if (Array.isArray(parent)) {
        step = Number(name);
        node = itemNode(parent, step);
        pair = undefined;
        path.push(this.indexInFile(parent, step));
        value = parent[step];
      } else {
        step = name;
        pair = this.pairIn(parent, name);
        node = pair?.value;
        path.push(name);
        value = (parent as Bag)[name];
      }
    }
    const { format } = this;
    const kind = kindOf({ kind: KINDS[keyword] ?? 'type', format, path, parent, node }, keyword);
    return { kind, format, path, parent, step, value, node, pair, alias };
  }

  /** The pair of an object's key, found fast in objects with thousands of keys too. */
  private pairIn(object: object, name: string): Pair | undefined {
    const map = mapOf(object);
    if (!map) return undefined;
    if (map.pairs.length <= 16) return map.pairs.find((pair) => keyText(pair) === name);
    let pairs = this.pairs.get(map);
    if (!pairs) {
      // From the last to the first, so that of a key that stands twice the first one stays.
      pairs = new Map(map.pairs.toReversed().map((pair) => [keyText(pair) ?? '', pair]));
      this.pairs.set(map, pairs);
    }
    return pairs.get(name);
  }

  /** The index that an item has in the file, where items without a value were left out before it. */
  private indexInFile(list: readonly unknown[], index: number): number {
    const from = sourceOf(list);
    if (!from?.items || from.node.kind !== 'seq') return index;
    let indexes = this.indexes.get(list);
    if (!indexes) {
      indexes = new Map(from.node.items.map((item, at) => [item, at]));
      this.indexes.set(list, indexes);
    }
    const node = from.items[index];
    return (node && indexes.get(node)) ?? index;
  }
}

function kindOf(
  { kind, format, path, parent, node }: Pick<Fault, 'kind' | 'format' | 'path' | 'parent' | 'node'>,
  keyword: string,
): FaultKind {
  if (format.ownRules.has(path.join('/')) && (!node || isEmpty(node))) return 'silent';
  if (node && !isReadable(node)) return 'silent';
  if (kind === 'missing' && !node) {
    return mapOf(parent)?.damaged || isEmptyOption(parent, path.slice(0, -1), format) ? 'silent' : 'missing';
  }
  if (!node || kind === 'unknown-key' || !isEmpty(node)) return kind;
  if (describe(path, format)?.required) return 'missing';
  // A key without a value is being written; an empty text, list or object stands there on purpose.
  const target = resolve(node);
  return target?.kind === 'scalar' && (target.value === null || keyword === 'minLength') ? 'silent' : kind;
}

/** An optional key with an empty object (`provider: {}`) says as little as one without a value. */
function isEmptyOption(object: object, path: Path, format: FileFormat): boolean {
  return mapOf(object)?.pairs.length === 0 && typeof path.at(-1) === 'string' && !describe(path, format)?.required;
}

function isReadable(node: Node): boolean {
  const target = resolve(node);
  return target !== undefined && !target.damaged;
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
