import { say } from '../../l10n/say.ts';

/** How many files: `1 file`, `2 files`. */
export function filesText(number: number): string {
  return number === 1 ? say`1 file` : say`${number} files`;
}
