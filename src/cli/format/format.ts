import { say } from '../../l10n/say.ts';
import { printable } from '../printable.ts';
import { filesText } from './counted.ts';
import { colors } from './terminal.ts';

/** What became of one file. */
export type FormatOutcome = {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
} & (
  | { readonly kind: 'same' | 'changed' }
  /** Well-formed, but with a key twice or in a form that is better left alone. */
  | { readonly kind: 'left' }
  | { readonly kind: 'error'; readonly message: string }
);

/** What became of files as text for people: a line for each that has changed or couldn't, then how many there are. */
export function formatText(outcomes: readonly FormatOutcome[], check: boolean): string {
  const lines = outcomes.flatMap((outcome) => {
    const name = colors.bold(printable(outcome.path));
    if (outcome.kind === 'changed') return [check ? say`${name}  is not in order` : say`${name}  put in order`];
    if (outcome.kind === 'left') return [say`${name}  left as it is: a key stands there twice, or in a rare form`];
    return outcome.kind === 'error' ? [`${name}\n  ${colors.red(`✖ ${printable(outcome.message)}`)}`] : [];
  });
  const count = (kind: FormatOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const parts = [
    check ? say`${count('changed')} not in order` : say`${count('changed')} put in order`,
    ...(count('left') ? [say`${count('left')} left as they are`] : []),
    ...(count('error') ? [say`${count('error')} not possible`] : []),
  ];
  return `${[...lines, say`${filesText(outcomes.length)}: ${parts.join(', ')}.`].join('\n')}\n`;
}
