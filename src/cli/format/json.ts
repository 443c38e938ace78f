import { profileSeverities } from '../../lint/rulePage.ts';
import type { Rule } from '../../pitfalls/rule.ts';
import type { FileReport, Reported } from '../run/report.ts';
import { inARow, type Printer, type PrintSettings } from './printer.ts';

/** A run as JSON; its form is fixed in `schemas/lint-result.schema.json`. */
export function jsonPrinter({ today, showAccepted }: PrintSettings): Printer {
  return {
    detail: 'fixable',
    file: (report) => `\n    ${nested(fileJson(report, showAccepted), 4)}`,
    assemble: () =>
      inARow({
        begin: `{\n  "version": 1,\n  "today": ${JSON.stringify(today)},\n  "files": [`,
        separator: ',',
        end: ({ summary, baseline }, printed) =>
          `${printed ? '\n  ' : ''}],\n  "summary": ${nested({ ...summary, ...baseline }, 2)}\n}\n`,
      }),
  };
}

/** A value as JSON inside of a text that is indented already. */
function nested(value: unknown, indent: number): string {
  return jsonLine(value, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
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

function fileJson({ path, error, health, before, resolved, findings }: FileReport, showAccepted: boolean) {
  const shown = findings.filter(({ accepted }) => showAccepted || !accepted).map(findingJson);
  return { path, error, health, before, resolved, findings: shown };
}

function findingJson({ ruleId, severity, message, pitfall, range, fixable = false, accepted, known }: Reported) {
  return { ruleId, severity, message, pitfall, range, fixable, accepted, known };
}

/** A value as JSON for people to read, too. */
export function print(value: unknown): string {
  return `${jsonLine(value, 2)}\n`;
}

/**
 * A value as JSON, on one line unless it shall be indented. JSON escapes the controls below the space itself; those behind
 * ASCII, what reorders text, and what a pipeline on GitHub takes for a command of its own (`##[`) are escaped here.
 */
export function jsonLine(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]|(?<=#)#(?=\[)/gu, asEscapes);
}

function asEscapes(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
