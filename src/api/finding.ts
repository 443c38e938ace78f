import type { Acceptance } from '../lint/acceptance.ts';
import type { Finding as Found } from '../lint/run.ts';
import type { Pitfall, Severity } from '../pitfalls/rule.ts';
import { toTextEdits } from '../yaml/edit.ts';
import type { LineIndex, Position } from '../yaml/lines.ts';
import type { Range, Tree } from '../yaml/tree.ts';

/** A piece of a text: from its first character to the one behind its last. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** A piece of a text that is replaced by another. */
export interface Edit {
  readonly range: Place;
  readonly text: string;
}

/** A way to mend a finding. */
export interface Fix {
  /** What it does, in the imperative: "Add a confidentiality agreement". */
  readonly title: string;
  /** It needs nobody's judgement, such as the spelling of a key. */
  readonly safe: boolean;
  /** All of them belong together; `applyEdits` makes them. */
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding. */
export interface Related {
  readonly message: string;
  readonly range: Place;
  /** The file that it stands in, where that is another one. */
  readonly path?: string;
}

/** One thing that is missing or wrong. Plain data. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong and what to do, in one sentence. Plain text that may quote the file: escape it where it is shown. */
  readonly message: string;
  /** The pitfall that its rule guards against; null where it guards against none. */
  readonly pitfall: Pitfall | null;
  readonly range: Place;
  /** The best first; none where only people can mend it. */
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Who took it upon themselves, until when and why; absent where nobody did. */
  readonly accepted?: Acceptance;
}

/** What a rule has found, as callers see it. */
export function findingOf(found: Found, tree: Tree, lines: LineIndex): Finding {
  const { ruleId, severity, message, pitfall, accepted } = found;
  const placeOf = ({ start, end }: Range): Place => ({ start: lines.position(start), end: lines.position(end) });
  const fixes = found.fixes().flatMap(({ title, changes, safe = false }): Fix[] => {
    const edits = toTextEdits(tree, changes).map(({ range, newText }) => ({ range: placeOf(range), text: newText }));
    return edits.length ? [{ title, safe, edits }] : [];
  });
  const related = found.related.map((other): Related => {
    if ('range' in other) return { message: other.message, range: placeOf(other.range) };
    const { path, start, end } = other.elsewhere;
    return { message: other.message, range: { start, end }, path };
  });
  return {
    ruleId,
    severity,
    message,
    pitfall,
    range: placeOf(found.range),
    fixes,
    related,
    ...(accepted && { accepted }),
  };
}
