import { say } from './say.ts';

/** A number with the decimal sign of the language that is spoken. */
export function formatNumber(number: number): string {
  return String(number).replace('.', say`.`);
}
