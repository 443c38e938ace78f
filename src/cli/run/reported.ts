import type { Finding } from '../../lint/run.ts';
import { toTextEdits } from '../../yaml/edit.ts';
import type { LineIndex } from '../../yaml/lines.ts';
import type { Range, Tree } from '../../yaml/tree.ts';
import { excerptOf } from './excerpt.ts';
import type { Detail, Reported, ReportedFix, ReportedPlace, Span } from './report.ts';

/** A finding as plain data, with as much detail as is asked for. */
export function reportedOf(finding: Finding, tree: Tree, lines: LineIndex, detail: Detail): Reported {
  const { ruleId, severity, message, pitfall, range, accepted } = finding;
  const reported: Reported = {
    ruleId,
    severity,
    message,
    pitfall,
    range: spanOf(range, lines),
    excerpt: excerptOf(tree.text, lines, range),
    ...(accepted ? { accepted } : {}),
  };
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
