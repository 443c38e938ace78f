/** What a feature has to know of the editor that asked. */
export interface ClientFeatures {
  /** Edits may hold tab stops (only with `documentChanges`). */
  readonly snippetEdits: boolean;
  /** Edits may name the version of the document that they were made for. */
  readonly documentChanges: boolean;
  /** Completion items may hold tab stops. */
  readonly snippetCompletion: boolean;
  /** The lines of a plain completion item are indented like the line that it is inserted in. */
  readonly indentedCompletion: boolean;
  /** The editor has this project's own commands (to explain a rule, to accept a risk by dialogue). */
  readonly commands: boolean;
}

/** Another extension serves the format's JSON Schema for a document, so what follows from the schema is left to it. */
export type SchemaPeer = 'none' | 'active';

/** The most findings that an editor is shown for one file. */
export const MAX_SHOWN_FINDINGS = 100;

/** The commands of the clients that have them; they take the arguments that the code actions give. */
export const EXPLAIN_COMMAND = 'outsource.explainRule';
export const ACCEPT_COMMAND = 'outsource.acceptRisk';
export const REPORT_COMMAND = 'outsource.openReport';
export const REVEAL_COMMAND = 'outsource.revealPlace';
