import type { Path } from '../../engagement/model.ts';
import type { MapNode, Node } from '../../yaml/tree.ts';
import { keyText, resolve } from '../../yaml/tree.ts';

/** All nodes of a text at a way in the format, in which every item of a list counts as 0, in the order of the text. */
function nodesAt(root: Node | undefined, path: Path): Node[] {
  let nodes = root ? [root] : [];
  for (const step of path) {
    nodes = nodes.flatMap((node) => {
      if (typeof step === 'number') return node.kind === 'seq' ? node.items : [];
      return node.kind === 'map' ? node.pairs.flatMap((pair) => (keyText(pair) === step ? [pair.value] : [])) : [];
    });
  }
  return nodes;
}

/** The object at a way in the format that begins last before an offset: the one that is being written. */
export function mapBefore(root: Node | undefined, path: Path, offset: number): MapNode | undefined {
  const node = resolve(nodesAt(root, path).findLast((each) => each.range.start <= offset && isMap(each)));
  return node?.kind === 'map' ? node : undefined;
}

function isMap(node: Node): boolean {
  return resolve(node)?.kind === 'map';
}

/** The plain values of the list around an offset, without the one that is being written. */
export function itemsBeside(root: Node | undefined, path: Path, offset: number): ReadonlySet<string> {
  const list = nodesAt(root, path.slice(0, -1)).findLast((each) => each.range.start <= offset && each.kind === 'seq');
  const items = list?.kind === 'seq' ? list.items : [];
  return new Set(
    items.flatMap((item) => {
      const isHere = item.range.start <= offset && offset <= item.range.end;
      return item.kind === 'scalar' && !isHere ? [item.text] : [];
    }),
  );
}
