/** Adds items to a list. `push(...items)` hands over each as an argument: over 100,000 of them exhaust the stack. */
export function addAll<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
