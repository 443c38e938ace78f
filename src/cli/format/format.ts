import { printable } from '../printable.ts';
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
    if (outcome.kind === 'changed') return [`${name}  ${check ? 'is not in order' : 'put in order'}`];
    if (outcome.kind === 'left') return [`${name}  left as it is: a key stands there twice, or in a rare form`];
    return outcome.kind === 'error' ? [`${name}\n  ${colors.red(`✖ ${printable(outcome.message)}`)}`] : [];
  });
  const count = (kind: FormatOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const parts = [
    `${count('changed')} ${check ? 'not in order' : 'put in order'}`,
    ...(count('left') ? [`${count('left')} left as they are`] : []),
    ...(count('error') ? [`${count('error')} not possible`] : []),
  ];
  const files = `${outcomes.length} ${outcomes.length === 1 ? 'file' : 'files'}`;
  return `${[...lines, `${files}: ${parts.join(', ')}.`].join('\n')}\n`;
}
