import { profileSeverities } from '../../lint/rulePage.ts';
import type { Finding } from '../../lint/run.ts';
import type { Rule } from '../../pitfalls/rule.ts';
import type { LineIndex } from '../../yaml/lines.ts';
import type { FileReport, LintReport } from '../report.ts';

/** A run as JSON; its form is fixed in `schemas/lint-result.schema.json`. */
export function lintJson({ today, files, summary }: LintReport): string {
  return print({ version: 1, today, files: files.map(fileJson), summary });
}

/** All rules as JSON; its form is fixed in `schemas/rules.schema.json`. */
export function rulesJson(rules: readonly Rule[]): string {
  return print(
    rules.map((rule) => ({
      id: rule.id,
      title: rule.title,
      pitfall: rule.pitfall,
      severity: rule.severity,
      phase: rule.phase,
      profiles: profileSeverities(rule),
      explanation: rule.explanation,
    })),
  );
}

function fileJson({ path, error, lines, health, findings }: FileReport) {
  return {
    path,
    ...(error === undefined ? {} : { error }),
    health,
    findings: lines ? findings.map((finding) => findingJson(finding, lines)) : [],
  };
}

function findingJson(finding: Finding, lines: LineIndex) {
  const { ruleId, severity, message, pitfall, range, accepted } = finding;
  return {
    ruleId,
    severity,
    message,
    pitfall,
    range: { start: lines.position(range.start), end: lines.position(range.end) },
    // A rule may know a fix for some of its findings only.
    fixable: finding.fixable && finding.fixes().length > 0,
    ...(accepted ? { accepted } : {}),
  };
}

/** JSON escapes the controls below the space itself; those behind ASCII, and what reorders text, are escaped here. */
export function print(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, asEscapes)}\n`;
}

function asEscapes(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
