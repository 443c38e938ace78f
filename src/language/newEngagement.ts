import { idFor } from '../engagement/ids.ts';
import { say } from '../l10n/say.ts';
import type { Beginning } from '../pitfalls/newEngagement.ts';
import { newEngagement as textOf } from '../pitfalls/newEngagement.ts';
import { slot } from '../yaml/template.ts';

/** A new engagement file. */
export interface NewEngagement {
  /** What is written to disk: an engagement without anything to fill in. */
  readonly text: string;
  /** The same with tab stops, for the editor. */
  readonly snippet: string;
}

/** The text of a new engagement file. */
export function newEngagement(beginning: Beginning): NewEngagement {
  const withOwner = { ...beginning, owner: beginning.owner ?? slot(say`Who answers for it on your side`) };
  return { text: textOf(beginning), snippet: `${textOf(withOwner, { snippet: true })}$0` };
}

/** The id of a new engagement, after its title; with a number behind it where another one has that id. */
export function newId(title: string, isTaken: (id: string) => boolean): string {
  const wish = idFor(title);
  let id = wish;
  for (let number = 2; isTaken(id); number += 1) id = `${wish}-${number}`;
  return id;
}
