import { Option } from 'commander';
import { say } from '../../l10n/say.ts';

/** Which files a search finds. */
export function ignoreOption(): Option {
  return new Option('--no-ignore', say`search what git ignores too`);
}
