import { CLEAN, Folder } from '../cli/run.ts';

/** An engagement with one error, on the word "Logo" in line 3. */
export const WRONG = CLEAN.replace('id: logo-refresh', 'id: Logo');

/** What a pipeline sees: an engagement with an error and one without findings, in folders of their own. */
export function checkout(): Folder {
  return new Folder({ 'vendors/logo.outsource.yaml': WRONG, 'other teams/é.outsource.yaml': CLEAN });
}

/** Texts that a shell would run a part of, wherever they were written into its script. Each makes a file `pwned` there. */
export const TRICKS = [
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  'x\nEND\ntouch pwned',
];
