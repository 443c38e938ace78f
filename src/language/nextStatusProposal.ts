import { excerptOf } from '../engagement/quote.ts';
import { describe } from '../engagement/schema.ts';
import { say, translated } from '../l10n/say.ts';
import type { Choice } from '../pitfalls/beginning.ts';
import { nextStatus } from './nextStatus.ts';
import type { Snapshot } from './snapshot.ts';

/** What a dialogue shows of the stage that follows. Plain data. */
export interface NextStatusProposal {
  /** What the engagement is called, in a few words; empty where the file doesn't say. */
  readonly title: string;
  readonly status: string;
  /** To move on, with what the stage means and what it will newly ask for. */
  readonly choice: Choice & { readonly asks: string };
}

/** The stage that follows on an engagement's own; undefined at the last one, and where the status can't be read. */
export function nextStatusProposal(snapshot: Snapshot): NextStatusProposal | undefined {
  const next = nextStatus(snapshot);
  if (!next) return undefined;
  const { status, count, titles } = next;
  const values = describe(['engagement', 'status'])?.values ?? [];
  const { description } = values.find(({ value }) => value === status) ?? {};
  return {
    title: excerptOf(snapshot.context.file.engagement?.title ?? ''),
    status,
    choice: {
      value: status,
      label: say`Move on to ${status}`,
      ...(description !== undefined && { meaning: translated(description) }),
      asks: newlyAsked(count, titles),
    },
  };
}

/** How many findings are named; the hover of the status names them all. */
const MOST_NAMED = 3;

function newlyAsked(count: number, titles: readonly string[]): string {
  if (count === 0) return say`Nothing new is asked for.`;
  const named = titles.slice(0, MOST_NAMED).join(', ');
  const shown = titles.length > MOST_NAMED ? `${named}, …` : named;
  return count === 1 ? say`1 new finding: ${shown}` : say`${count} new findings: ${shown}`;
}
