import type { Finding } from '../../lint/run.ts';
import { toTextEdits } from '../../yaml/edit.ts';
import type { LineIndex } from '../../yaml/lines.ts';
import type { Range, Tree } from '../../yaml/tree.ts';
import { excerptOf } from './excerpt.ts';
import type { Detail, Reported, ReportedFix, ReportedPlace, Span } from './report.ts';

/** The findings of a file as plain data, with as much detail as is asked for. */
export function reportedOf(
  findings: readonly Finding[],
  tree: Tree,
  lines: LineIndex,
  detail: Detail,
): readonly Reported[] {
  let place: Place | undefined;
  return findings.map((finding) => {
    // Several in a row sit on the same: it is looked up once.
    const isThere = place?.of.start === finding.range.start && place.of.end === finding.range.end;
    if (!place || !isThere) place = placeAt(finding.range, tree, lines);
    return oneReported(finding, place, tree, lines, detail);
  });
}

interface Place extends Pick<Reported, 'range' | 'excerpt'> {
  readonly of: Range;
}

function placeAt(of: Range, tree: Tree, lines: LineIndex): Place {
  return { of, range: spanOf(of, lines), excerpt: excerptOf(tree.text, lines, of) };
}

function oneReported(
  finding: Finding,
  { range, excerpt }: Place,
  tree: Tree,
  lines: LineIndex,
  detail: Detail,
): Reported {
  const { ruleId, severity, message, pitfall, accepted } = finding;
  const plain = { ruleId, severity, message, pitfall, range, excerpt };
  const reported = accepted ? { ...plain, accepted } : plain;
  if (detail === 'plain') return reported;
  // A rule may know a fix for some of its findings only.
  if (detail === 'fixable') return { ...reported, fixable: finding.fixable && finding.fixes().length > 0 };
  const fixes = fixesOf(finding, tree, lines);
  return { ...reported, fixable: fixes.length > 0, fixes, related: placesOf(finding, lines) };
}

/** A range of offsets as lines and characters. */
export function spanOf({ start, end }: Range, lines: LineIndex): Span {
  return { start: lines.position(start), end: lines.position(end) };
}

function fixesOf(finding: Finding, tree: Tree, lines: LineIndex): ReportedFix[] {
  return finding.fixes().flatMap(({ title, changes }) => {
    const edits = toTextEdits(tree, changes).map(({ range, newText }) => ({ ...spanOf(range, lines), text: newText }));
    return edits.length ? [{ title, edits }] : [];
  });
}

function placesOf({ related }: Finding, lines: LineIndex): ReportedPlace[] {
  return related.map((place) => {
    if ('range' in place) return { message: place.message, ...spanOf(place.range, lines) };
    const { path, start, end } = place.elsewhere;
    return { message: place.message, path, start, end };
  });
}
