/** A generated file: its path from the repository's root (with `/`), and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
