import { inQuotes } from '../l10n/quotes.ts';
import { say } from '../l10n/say.ts';
import type { Snapshot } from '../language/snapshot.ts';
import { type Checked, type CheckedFinding, checkOf } from './check.ts';

/** What an assistant may ask to be done to an engagement file. */
export type Wish =
  /** One of the ways to mend a finding. */
  | { readonly rule: string; readonly line: number; readonly fix?: string }
  /** Passages, each of which stands in the file exactly once, and what is to stand there. */
  | { readonly replace: readonly { readonly old: string; readonly new: string }[] };

/** An edit that may be made. */
export interface Edited {
  /** The whole text as it would be. */
  readonly text: string;
  readonly after: Checked;
  /** What is found that wasn't found before, and the other way round. */
  readonly appeared: readonly CheckedFinding[];
  readonly settled: readonly CheckedFinding[];
}

/** Why an edit isn't made. */
export interface Refused {
  readonly refused: string;
}

/**
 * Tries an edit out. It is refused where the file couldn't be read afterwards, or its form would be worse than before:
 * an assistant's slip is not to damage a file. What else would be found is told, and is for people to judge.
 */
export function edited(snapshot: Snapshot, wish: Wish): Edited | Refused {
  const next = 'replace' in wish ? replaced(snapshot, wish.replace) : mended(snapshot, wish);
  if ('refused' in next) return next;
  if (next.text === snapshot.text) return { refused: say`This changes nothing.` };
  const [before, after] = [checkOf(snapshot), checkOf(next)];
  const appeared = without(after.findings, before.findings);
  const worse = appeared.find(({ rule, severity }) => rule.startsWith('format/') && severity === 'error');
  if (worse) return { refused: say`The file would have a mistake in its form. Line ${worse.line}: ${worse.message}` };
  if (before.health && !after.health) return { refused: say`The file could not be read afterwards.` };
  return { text: next.text, after, appeared, settled: without(before.findings, after.findings) };
}

function mended(snapshot: Snapshot, { rule, line, fix }: Extract<Wish, { rule: string }>): Snapshot | Refused {
  const finding = snapshot.findings.find(
    ({ ruleId, range }) => ruleId === rule && snapshot.lines.position(range.start).line === line - 1,
  );
  if (!finding) return { refused: say`There is no finding ${rule} in line ${line}: check the file again.` };
  const fixes = finding.fixes();
  const chosen = fix === undefined ? fixes[0] : fixes.find(({ title }) => title === fix);
  if (!chosen) {
    const titles = fixes.map(({ title }) => inQuotes(title)).join(', ');
    return { refused: titles ? say`Choose one of these: ${titles}.` : say`Only people can mend this.` };
  }
  return snapshot.changedBy(chosen.changes) ?? { refused: say`This can’t be done to the file without damage.` };
}

function replaced(snapshot: Snapshot, passages: readonly { old: string; new: string }[]): Snapshot | Refused {
  let { text } = snapshot;
  for (const { old, new: wanted } of passages) {
    const at = old === '' ? -1 : text.indexOf(old);
    if (at < 0) return { refused: say`This doesn’t stand in the file: ${JSON.stringify(old)}` };
    if (text.indexOf(old, at + 1) >= 0)
      return { refused: say`This stands in it more than once: ${JSON.stringify(old)}` };
    text = text.slice(0, at) + wanted + text.slice(at + old.length);
  }
  return snapshot.withText(text);
}

/** Findings by what they say: an edit moves lines. */
function without(some: readonly CheckedFinding[], others: readonly CheckedFinding[]): CheckedFinding[] {
  const left = others.map(wording);
  return some.filter((finding) => {
    const at = left.indexOf(wording(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function wording({ rule, message }: CheckedFinding): string {
  return `${rule} ${message}`;
}
