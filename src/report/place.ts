import type { Node, Tree } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';

/** What tells the items of a list apart, the surest first. */
const NAMES = ['id', 'rule', 'name', 'title', 'kind', 'date'] as const;

/**
 * The way to a place of a file as one name, which stays the same while other items come and go:
 * `contracts/service-agreement/noticePeriod`. An item of a list is named by its id, else by what it is called, else by its
 * own text. Made of letters, digits and hyphens; two places may have the same one.
 * @param offset in UTF-16 units
 */
export function placeName({ root }: Tree, offset: number): string {
  const parts: string[] = [];
  let node = resolve(root);
  while (node) {
    const inner: Node | undefined =
      node.kind === 'map'
        ? valueAt(node.pairs, offset, parts)
        : node.kind === 'seq'
          ? itemAt(node.items, offset)
          : undefined;
    const next = resolve(inner);
    if (node.kind === 'seq' && next) parts.push(itemName(next));
    node = next;
  }
  return parts.join('/');
}

type Pairs = Extract<Node, { kind: 'map' }>['pairs'];

function valueAt(pairs: Pairs, offset: number, parts: string[]): Node | undefined {
  const pair = pairs.find(
    ({ key, value }) => key.range.start <= offset && offset <= Math.max(key.range.end, value.range.end),
  );
  const key = pair && keyText(pair);
  if (!pair || key === undefined) return undefined;
  parts.push(plain(key));
  return holds(pair.value, offset) ? pair.value : undefined;
}

function itemAt(items: readonly Node[], offset: number): Node | undefined {
  return items.find((item) => holds(item, offset));
}

function holds({ range }: Node, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

function itemName(item: Exclude<Node, { kind: 'alias' }>): string {
  if (item.kind === 'scalar') return plain(item.text);
  if (item.kind === 'seq') return 'list';
  for (const name of NAMES) {
    const value = resolve(item.pairs.find((pair) => keyText(pair) === name)?.value);
    if (value?.kind === 'scalar' && value.text.trim() !== '') return plain(value.text);
  }
  return 'item';
}

const LONGEST = 60;

/** A text in which nothing is left that could end a line or a name. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\d-]+/gu, '-')
    .replace(/[^\x20-\x7e]/g, (letter) => `u${letter.charCodeAt(0).toString(16)}`);
}
