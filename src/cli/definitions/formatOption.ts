import { Option } from 'commander';
import { say } from '../../l10n/say.ts';

/** How a command prints what it tells: for people, or for programs. */
export function formatOption(): Option {
  return new Option('--format <format>', say`how to print`).choices(['text', 'json']).default('text');
}
