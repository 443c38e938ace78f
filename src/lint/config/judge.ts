import type { Temporal } from 'temporal-polyfill';
import type { Engagement, ReadFile } from '../../engagement/model.ts';
import { rules } from '../../pitfalls/format/index.ts';
import { type Finding, lint } from '../run.ts';

/** What is wrong with the form of a file, of whatever kind, in the words of the rules about the form of files. */
export function judgeFormat(read: ReadFile<object>, today: Temporal.PlainDate): Finding[] {
  // Those rules look at the tree, the issues and the format, which all kinds of files have.
  return lint(read as unknown as Engagement, { today, rules });
}
