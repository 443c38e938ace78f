import { mapOf } from '../engagement/model.ts';
import type { Change } from '../yaml/change.ts';
import type { Template } from '../yaml/template.ts';
import type { Fix } from './rule.ts';

/**
 * The edit that writes one key of an object, as a list of one; empty where the object has no place in the file.
 * `order`: the object's usual order of keys.
 */
export function setChange(object: object, key: string, value: Template, order: readonly string[]): Change[] {
  const map = mapOf(object);
  return map ? [{ kind: 'set', map, key, value, order }] : [];
}

/** The fix that writes one key of an object; empty where the object has no place in the file. */
export function setFix(title: string, object: object, key: string, value: Template, order: readonly string[]): Fix[] {
  const changes = setChange(object, key, value, order);
  return changes.length > 0 ? [{ title, changes }] : [];
}
