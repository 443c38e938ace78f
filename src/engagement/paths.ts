import type { Node, Range } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';

/** The place that a path such as `objectives[0].due` leads to; undefined where there is no such place. */
export function followPath(root: Node | undefined, path: string): Range | undefined {
  let node = root;
  let range: Range | undefined;
  for (const [, key, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    const target = resolve(node);
    if (key !== undefined && target?.kind === 'map') {
      const pair = target.pairs.find((candidate) => keyText(candidate) === key);
      range = pair && { start: pair.key.range.start, end: Math.max(pair.key.range.end, pair.value.range.end) };
      node = pair?.value;
    } else if (index !== undefined && target?.kind === 'seq') {
      node = target.items[Number(index)];
      range = node?.range;
    } else return undefined;
    if (!node) return undefined;
  }
  return range;
}
