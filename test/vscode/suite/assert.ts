/**
 * The part of `node:assert/strict` that the suite uses, for the browser's worker, which has no Node. The bundler puts
 * it in place of the original.
 */
class AssertionError extends Error {
  override name = 'AssertionError';
}

const show = (value: unknown) => JSON.stringify(value, null, 1) ?? String(value);

function failWith(reason: string, message?: string | Error): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ? `${message}\n${reason}` : reason);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

export function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) failWith(`${show(value)} is not truthy`, message);
}

export function equal(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!Object.is(actual, expected)) failWith(`actual: ${show(actual)}\nexpected: ${show(expected)}`, message);
}

export function notEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (Object.is(actual, expected)) failWith(`not expected: ${show(actual)}`, message);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!same(actual, expected)) failWith(`actual: ${show(actual)}\nexpected: ${show(expected)}`, message);
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (same(actual, expected)) failWith(`not expected: ${show(actual)}`, message);
}

export function match(actual: string, expected: RegExp, message?: string | Error): void {
  if (!expected.test(actual)) failWith(`${show(actual)} does not match ${expected}`, message);
}

export function doesNotMatch(actual: string, expected: RegExp, message?: string | Error): void {
  if (expected.test(actual)) failWith(`${show(actual)} matches ${expected}`, message);
}

export function fail(message?: string | Error): never {
  failWith('failed', message);
}

export default Object.assign(ok, {
  ok,
  equal,
  notEqual,
  deepEqual,
  notDeepEqual,
  strictEqual: equal,
  deepStrictEqual: deepEqual,
  match,
  doesNotMatch,
  fail,
  AssertionError,
});
