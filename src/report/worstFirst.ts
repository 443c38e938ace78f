import type { Report } from './model.ts';

/** The order of reports: what can't be parsed first, then by health, then by how many errors there are. */
export function worstFirst(a: Report, b: Report): number {
  return (a.health?.covered ?? -1) - (b.health?.covered ?? -1) || errorsIn(b) - errorsIn(a);
}

function errorsIn({ todos }: Report): number {
  return todos.filter(({ severity }) => severity === 'error').length;
}
