import type { FileFormat } from '../../engagement/fileFormat.ts';
import { definedAt } from '../../engagement/mentions.ts';
import type { Engagement, Issue, Path } from '../../engagement/model.ts';
import { isSlip } from '../../engagement/near.ts';
import { occurrencesIn } from '../../engagement/occurrences.ts';
import { excerptOf, quoted } from '../../engagement/quote.ts';
import { describe, type KeyDoc, keyOrder, sectionsWith } from '../../engagement/schema.ts';
import { allOf } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import type { Template } from '../../yaml/template.ts';
import { keyText, type MapNode, resolve } from '../../yaml/tree.ts';
import type { Fix } from '../rule.ts';
import { hasKey, mapAt, placeAt } from './places.ts';
import { templateFor } from './template.ts';

/** How many names a misspelt key or value may be changed to, beside the other ways to mend it. */
const MOST_NAMES = 2;

/** Renames a key that the format doesn't know to what was meant, keeps it as the user's own, or removes it. */
export function fixUnknownKey(issue: Issue, { tree, format }: Engagement): readonly Fix[] {
  const place = placeAt(tree.root, issue.range);
  const { holder, pair, index } = place ?? {};
  const key = pair && keyText(pair);
  if (place?.kind !== 'key' || holder?.kind !== 'map' || !pair || !key) return [];
  const meant = issue.suggestions ?? [];
  const renames = meant.slice(0, MOST_NAMES).map(
    (name): Fix => ({
      title: say`Rename to "${name}"`,
      changes: [{ kind: 'rename', pair, key: name }],
      safe: isSure(key, meant) && !isMeantTwice(name, issue, holder) && !isPartOfSections(key, issue, format),
    }),
  );
  const own = `x-${key}`;
  const keep: Fix[] = hasKey(holder, own)
    ? []
    : [{ title: say`Keep it as your own: "${excerptOf(own)}"`, changes: [{ kind: 'rename', pair, key: own }] }];
  const remove: Change = { kind: 'remove', from: holder, index: index ?? 0 };
  return [...renames, ...keep, { title: say`Remove "${excerptOf(key)}"`, changes: [remove] }];
}

/** Two misspelt keys of one object may mean the same one; renaming both unasked would make it stand twice. */
function isMeantTwice(name: string, { range }: Issue, map: MapNode): boolean {
  return map.pairs.some((pair) => pair.key.range.start !== range.start && isSlip(keyText(pair) ?? '', name));
}

/** `contacts` at the top of a file may be a slip for `contracts`, or a part of one of the parties. */
function isPartOfSections(key: string, { path = [] }: Issue, format: FileFormat): boolean {
  return path.length === 1 && sectionsWith(key, format).length > 0;
}

/** Adds what is missing, quotes, spells or wraps a value as the format asks. */
export function fixSchema(issue: Issue, engagement: Engagement): readonly Fix[] {
  const { path = [], suggestions = [] } = issue;
  const holder = mapAt(engagement.tree.root, path.slice(0, -1));
  const key = path.at(-1);
  const pair = holder?.pairs.find((candidate) => keyText(candidate) === key);
  const value = resolve(pair?.value);
  const isMissing = typeof key === 'string' && suggestions.includes(key) && (!value || isBlank(value));
  if (holder && isMissing) return addKeys(issue, path.slice(0, -1), holder, engagement.format);
  const doc = describe(path, engagement.format);
  if (!doc) return [];
  if (holder && typeof key === 'string' && value?.kind === 'scalar' && isListOfTexts(doc, path, engagement.format)) {
    const list: Change = { kind: 'set', map: holder, key, value: [value.value] };
    return [{ title: say`Make it a list`, changes: [list], safe: true }];
  }
  return replacements(issue, engagement, doc);
}

function isListOfTexts(doc: KeyDoc, path: Path, format: FileFormat): boolean {
  return doc.types.includes('array') && (describe([...path, 0], format)?.types.includes('string') ?? false);
}

function isBlank(node: NonNullable<ReturnType<typeof resolve>>): boolean {
  return node.kind === 'scalar' && node.text.trim() === '';
}

function addKeys(issue: Issue, path: Path, map: MapNode, format: FileFormat): Fix[] {
  const keys = issue.suggestions ?? [];
  const order = keyOrder(path, format);
  const changes = keys.flatMap((key): Change[] => {
    const value = templateFor([...path, key], format);
    return value === undefined ? [] : [{ kind: 'set', map, key, value, order }];
  });
  const names = keys.map(quoted);
  const title = say`Add ${allOf(names)}`;
  // There is one version, so that adding it needs no thought.
  return changes.length > 0 ? [{ title, changes, safe: keys.length === 1 && keys[0] === 'version' }] : [];
}

function replacements(issue: Issue, engagement: Engagement, doc: KeyDoc): readonly Fix[] {
  const meant = issue.suggestions ?? [];
  const written = writtenAt(issue, engagement);
  if (written === undefined) return [];
  const isId = doc.name === 'id';
  return meant.slice(0, MOST_NAMES).map((text): Fix => {
    const change: Change = { kind: 'replace', range: issue.range, value: typed(text, doc) };
    return {
      title: text === written ? quotesTitle(doc) : say`Change to "${excerptOf(text)}"`,
      changes: isId ? [change, ...mentionsOf(issue.path ?? [], written, text, engagement)] : [change],
      // Whoever else knows an id by its old spelling isn't in this file.
      safe:
        !isId &&
        issue.kind !== 'impossible-date' &&
        (isSure(written, meant) || (doc.types.includes('boolean') && meant.length === 1)),
    };
  });
}

function quotesTitle({ types }: KeyDoc): string {
  return types.includes('string') ? say`Put it in quotes` : say`Take it out of its quotes`;
}

/** The text of the scalar that an issue sits on. */
function writtenAt({ range }: Issue, { tree }: Engagement): string | undefined {
  const place = placeAt(tree.root, range);
  const node =
    place?.kind === 'item' && place.holder.kind === 'seq' ? place.holder.items[place.index] : place?.pair?.value;
  // An alias stands for a value that others share.
  return place?.kind !== 'key' && node?.kind === 'scalar' ? node.text : undefined;
}

function typed(text: string, doc: KeyDoc): Template {
  if (doc.types.includes('string')) return text;
  if (doc.types.includes('boolean')) return text === 'true';
  return Number(text);
}

/** Lets what mentions the thing whose id stands at a path mention it by its new spelling. */
function mentionsOf(path: Path, id: string, now: string, { tree }: Engagement): Change[] {
  const thing = definedAt(path);
  return occurrencesIn(tree.root).flatMap(({ defines, things, node, text }): Change[] => {
    const isIt = !defines && thing !== undefined && things.includes(thing) && text === id && node.kind === 'scalar';
    return isIt ? [{ kind: 'replace', range: node.range, value: now }] : [];
  });
}

/** Replaces a reference that leads nowhere by one that was probably meant. */
export function fixReference(issue: Issue, { tree }: Engagement): readonly Fix[] {
  const place = placeAt(tree.root, issue.range);
  const meant = issue.suggestions ?? [];
  const pair = place?.pair;
  const node = place?.kind === 'key' ? pair?.key : pair?.value;
  const written = resolve(node);
  if (!pair || node?.kind !== 'scalar' || written?.kind !== 'scalar') return [];
  return meant.slice(0, MOST_NAMES).flatMap((name): Fix[] => {
    const isKey = place?.kind === 'key';
    if (isKey && place.holder.kind === 'map' && hasKey(place.holder, name)) return [];
    const change: Change = isKey
      ? { kind: 'rename', pair, key: name }
      : { kind: 'replace', range: issue.range, value: name };
    return [{ title: say`Change to "${excerptOf(name)}"`, changes: [change], safe: isSure(written.text, meant) }];
  });
}

/** Whether what was meant is beyond doubt: one near name, and nearly the same. */
function isSure(written: string, meant: readonly string[]): boolean {
  const [only, ...others] = meant;
  return only !== undefined && others.length === 0 && isSlip(written, only);
}
