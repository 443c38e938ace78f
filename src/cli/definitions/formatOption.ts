import { Option } from 'commander';

/** How a command prints what it tells: for people, or for programs. */
export function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}
