import { meantBy } from '../../engagement/mentions.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { mapOf } from '../../engagement/model.ts';
import { quoted } from '../../engagement/quote.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix } from '../rule.ts';
import { excerpt, isAbsent, isMissing } from '../sections.ts';

export type Selection = NonNullable<EngagementFile['selection']>;
export type Candidate = NonNullable<Selection['candidates']>[number];

/** The usual order of the keys, for what is added to them. */
export const selectionKeys = (): readonly string[] => keyOrder(['selection']);

/** How much of a name a message shows where it shows two. */
const LONGEST_NAME = 24;

/** The section, where the file has one: without it, only the rule about its absence speaks. */
export function selectionOf({ file }: Context): Selection | undefined {
  return isMissing(file, 'selection') ? undefined : file.selection;
}

/**
 * The candidate that was chosen: the one of exactly this name, else the one party that is meant. Undefined where none
 * was chosen, or where nobody can tell which.
 */
export function chosenOf({ chosen, candidates = [] }: Selection): Candidate | undefined {
  if (!chosen?.trim()) return undefined;
  const meant = meantBy(chosen, candidates, ({ name }) => name);
  return meant.length === 1 || meant[0]?.name === chosen ? meant[0] : undefined;
}

/** Whether the file gives no reason for the choice: a reason settles what the figures leave open. */
export function lacksReason(context: Context, selection: Selection): boolean {
  return isAbsent(context, selection, 'rationale');
}

/** The fix that asks for the reason; `hint` says what it should answer. */
export function addReason(selection: Selection, hint: string): Fix[] {
  const map = mapOf(selection);
  if (!map) return [];
  return [
    {
      title: say`Add the reason for the choice`,
      changes: [{ kind: 'set', map, key: 'rationale', value: slot(hint), order: selectionKeys() }],
    },
  ];
}

/** A candidate's name for messages, in quotes. */
export function nameOf(candidate: Candidate): string {
  return quoted(excerpt(candidate.name ?? say`(no name)`, LONGEST_NAME));
}
