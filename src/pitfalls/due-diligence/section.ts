import type { Temporal } from 'temporal-polyfill';
import { compareDates, toDate } from '../../engagement/dates.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { valueRange } from '../../engagement/model.ts';
import { quoted } from '../../engagement/quote.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { toSay, translated } from '../../l10n/say.ts';
import type { Range } from '../../yaml/tree.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context } from '../rule.ts';
import { excerpt, isAbsent, isMissing, nobodyThereYet } from '../sections.ts';

export type DueDiligence = NonNullable<EngagementFile['dueDiligence']>;
export type Reference = NonNullable<DueDiligence['references']>[number];
export type PastWork = NonNullable<DueDiligence['pastWork']>[number];
export type Check = NonNullable<DueDiligence['checks']>[number];
export type CheckKind = NonNullable<Check['kind']>;

/** The usual order of the keys, for what is added to them. */
export const dueDiligenceKeys = (): readonly string[] => keyOrder(['dueDiligence']);
export const referenceKeys = (): readonly string[] => keyOrder(['dueDiligence', 'references', 0]);
export const pastWorkKeys = (): readonly string[] => keyOrder(['dueDiligence', 'pastWork', 0]);

/** The section, where the file has one and somebody is there to be checked. */
export function dueDiligenceOf(context: Context): DueDiligence | undefined {
  if (nobodyThereYet(context) || isMissing(context.file, 'dueDiligence')) return undefined;
  return context.file.dueDiligence;
}

/** The kinds of check in words, as the beginning of a sentence. */
const KIND_NAMES: Record<CheckKind, string> = toSay({
  financial: 'The financial check',
  legal: 'The legal check',
  security: 'The security check',
  certification: 'The check of certificates',
  insurance: 'The insurance check',
  sanctions: 'The sanctions check',
  capacity: 'The capacity check',
  continuity: 'The continuity check',
  'conflict-of-interest': 'The check for conflicts of interest',
  'worker-status': 'The check of worker status',
  other: 'The check',
});

/** What a check is called at the beginning of a sentence: "The security check". */
export function kindName({ kind }: Check): string {
  return translated(KIND_NAMES[kind ?? 'other']);
}

/** The same as it stands alone. */
const KIND_WORDS: Record<CheckKind, string> = toSay({
  financial: 'financial check',
  legal: 'legal check',
  security: 'security check',
  certification: 'check of certificates',
  insurance: 'insurance check',
  sanctions: 'sanctions check',
  capacity: 'capacity check',
  continuity: 'continuity check',
  'conflict-of-interest': 'check for conflicts of interest',
  'worker-status': 'check of worker status',
  other: 'check',
});

/** What a check is called where it stands alone: "security check". */
export function kindWords({ kind }: Check): string {
  return translated(KIND_WORDS[kind ?? 'other']);
}

/** A name of the file in quotes, for messages. */
export function named(text: string | undefined, fallback: string): string {
  return text?.trim() ? quoted(excerpt(text, 30)) : fallback;
}

/** Whether a check of one of some kinds is recorded; `unsure` where one may stand in what can't be read. */
export function hasCheck(context: Context, section: DueDiligence, ...kinds: readonly CheckKind[]): boolean | 'unsure' {
  const { checks } = section;
  if (!checks) return isAbsent(context, section, 'checks') ? false : 'unsure';
  if (checks.some(({ kind }) => kind && kinds.includes(kind))) return true;
  return hasUnreadableItem(checks) || checks.some(({ kind }) => kind === undefined) ? 'unsure' : false;
}

/** A day on which somebody looked at the provider. */
export interface Look {
  readonly date: Temporal.PlainDate;
  readonly range: Range;
}

/** All that was looked at, whatever the list. */
export interface Looks {
  /** By their days, the earliest first. */
  readonly dated: readonly Look[];
  /** Some look has no day, or none that can be read. */
  readonly undated: boolean;
  /** A look may stand in what can't be read. */
  readonly unreadable: boolean;
}

/** When the provider was looked at: references, reviews, past work and checks. */
export function looksOf(context: Context, section: DueDiligence): Looks {
  const dated: Look[] = [];
  let undated = false;
  let unreadable = false;
  const add = <T extends object>(key: keyof DueDiligence, list: readonly T[] | undefined, day: keyof T & string) => {
    unreadable ||= list ? hasUnreadableItem(list) : !isAbsent(context, section, key);
    for (const item of list ?? []) {
      const date = toDate(item[day]);
      if (date) dated.push({ date, range: valueRange(item, day) });
      else undated = true;
      unreadable ||= !date && !isAbsent(context, item, day);
    }
  };
  add('references', section.references, 'checkedOn');
  add('reviews', section.reviews, 'checkedOn');
  add('pastWork', section.pastWork, 'assessedOn');
  add('checks', section.checks, 'checkedOn');
  return { dated: dated.sort((a, b) => compareDates(a.date, b.date)), undated, unreadable };
}

/** Whether somebody has looked at a past work: its day or what came of it is there, or may be. */
export function isAssessed(context: Context, work: PastWork): boolean {
  return !isAbsent(context, work, 'assessedOn') || !isAbsent(context, work, 'outcome');
}
