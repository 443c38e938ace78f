import type { Range } from '../yaml/tree.ts';

/** One step into the file: a key, or the zero-based index of a list item. */
export type Path = readonly (string | number)[];

/** A place that doesn't hold what the format asks for. */
export interface Issue {
  readonly kind:
    | 'syntax'
    | 'documents'
    | 'schema'
    | 'unknown-key'
    | 'duplicate-key'
    | 'duplicate-id'
    | 'unknown-reference'
    | 'impossible-date';
  readonly range: Range;
  readonly message: string;
  /** The place as a path, where it has one. */
  readonly path?: Path;
  /** What was probably meant, best first: keys, values or ids that exist. */
  readonly suggestions?: readonly string[];
  readonly related?: readonly Related[];
}

/** Another place that explains a finding: the earlier definition, the date that disagrees. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}
