/** A value of a register. A date stands as `YYYY-MM-DD`; null for what the file doesn't say. */
export type Cell = string | number | null;

/** A column: what it is called, in the language that is spoken, and what its cells are. */
export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'date' | 'number' | 'yes-no';
}

/** A table of a register. Plain data: a format is made of it elsewhere. Texts are cleaned of control characters. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** One column of a table, and how its cell is found. */
export interface ColumnOf<Source> {
  /** In English. */
  readonly title: string;
  readonly kind: Column['kind'];
  /** Undefined for what the file doesn't say; true and false are said in words. */
  readonly cell: (source: Source) => string | number | boolean | undefined;
}
