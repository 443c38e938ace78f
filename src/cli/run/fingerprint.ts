import { crypto } from './crypto.ts';
import type { Reported } from './report.ts';

/**
 * What each finding of a file is known by from run to run, in their order: by its rule and the text of its line, not by
 * the line's number or indentation, so that moved text stays known. Equal ones are counted. All findings of the file have
 * to be given, the accepted ones too: else the count would depend on who asks.
 */
export function fingerprintsOf(findings: readonly Reported[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ ruleId, excerpt }) => {
    const content = `${ruleId}\n${excerpt.text.trim()}`;
    const count = (counts.get(content) ?? 0) + 1;
    counts.set(content, count);
    return hashOf(`${content}\n${count}`);
  });
}

/** A text as 32 hexadecimal digits. */
export function hashOf(text: string): string {
  return crypto().hash('sha256', text).slice(0, 32);
}
