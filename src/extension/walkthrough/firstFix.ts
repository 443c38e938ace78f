/** A finding as the editor holds it: its rule, and whether it is an error. */
export interface Held {
  readonly ruleId: string;
  readonly isError: boolean;
}

/**
 * Whether somebody has mended a finding between two looks at a document that is open all the while: one of its errors
 * is gone, and not because the text can't be read, which hides what rules would find.
 */
export function isFix(before: readonly Held[], after: readonly Held[]): boolean {
  if (after.some(({ ruleId }) => ruleId.startsWith('format/'))) return false;
  const left = new Map<string, number>();
  for (const { ruleId } of after) left.set(ruleId, (left.get(ruleId) ?? 0) + 1);
  return before.some(({ ruleId, isError }) => {
    if (!isError || ruleId.startsWith('format/')) return false;
    const count = left.get(ruleId) ?? 0;
    left.set(ruleId, count - 1);
    return count <= 0;
  });
}
