import { keyText, resolve } from '../yaml/tree.ts';
import type { EngagementFile, Issue } from './model.ts';
import { keyRange, seqOf, valueRange } from './model.ts';
import { isSlip, type Speller } from './near.ts';
import { sameParty } from './parties.ts';
import { quote } from './quote.ts';

interface WithId {
  id?: string;
}

/** The lists whose items' ids must differ, all over the file. */
function listsWithIds(file: EngagementFile) {
  return [file.objectives, file.scope?.deliverables, file.monitoring?.kpis, file.contingency?.risks, file.contracts];
}

/** Finds ids that stand twice; the later one in the text points at the earlier. */
export function duplicateIds(file: EngagementFile): Issue[] {
  const issues: Issue[] = [];
  const firsts = new Map<string, WithId>();
  for (const list of listsWithIds(file)) {
    for (const item of list ?? []) {
      if (item.id === undefined) continue;
      const other = firsts.get(item.id);
      if (other === undefined) {
        firsts.set(item.id, item);
        continue;
      }
      const [range, otherRange] = [valueRange(item, 'id'), valueRange(other, 'id')];
      // One anchored item that an alias repeats: both have the same place.
      if (range.start === otherRange.start) continue;
      const isLater = range.start > otherRange.start;
      if (!isLater) firsts.set(item.id, item);
      issues.push({
        kind: 'duplicate-id',
        range: isLater ? range : otherRange,
        message: `The id ${quote(item.id)} is taken already: give one of the two another name.`,
        related: [{ range: isLater ? otherRange : range, message: `${quote(item.id)} is first used here.` }],
      });
    }
  }
  return issues;
}

/** Finds references to ids, candidates and criteria that aren't there. Silent where there is no list to look in. */
export function unknownReferences(file: EngagementFile, speller: Speller): Issue[] {
  return [...unknownObjectives(file, speller), ...unknownSelection(file, speller), ...nearInstalments(file, speller)];
}

function* unknownObjectives(file: EngagementFile, speller: Speller): Generator<Issue> {
  const pointing = [...(file.scope?.deliverables ?? []), ...(file.monitoring?.kpis ?? [])].filter((item) =>
    item.objective?.trim(),
  );
  const ids: ReadonlySet<string> = pointing.length > 0 ? namesIn(file.objectives, 'id') : new Set();
  if (ids.size === 0) return;
  const list = [...ids];
  for (const item of pointing) {
    const { objective = '' } = item;
    if (ids.has(objective)) continue;
    const suggestions = speller.near(objective, list, 'objectives');
    const range = valueRange(item, 'objective');
    yield unknown(`No objective has the id ${quote(objective)}`, range, suggestions, 'an id that is there');
  }
}

function* unknownSelection({ selection }: EngagementFile, speller: Speller): Generator<Issue> {
  if (!selection) return;
  const candidates = namesIn(selection.candidates, 'name');
  const { chosen } = selection;
  // Without case, punctuation and legal form, as party names are compared everywhere.
  if (
    chosen?.trim() &&
    candidates.size > 0 &&
    ![...candidates].some((name) => name === chosen || sameParty(name, chosen))
  ) {
    const suggestions = speller.near(chosen, [...candidates], 'candidates');
    const range = valueRange(selection, 'chosen');
    yield unknown(`${quote(chosen)} isn't among the candidates`, range, suggestions, 'a name from the list');
  }
  const criteria = namesIn(selection.criteria, 'name');
  if (criteria.size === 0) return;
  const list = [...criteria];
  for (const { scores } of selection.candidates ?? []) {
    for (const name of Object.keys(scores ?? {})) {
      if (!scores || criteria.has(name) || name.startsWith('x-')) continue;
      const suggestions = speller.near(name, list, 'criteria');
      const range = keyRange(scores as Record<string, unknown>, name);
      yield unknown(`No criterion is called ${quote(name)}`, range, suggestions, 'a name from the list');
    }
  }
}

/** An instalment may be tied to any text; only what is nearly an id is surely meant to be one. */
function* nearInstalments(file: EngagementFile, speller: Speller): Generator<Issue> {
  const ids = namesIn(file.scope?.deliverables, 'id');
  if (ids.size === 0) return;
  const list = [...ids];
  for (const instalment of file.payment?.schedule ?? []) {
    const { on } = instalment;
    if (on === undefined || !/^[\w-]{3,}$/.test(on) || ids.has(on)) continue;
    const suggestions = speller.near(on, list, 'deliverables').filter((id) => isSlip(on, id));
    if (suggestions.length === 0) continue;
    yield unknown(
      `No deliverable has the id ${quote(on)}`,
      valueRange(instalment, 'on'),
      suggestions,
      'an id that is there',
    );
  }
}

function unknown(fact: string, range: Issue['range'], suggestions: readonly string[], what: string): Issue {
  const [best] = suggestions;
  const deed = best === undefined ? `: use ${what}.` : `: did you mean ${quote(best)}?`;
  return { kind: 'unknown-reference', range, message: `${fact}${deed}`, suggestions };
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
