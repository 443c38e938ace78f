/* What dialogues are made of. Nothing here knows the editor, so that the tests can answer in its place. */

/** An answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Behind the label, in grey. */
  readonly description?: string;
  /** Below the label. */
  readonly detail?: string;
}

/** What has been answered so far, by the key of the question. */
export type Answers<Key extends string> = { readonly [key in Key]?: string };

interface Asked<Key extends string> {
  readonly key: Key;
  /** The question. */
  readonly prompt: string;
  /** Asks further about the question before, and counts as the same step. */
  readonly follows?: boolean;
  /** Whether it is asked at all, given what was answered. */
  when?(answers: Answers<Key>): boolean;
  /** What is proposed; a proposal that nobody changed is made anew when an earlier answer changes. */
  proposal?(answers: Answers<Key>): string | Promise<string>;
}

/** A question that is answered in words. */
export interface TextQuestion<Key extends string> extends Asked<Key> {
  readonly kind: 'text';
  /** An example in the empty field. */
  readonly placeholder?: string;
  /** The first part of the proposal, by its length in UTF-16 units, which is selected; all if left out. */
  selectionOf?(proposal: string): number;
  /** What is wrong with an answer, in one sentence; undefined where it will do. */
  problem?(text: string, answers: Answers<Key>): string | undefined | Promise<string | undefined>;
  /** How an answer is understood, shown while somebody writes. */
  note?(text: string): string | undefined;
}

/** A question whose answers can be listed. */
export interface ChoiceQuestion<Key extends string> extends Asked<Key> {
  readonly kind: 'choice';
  options(answers: Answers<Key>): readonly Option[] | Promise<readonly Option[]>;
}

export type Question<Key extends string = string> = TextQuestion<Key> | ChoiceQuestion<Key>;

/** How a question ended, each with what was written or chosen. Only an answer is known to be right. */
export type Outcome =
  | { readonly kind: 'answer'; readonly value: string }
  | { readonly kind: 'back'; readonly value: string | undefined }
  | { readonly kind: 'cancel'; readonly value: string | undefined };

/** One question as it is shown. */
export interface Shown {
  /** What the dialogue is about. */
  readonly title: string;
  readonly prompt: string;
  /** Counted from 1; undefined where there is one question alone. */
  readonly step?: number;
  readonly steps?: number;
  readonly canGoBack: boolean;
  /** The earlier answer, or what is proposed. */
  readonly value?: string;
}

export interface ShownText extends Shown {
  readonly placeholder?: string;
  /** How much of the value is selected, from its start; all if left out. */
  readonly selected?: number;
  problem(text: string): string | undefined | Promise<string | undefined>;
  note(text: string): string | undefined;
}

export interface ShownChoice extends Shown {
  readonly options: readonly Option[];
}

/** Shows questions one at a time. */
export interface Inputs {
  text(shown: ShownText): Promise<Outcome>;
  choice(shown: ShownChoice): Promise<Outcome>;
}
