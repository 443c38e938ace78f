import { say } from './say.ts';

/** A number of days: `1 day`, `12 days`. */
export function countOfDays(days: number): string {
  return days === 1 ? say`1 day` : say`${days} days`;
}

/** How long ago something was: `1 day ago`, `12 days ago`. */
export function daysAgo(days: number): string {
  return days === 1 ? say`1 day ago` : say`${days} days ago`;
}

/** In how many days something will be: `in 1 day`, `in 12 days`. */
export function daysAhead(days: number): string {
  return days === 1 ? say`in 1 day` : say`in ${days} days`;
}

/** `a, b and c`. */
export function allOf(words: readonly string[]): string {
  return words.length > 1 ? say`${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : words.join('');
}

/** `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  return words.length > 1 ? say`${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` : words.join('');
}
