/** A half-open span of the text, in UTF-16 offsets of the text as it was handed in. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

interface NodeBase {
  /**
   * The node's own text: with its quotes or brackets, without its anchor and tag. An empty value has an empty range
   * just behind what introduces it (`key:` or `-`). A block collection ends where its last child ends.
   */
  readonly range: Range;
  readonly anchor?: string;
  readonly tag?: string;
  /** An unreadable place lies within this node, so what seems to be missing from it may be there. */
  readonly damaged?: boolean;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The value by the YAML 1.2 core schema. */
  readonly value: string | number | boolean | null;
  /** The scalar's content as text, quotes and escapes resolved (`"1e3"` for `1e3`). */
  readonly text: string;
}

export interface Pair {
  readonly key: Node;
  readonly value: Node;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface SeqNode extends NodeBase {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly Node[];
}

export interface AliasNode extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
  /** The node that it stands for; absent when no such anchor comes before it. */
  readonly target?: ScalarNode | MapNode | SeqNode;
}

export type Node = ScalarNode | MapNode | SeqNode | AliasNode;

/** A place where the text isn't well-formed YAML, or more than this program is willing to read. */
export interface SyntaxProblem {
  readonly range: Range;
  /** What is wrong and what to do, in plain words. */
  readonly message: string;
  /** `limit`: the text is well-formed perhaps, but too deep, too large or expands too far to be read. */
  readonly kind: 'syntax' | 'limit' | 'documents';
}

/** A text as located YAML. */
export interface Tree {
  readonly text: string;
  /** The first document's content; absent when the text holds none (empty, or comments alone). */
  readonly root?: Node;
  readonly problems: readonly SyntaxProblem[];
}

/** The node that stands behind an alias, or the node itself. Absent for an alias that leads nowhere. */
export function resolve(node: Node | undefined): ScalarNode | MapNode | SeqNode | undefined {
  return node?.kind === 'alias' ? node.target : node;
}

/** The key of a pair as text; absent where the key isn't a scalar. */
export function keyText(pair: Pair): string | undefined {
  const key = resolve(pair.key);
  return key?.kind === 'scalar' ? key.text : undefined;
}
