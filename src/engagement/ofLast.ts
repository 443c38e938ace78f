/**
 * A function that is asked many times about the same thing, and then about another: what it said of the last is kept. To
 * find that in a weak map would take as long as most answers.
 */
export function ofLast<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}
