import { Option } from 'commander';

/** Which files a search finds. */
export function ignoreOption(): Option {
  return new Option('--no-ignore', 'search what git ignores too');
}
