import { type Collection, type Entry, isKept, type Plan } from './plan.ts';
import { entriesOf, isList, isScalar } from './render.ts';
import { Slot, type Template } from './template.ts';
import type { Node } from './tree.ts';

/** Whether a node says what another one said, the plans carried out. Spelling, style and comments don't count. */
export function says(actual: Node | undefined, old: Node, plans: ReadonlyMap<Collection, Plan>): boolean {
  if (!actual || actual.kind !== old.kind) return false;
  if (actual.anchor !== old.anchor || actual.tag !== old.tag) return false;
  if (old.kind === 'alias' || actual.kind === 'alias') {
    if (old.kind !== 'alias' || actual.kind !== 'alias') return false;
    return actual.name === old.name && (actual.target === undefined) === (old.target === undefined);
  }
  if (old.kind === 'scalar' || actual.kind === 'scalar') {
    if (old.kind !== 'scalar' || actual.kind !== 'scalar') return false;
    return Object.is(actual.value, old.value) && actual.text === old.text;
  }
  const entries = plans.get(old)?.entries.filter((entry) => !isKept(entry) || !entry.removed) ?? untouched(old);
  const names = actual.kind === 'map' ? actual.pairs.map((pair) => pair.key) : undefined;
  const values = actual.kind === 'map' ? actual.pairs.map((pair) => pair.value) : actual.items;
  if (values.length !== entries.length) return false;
  return entries.every((entry, at) => {
    const name = names?.[at];
    const pair = old.kind === 'map' && isKept(entry) ? old.pairs[entry.index] : undefined;
    if (
      entry.key !== undefined
        ? name?.kind !== 'scalar' || name.text !== entry.key
        : pair && !says(name, pair.key, plans)
    ) {
      return false;
    }
    if (entry.value !== undefined) return holds(values[at], entry.value);
    const before = pair?.value ?? (old.kind === 'seq' && isKept(entry) ? old.items[entry.index] : undefined);
    return before !== undefined && says(values[at], before, plans);
  });
}

function untouched(node: Collection): Entry[] {
  const count = node.kind === 'map' ? node.pairs.length : node.items.length;
  return Array.from({ length: count }, (_, index) => ({ index, removed: false }));
}

/** Whether a node says what a template says, its tab stops at their defaults. */
export function holds(actual: Node | undefined, template: Template): boolean {
  if (!actual || actual.kind === 'alias') return false;
  if (isScalar(template)) {
    const value = template instanceof Slot ? template.choices[0] : template;
    return actual.kind === 'scalar' && (actual.value === value || Object.is(actual.value, value));
  }
  if (isList(template)) {
    return (
      actual.kind === 'seq' &&
      actual.items.length === template.length &&
      template.every((item, index) => holds(actual.items[index], item))
    );
  }
  const entries = entriesOf(template);
  if (actual.kind !== 'map' || actual.pairs.length !== entries.length) return false;
  return entries.every(([key, value], index) => {
    const pair = actual.pairs[index];
    return pair?.key.kind === 'scalar' && pair.key.text === key && holds(pair.value, value);
  });
}
