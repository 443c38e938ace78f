import type { Path } from '../engagement/model.ts';
import type { MapNode, Node, Range } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import type { Snapshot } from './snapshot.ts';

/** Whoever types waits for this: of a file with more findings, those nearest to the object are asked. */
const MAX_LOOKED_AT = 200;

/**
 * The keys that findings ask for in the object around an offset: those that their fixes would add to it. `path` is the
 * object's way in the format, in which every item of a list counts as 0.
 */
export function askedFor(snapshot: Snapshot, path: Path, offset: number): ReadonlySet<string> {
  const here = mapsAt(snapshot.tree.root, path).findLast(({ range }) => range.start <= offset);
  if (!here) return new Set();
  const distance = ({ start }: Range) => Math.abs(start - here.range.start);
  const keys = snapshot.findings
    .filter(({ fixable, accepted }) => fixable && !accepted)
    .sort((a, b) => distance(a.range) - distance(b.range))
    .slice(0, MAX_LOOKED_AT)
    .flatMap((finding) => finding.fixes())
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.kind === 'set' && change.map === here ? [change.key] : []));
  return new Set(keys);
}

/** All objects of a text at a way in the format, in the order of the text. */
function mapsAt(root: Node | undefined, path: Path): MapNode[] {
  let nodes = root ? [root] : [];
  for (const step of path) {
    nodes = nodes.flatMap((node) => {
      if (typeof step === 'number') return node.kind === 'seq' ? node.items : [];
      return node.kind === 'map' ? node.pairs.flatMap((pair) => (keyText(pair) === step ? [pair.value] : [])) : [];
    });
  }
  return nodes.flatMap((node) => {
    const map = resolve(node);
    return map?.kind === 'map' ? [map] : [];
  });
}
