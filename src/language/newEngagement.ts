import { say } from '../l10n/say.ts';
import { newEngagement as textOf } from '../pitfalls/newEngagement.ts';
import { slot } from '../yaml/template.ts';

/** The text of a new engagement file as a snippet. */
export function newEngagement(title: string, id: string): string {
  return `${textOf({ id, title, owner: slot(say`Who answers for it on your side`) }, { snippet: true })}$0`;
}
