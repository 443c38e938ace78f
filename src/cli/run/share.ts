import { turn } from '../unfinished.ts';
import type { Learned, Shard } from './shard.ts';

/** Files that a thread takes at a time: few, so that all end together. */
const STEP = 16;

/** What a thread has learned of its share, by the index of the file. */
export type Share = readonly (readonly [index: number, learned: Learned])[];

/** Judges files until none is left. All threads take theirs from one counter. */
export async function judgeShare(shard: Shard, counter: Int32Array, count: number): Promise<Share> {
  const share: [number, Learned][] = [];
  for (let from = Atomics.add(counter, 0, STEP); from < count; from = Atomics.add(counter, 0, STEP)) {
    for (let index = from; index < Math.min(count, from + STEP); index += 1)
      share.push([index, await shard.judge(index)]);
    await turn();
  }
  return share;
}
