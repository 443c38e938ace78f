import type { Engagement, Issue } from '../../engagement/model.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import { keyText } from '../../yaml/tree.ts';
import type { Fix } from '../rule.ts';
import { freeId } from '../sections.ts';
import { firstIndexOf, placeAt } from './places.ts';

/** Removes one of two keys of the same name; unasked where both hold the very same text. */
export function fixDuplicateKey(issue: Issue, { tree }: Engagement): readonly Fix[] {
  const place = placeAt(tree.root, issue.range);
  const { holder, pair, index = 0 } = place ?? {};
  if (holder?.kind !== 'map' || !pair) return [];
  const name = keyText(pair) ?? '';
  const first = firstIndexOf(holder, name) ?? index;
  const earlier = holder.pairs[first];
  if (!earlier || first === index) return [];
  const textOf = ({ value }: typeof pair) => tree.text.slice(value.range.start, value.range.end);
  const key = excerptOf(name);
  return [
    {
      title: say`Remove this second "${key}"`,
      changes: [{ kind: 'remove', from: holder, index }],
      safe: textOf(earlier) === textOf(pair),
    },
    { title: say`Remove the first "${key}"`, changes: [{ kind: 'remove', from: holder, index: first }] },
  ];
}

/** Gives the later of two things of the same id another one. */
export function fixDuplicateId(issue: Issue, { tree, file }: Engagement): readonly Fix[] {
  const place = placeAt(tree.root, issue.range);
  const id = place?.pair?.value;
  if (id?.kind !== 'scalar') return [];
  const free = freeId(file, id.text);
  return [{ title: say`Rename to "${excerptOf(free)}"`, changes: [{ kind: 'replace', range: id.range, value: free }] }];
}
