import type { Pattern } from '../../wording/index.ts';

/**
 * The words of one language by which somebody asks to approve everything. An entry of `clientApproves` is read from its
 * beginning: `lead`, then `everything`, or `all` with `between` and one of the `things`; what follows has to be one of
 * `after`, or it may narrow the whole ("every change of price").
 */
export interface ApprovalWords {
  /** What may stand before: "prior approval of". */
  readonly lead: readonly Pattern[];
  /** All there is, in one word: "everything". */
  readonly everything: readonly Pattern[];
  /** Nothing may be done: "nothing without". */
  readonly nothing: readonly Pattern[];
  /** "all", "every", "any". */
  readonly all: readonly Pattern[];
  /** What may stand before the thing without narrowing it: "single", "of the". */
  readonly between: readonly Pattern[];
  /** Work, change, decision, step, task, expense. A named thing ("maintenance window") is none of these. */
  readonly things: readonly Pattern[];
  /** "and", "or". */
  readonly and: readonly Pattern[];
  /** What may follow without narrowing it: "in writing", "must be approved". */
  readonly after: readonly Pattern[];
  /** What narrows it wherever it follows: "if", "above", "except". */
  readonly narrowing: readonly Pattern[];
}
