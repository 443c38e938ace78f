import { mapOf, seqOf } from '../../engagement/model.ts';
import type { Change } from '../../yaml/change.ts';
import type { Template } from '../../yaml/template.ts';
import type { Context, Fix } from '../rule.ts';
import { asTemplate, sectionChanges } from '../sections.ts';
import { type Check, type CheckKind, type DueDiligence, dueDiligenceKeys } from './section.ts';
import { checkTemplate } from './template.ts';

/** The fix that adds entries to one of the section's lists, which may not be there yet. */
export function addEntries(
  context: Context,
  key: keyof DueDiligence,
  title: string,
  entries: readonly Template[],
): Fix[] {
  const changes = entryChanges(context, key, entries);
  return changes.length > 0 ? [{ title, changes }] : [];
}

function entryChanges({ file }: Context, key: keyof DueDiligence, entries: readonly Template[]): Change[] {
  const { dueDiligence } = file;
  const list = dueDiligence?.[key];
  const seq = list && seqOf(list);
  if (seq) return entries.map((value) => ({ kind: 'append', seq, value }));
  const map = dueDiligence && mapOf(dueDiligence);
  if (map) return [{ kind: 'set', map, key, value: entries, order: dueDiligenceKeys() }];
  return sectionChanges(file, 'dueDiligence', { [key]: entries });
}

/** The fix that adds a check of today. `facts`: what differs from the usual one. */
export function addCheck(context: Context, kind: CheckKind, title: string, facts: Check = {}): Fix[] {
  const check: Check = { ...checkTemplate(context.file, kind, context.today.toString()), ...facts };
  return addEntries(context, 'checks', title, [asTemplate(check)]);
}
