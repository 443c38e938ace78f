import { CLEAN, Folder } from '../cli/run.ts';

/** An engagement with one error, on the word "Logo" in line 3. */
export const WRONG = CLEAN.replace('id: logo-refresh', 'id: Logo');

/** What a pipeline sees: an engagement with an error and one without findings, in folders of their own. */
export function checkout(): Folder {
  return new Folder({ 'vendors/logo.outsource.yaml': WRONG, 'other teams/é.outsource.yaml': CLEAN });
}
