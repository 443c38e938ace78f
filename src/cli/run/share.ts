import type { Known } from './judge.ts';
import type { Shard } from './shard.ts';

/** Files that a thread takes at a time: few, so that all end together. */
const STEP = 16;

/** What a thread found out about its share: by the index of the file, undefined for one that can't be read. */
export type Share = readonly (readonly [index: number, known: Known | undefined])[];

/** Judges files until none is left. All threads take theirs from one counter. */
export function judgeShare(shard: Shard, counter: Int32Array, count: number): Share {
  const share: [number, Known | undefined][] = [];
  for (let from = Atomics.add(counter, 0, STEP); from < count; from = Atomics.add(counter, 0, STEP)) {
    for (let index = from; index < Math.min(count, from + STEP); index += 1) share.push([index, shard.judge(index)]);
  }
  return share;
}
