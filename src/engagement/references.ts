import { say } from '../l10n/say.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import { meantBy, mentioning, type Spot, sharedIds } from './mentions.ts';
import type { EngagementFile, Issue } from './model.ts';
import { keyRange, seqOf, valueRange } from './model.ts';
import { isSlip, type Speller } from './near.ts';
import { asking } from './phrases.ts';
import { quote } from './quote.ts';

/** Finds ids that stand twice; the later one in the text points at the earlier. */
export function duplicateIds(file: EngagementFile): Issue[] {
  const issues: Issue[] = [];
  const firsts = new Map<string, Spot>();
  for (const spot of sharedIds(file)) {
    const { holder, text: id } = spot;
    const other = firsts.get(id);
    if (other === undefined) {
      firsts.set(id, spot);
      continue;
    }
    const [range, otherRange] = [valueRange(holder, 'id'), valueRange(other.holder, 'id')];
    // One anchored item that an alias repeats: both have the same place.
    if (range.start === otherRange.start) continue;
    const isLater = range.start > otherRange.start;
    if (!isLater) firsts.set(id, spot);
    issues.push({
      kind: 'duplicate-id',
      range: isLater ? range : otherRange,
      message: say`The id ${quote(id)} is taken already: give one of the two another name.`,
      related: [{ range: isLater ? otherRange : range, message: say`${quote(id)} is first used here.` }],
    });
  }
  return issues;
}

/** Finds references to ids, candidates and criteria that aren't there. Silent where there is no list to look in. */
export function unknownReferences(file: EngagementFile, speller: Speller): Issue[] {
  const issues: Issue[] = [];
  addUnknownObjectives(file, speller, issues);
  addUnknownSelection(file, speller, issues);
  addNearInstalments(file, speller, issues);
  return issues;
}

function addUnknownObjectives(file: EngagementFile, speller: Speller, issues: Issue[]): void {
  const pointing = mentioning(file, 'objective').filter(({ text }) => text.trim() !== '');
  const ids: ReadonlySet<string> = pointing.length > 0 ? namesIn(file.objectives, 'id') : new Set();
  if (ids.size === 0) return;
  const list = [...ids];
  for (const { holder, key, text } of pointing) {
    if (ids.has(text)) continue;
    const suggestions = speller.near(text, list, 'objectives');
    const range = valueRange(holder, key);
    issues.push(unknown(say`No objective has the id ${quote(text)}`, range, suggestions, 'id'));
  }
}

function addUnknownSelection(file: EngagementFile, speller: Speller, issues: Issue[]): void {
  const { selection } = file;
  if (!selection) return;
  const candidates = namesIn(selection.candidates, 'name');
  const { chosen } = selection;
  // Without case, punctuation and legal form, as party names are compared everywhere.
  if (chosen?.trim() && candidates.size > 0 && !meantBy(chosen, [...candidates], (name) => name).length) {
    const suggestions = speller.near(chosen, [...candidates], 'candidates');
    const range = valueRange(selection, 'chosen');
    issues.push(unknown(say`${quote(chosen)} isn't among the candidates`, range, suggestions, 'name'));
  }
  const criteria = namesIn(selection.criteria, 'name');
  if (criteria.size === 0) return;
  const list = [...criteria];
  for (const { holder, key: name } of mentioning(file, 'criterion')) {
    if (criteria.has(name) || name.startsWith('x-')) continue;
    const suggestions = speller.near(name, list, 'criteria');
    issues.push(unknown(say`No criterion is called ${quote(name)}`, keyRange(holder, name), suggestions, 'name'));
  }
}

/** An instalment may be tied to any text; only what is nearly an id is surely meant to be one. */
function addNearInstalments(file: EngagementFile, speller: Speller, issues: Issue[]): void {
  const ids = namesIn(file.scope?.deliverables, 'id');
  if (ids.size === 0) return;
  const list = [...ids];
  for (const { holder, key, text } of mentioning(file, 'deliverable')) {
    if (!/^[\w-]{3,}$/.test(text) || ids.has(text)) continue;
    const suggestions = speller.near(text, list, 'deliverables').filter((id) => isSlip(text, id));
    if (suggestions.length === 0) continue;
    const range = valueRange(holder, key);
    issues.push(unknown(say`No deliverable has the id ${quote(text)}`, range, suggestions, 'id'));
  }
}

function unknown(fact: string, range: Issue['range'], suggestions: readonly string[], by: 'id' | 'name'): Issue {
  const message =
    suggestions.length > 0
      ? asking(fact, suggestions)
      : by === 'id'
        ? say`${fact}: use an id that is there.`
        : say`${fact}: use a name from the list.`;
  return { kind: 'unknown-reference', range, message, suggestions };
}

/**
 * The names or ids of a list's items, those included that don't conform: they are there, and another finding speaks of
 * them. Empty where an unreadable place may hide some.
 */
function namesIn(list: readonly object[] | undefined, key: string): ReadonlySet<string> {
  const names = new Set<string>();
  const seq = list && seqOf(list);
  if (!seq || seq.damaged) return names;
  for (const item of seq.items) {
    const map = resolve(item);
    if (map?.kind !== 'map') continue;
    const value = resolve(map.pairs.find((pair) => keyText(pair) === key)?.value);
    if (value?.kind === 'scalar' && value.text.trim() !== '') names.add(value.text);
  }
  return names;
}
