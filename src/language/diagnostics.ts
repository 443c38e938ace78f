import type { Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Finding } from '../lint/run.ts';
import { INTERNAL_RULE_ID } from '../lint/run.ts';
import { ruleUrl } from '../pitfalls/links.ts';
import type { Severity } from '../pitfalls/rule.ts';
import { SEVERITIES } from '../pitfalls/rule.ts';
import type { SchemaPeer } from './options.ts';
import { MAX_SHOWN_FINDINGS } from './options.ts';
import type { Snapshot } from './snapshot.ts';

const LSP_SEVERITY: Record<Severity, DiagnosticSeverity> = { error: 1, warning: 2, information: 3, hint: 4 };
const LSP_TAG: Record<Finding['tags'][number], DiagnosticTag> = { unnecessary: 1, deprecated: 2 };

/** The findings that an editor is shown: not the accepted ones, nor those that a peer shows already. */
export function shownFindings(snapshot: Snapshot, peer: SchemaPeer): readonly Finding[] {
  return snapshot.findings.filter(
    (finding) => !finding.accepted && !(peer === 'active' && finding.ruleId.startsWith('format/')),
  );
}

/**
 * The findings of a snapshot for the Language Server Protocol: at most `MAX_SHOWN_FINDINGS`, the heaviest first to
 * stay, in the order of the text.
 */
export function diagnostics(snapshot: Snapshot, peer: SchemaPeer = 'none'): Diagnostic[] {
  return heaviest(shownFindings(snapshot, peer)).map((finding) => toDiagnostic(snapshot, finding));
}

function heaviest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_SHOWN_FINDINGS) return findings;
  const kept = new Set(
    SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(
      0,
      MAX_SHOWN_FINDINGS,
    ),
  );
  return findings.filter((finding) => kept.has(finding));
}

/** One finding as a diagnostic, linked to its rule's page. */
export function toDiagnostic(snapshot: Snapshot, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: snapshot.toLspRange(finding.range),
    severity: LSP_SEVERITY[finding.severity],
    source: 'outsource',
    code: finding.ruleId,
    message: finding.message,
  };
  if (finding.ruleId !== INTERNAL_RULE_ID) diagnostic.codeDescription = { href: ruleUrl(finding.ruleId) };
  if (finding.tags.length) diagnostic.tags = finding.tags.map((tag) => LSP_TAG[tag]);
  if (finding.related.length) {
    diagnostic.relatedInformation = finding.related.map((related) => ({
      location:
        'elsewhere' in related
          ? { uri: related.elsewhere.path, range: { start: related.elsewhere.start, end: related.elsewhere.end } }
          : { uri: snapshot.uri, range: snapshot.toLspRange(related.range) },
      message: related.message,
    }));
  }
  return diagnostic;
}
