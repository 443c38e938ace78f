/** A text in a paper; null where something is to be agreed on yet. Cleaned of control characters, not escaped. */
export type PaperText = string | null;

/** A part of a paper. Plain data: a format is made of it elsewhere. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Something that the file doesn't say and a paper has to: shown so that nobody overlooks it. */
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'checks'; readonly items: readonly CheckItem[] }
  | { readonly kind: 'table'; readonly titles: readonly string[]; readonly rows: readonly (readonly PaperText[])[] };

/** Something to tick off. */
export interface CheckItem {
  readonly text: string;
  readonly done: boolean;
}

/** A paper for people who don't read engagement files. */
export interface Paper {
  readonly title: string;
  /** Under the title: what this is, of which day. */
  readonly lead: string;
  readonly blocks: readonly Block[];
  /** What stands for null in a table, and before what is open, in the language that is spoken. */
  readonly openWords: string;
}
