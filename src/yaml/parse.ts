import { YAMLException } from 'js-yaml';
import { say } from '../l10n/say.ts';
import { addAll } from './addAll.ts';
import { linkAliases } from './aliases.ts';
import { fromYaml } from './composed.ts';
import type { FirstDocument } from './documents.ts';
import { firstDocument } from './documents.ts';
import { fromEvents } from './events.ts';
import { BeyondLimit, LONGEST_SALVAGE, LONGEST_TEXT, requireShallow, screen, tooDeep } from './limits.ts';
import { withoutLoneReturns } from './lines.ts';
import { markDamaged } from './pieces.ts';
import type { Recovered } from './recover.ts';
import { recover } from './recover.ts';
import { readSimple } from './simple/read.ts';
import type { SyntaxProblem, Tree } from './tree.ts';
import { faultProblem, flawProblem } from './wording.ts';

/** Texts longer than this, in UTF-16 units, are cut before they are read, so that a failure costs little. */
const LARGE = 64 * 1024;

/**
 * Reads a text as located YAML. Never throws: what can't be read becomes a problem, and the rest of the text a tree.
 * Takes time that grows no faster than the text. Ranges are UTF-16 offsets of the text as handed in.
 */
export function parse(text: string): Tree {
  // What is simple holds one document, and no character that the others would have to look for.
  const simple = text.length > LONGEST_TEXT ? undefined : readSimple(text);
  return simple === undefined ? parseAny(text) : { text, root: simple, problems: [] };
}

/** Reads any text, whatever it holds. */
function parseAny(text: string): Tree {
  const { readable, problem, refused } = screen(text);
  const problems: SyntaxProblem[] = problem === undefined ? [] : [problem];
  if (refused) return { text, problems };
  const source = withoutLoneReturns(readable);
  const document = firstDocument(source);
  try {
    const read = readDocument(source, document);
    addAll(problems, read.problems);
    // A place that can't be read may hold what an alias refers to.
    const links = read.root !== undefined && read.aliases.length > 0 ? linkAliases(read.root) : [];
    addAll(
      problems,
      links.filter((link) => link.kind === 'limit' || read.problems.length === 0),
    );
    // What stays open at the end of a document seems to end where the next begins.
    if (document.second !== undefined && read.brokenUntil < document.end)
      problems.push(secondDocument(source, document.second));
    problems.sort((one, other) => one.range.start - other.range.start);
    return { text, root: read.root, problems };
  } catch (error) {
    if (error instanceof BeyondLimit) return { text, problems: [error.problem] };
    // Both readers recurse: a text that gets past the guards exhausts the stack rather than the memory.
    if (error instanceof RangeError)
      return { text, problems: [tooDeep({ start: 0, end: Math.min(1, text.length) }).problem] };
    throw error;
  }
}

function readDocument(text: string, { end, body }: FirstDocument): Recovered {
  if (end > LARGE && body !== undefined) {
    const cut = recover(text, body, end, false);
    if (cut !== undefined) return cut;
  }
  try {
    return { ...fromEvents(text, 0, end), problems: [], brokenUntil: -1 };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark?.position ?? 0;
    if (error.reason.startsWith('nesting exceeded')) throw tooDeep({ start: at, end: at + 1 });
    return (body === undefined ? undefined : recover(text, body, end, true, at)) ?? salvageAll(text, end, at);
  }
}

/** Documents in one pair of brackets, or with directives: rare, and read by the slow reader as a whole. */
function salvageAll(text: string, end: number, at: number): Recovered {
  const unreadable = faultProblem('unreadable', { start: Math.min(at, end - 1), end: Math.min(at + 1, end) });
  if (end > LONGEST_SALVAGE) return { aliases: [], problems: [unreadable], brokenUntil: end };
  requireShallow(text, 0, end);
  const { root, aliases, flaws } = fromYaml(text, 0, end);
  const [flaw] = flaws;
  if (root !== undefined) markDamaged(root);
  const problem = flaw === undefined ? unreadable : flawProblem(text, flaw, 0, end);
  return { root, aliases, problems: [problem], brokenUntil: end };
}

function secondDocument(text: string, at: number): SyntaxProblem {
  const line = /^[^\r\n]*/.exec(text.slice(at, at + 200))?.[0].trimEnd() ?? '';
  return {
    range: { start: at, end: at + line.length },
    kind: 'documents',
    message: say`A second document starts here and is not read; take this line away, or move what follows into a file of its own.`,
  };
}
