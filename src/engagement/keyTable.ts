/** The types of values in a file, by their names in JSON Schema. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** A value that a key may have, and what it means. */
export interface ValueDoc {
  readonly value: string | number;
  readonly description?: string;
}

/** What a value must be. */
export interface ValueShape {
  readonly types: readonly ValueType[];
  /** The form of a text, see `formats.ts`. */
  readonly format?: string;
  /** The values that are allowed, where they can be listed. */
  readonly values?: readonly ValueDoc[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a value must be, and of what it is made. */
export interface ShapeTable extends ValueShape {
  /** The object's name in the table, where the value is or may be an object. */
  readonly object?: string;
  readonly items?: ShapeTable;
}

/** What the generated table says about one key. */
export interface KeyTable extends ShapeTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly required?: boolean;
}

/** What the generated table says about one object of the format. */
export interface ObjectTable {
  readonly title: string;
  readonly description: string;
  readonly keys: readonly KeyTable[];
  /** What any other key holds, where keys are names of the user's own. */
  readonly others?: KeyTable;
}
