import type { Issue } from './issue.ts';
import type { ObjectTable } from './keyTable.ts';
import type { Speller } from './near.ts';

/** What a validator says of one place. */
export interface RawError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Holds plain data against a schema; the errors of the last call stand in `errors`. */
export interface Validate {
  (data: unknown): boolean;
  readonly errors: readonly RawError[] | null;
}

/** A kind of file that is read, judged and explained: engagements, and the configuration of the rules. */
export interface FileFormat {
  /** What to say of a file that holds a list, or plain text, in place of keys. */
  readonly holds: { readonly list: () => string; readonly text: () => string };
  /** What to say of a file without content; absent where such a file is as good as any other. */
  readonly emptyMessage?: () => string;
  /** What is known of its objects by their names; `file` is the whole. */
  readonly objects: () => Readonly<Record<string, ObjectTable>>;
  readonly validate: Validate;
  /** Paths of keys that have rules of their own for being absent or empty. */
  readonly ownRules: ReadonlySet<string>;
  /** Finds in what conforms what the schema can't say. */
  readonly check: (file: object, speller: Speller) => readonly Issue[];
}
