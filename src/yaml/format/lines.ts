/** What ends a line, for YAML and for editors. */
export const LINES = /\r\n|\r|\n/;

export function spaces(count: number): string {
  return ' '.repeat(Math.max(0, count));
}
