import type { Path } from '../../engagement/model.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Snapshot } from '../snapshot.ts';
import { mapBefore } from './nodesAt.ts';

/** Whoever types waits for this: of a file with more findings, those nearest to the object are asked. */
const MAX_LOOKED_AT = 200;

/**
 * The keys that findings ask for in the object around an offset: those that their fixes would add to it. `path` is the
 * object's way in the format, in which every item of a list counts as 0. None while findings would have to be waited for.
 */
export function askedFor(snapshot: Snapshot, path: Path, offset: number): ReadonlySet<string> {
  const findings = snapshot.findingsAtHand;
  if (!findings) return new Set();
  const here = mapBefore(snapshot.tree.root, path, offset);
  if (!here) return new Set();
  const distance = ({ start }: Range) => Math.abs(start - here.range.start);
  const keys = findings
    .filter(({ fixable, accepted }) => fixable && !accepted)
    .sort((a, b) => distance(a.range) - distance(b.range))
    .slice(0, MAX_LOOKED_AT)
    .flatMap((finding) => finding.fixes())
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.kind === 'set' && change.map === here ? [change.key] : []));
  return new Set(keys);
}
