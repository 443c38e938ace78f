import { mapOf } from '../engagement/model.ts';
import type { Template } from '../yaml/template.ts';
import type { Fix } from './rule.ts';

/**
 * The fix that writes one key of an object, as a list of one; empty where the object has no place in the file.
 * `order`: the object's usual order of keys.
 */
export function setFix(title: string, object: object, key: string, value: Template, order: readonly string[]): Fix[] {
  const map = mapOf(object);
  return map ? [{ title, changes: [{ kind: 'set', map, key, value, order }] }] : [];
}
