import { followPath } from '../../engagement/paths.ts';
import type { Node, Range, Tree } from '../../yaml/tree.ts';
import { keyText, resolve } from '../../yaml/tree.ts';

/**
 * The places that a user names: a path such as `objectives[0].due`, or the id of a list's item. Both, where an item has
 * the name of a section as its id ("security"). Empty where there is no such place.
 */
export function locate(tree: Tree, at: string): readonly Range[] {
  const byPath = followPath(tree.root, at);
  const found: Range[] = byPath ? [byPath] : [];
  collectItems(tree.root, at, found);
  return found;
}

/** Items of the top-level sections' lists whose `id` is the one that is looked for. */
function collectItems(root: Node | undefined, id: string, found: Range[]): void {
  const top = resolve(root);
  if (top?.kind !== 'map') return;
  for (const section of top.pairs) {
    const value = resolve(section.value);
    const lists = value?.kind === 'map' ? value.pairs.map((pair) => resolve(pair.value)) : [value];
    for (const list of lists) {
      if (list?.kind !== 'seq') continue;
      for (const item of list.items) if (idOf(item) === id) found.push(item.range);
    }
  }
}

function idOf(item: Node): string | undefined {
  const target = resolve(item);
  if (target?.kind !== 'map') return undefined;
  const value = resolve(target.pairs.find((pair) => keyText(pair) === 'id')?.value);
  return value?.kind === 'scalar' ? value.text : undefined;
}
