import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { proposals } from './proposals.ts';

/**
 * Answers a shell: reads the words of a line from standard input, one a line, and prints what fits in place of the last
 * one, each with a tab and what it is. Prints nothing where the shell should offer files.
 */
export async function completeCommand(program: Command): Promise<void> {
  const words = (await text(process.stdin)).replace(/\r?\n$/, '').split(/\r?\n/);
  const found = await proposals(program, words, { rule: ruleIds });
  process.stdout.write(found.map(({ text: proposed, about }) => `${proposed}\t${about}\n`).join(''));
}

async function ruleIds() {
  const [{ RULES }, { told }] = await Promise.all([
    import('../../pitfalls/index.ts'),
    import('../../pitfalls/told.ts'),
  ]);
  return RULES.map(told).map(({ id, title }) => ({ text: id, about: title }));
}
