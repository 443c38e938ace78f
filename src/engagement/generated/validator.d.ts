// Generated from schemas/outsource.schema.json by scripts/generate.ts: do not edit.

/** What the validator says of one place. */
export interface RawError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Holds plain data against the format; the errors of the last call stand in `errors`. */
export declare const validate: {
  (data: unknown): boolean;
  errors: readonly RawError[] | null;
};
