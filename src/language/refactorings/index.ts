import { CONFIG_FORMAT } from '../../lint/config/configFormat.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Snapshot } from '../snapshot.ts';
import { addKpi, extractObjective } from './objectives.ts';
import type { Refactoring } from './place.ts';
import { addReview, closeTask, moveOn } from './progress.ts';
import { renewContract } from './renewal.ts';

export type { Refactoring } from './place.ts';

const ALL = [extractObjective, addKpi, addReview, closeTask, renewContract, moveOn];

/** What somebody may want to do with the thing on which a cursor or selection lies; nothing in a configuration. */
export function refactoringsAt(snapshot: Snapshot, selected: Range): Refactoring[] {
  if (snapshot.format === CONFIG_FORMAT) return [];
  return ALL.flatMap((refactoring) => refactoring(snapshot, selected));
}
