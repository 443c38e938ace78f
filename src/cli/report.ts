import { read } from '../engagement/read.ts';
import { type Health, healthOf } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import { contextOf, lint } from '../lint/run.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Severity } from '../pitfalls/rule.ts';
import { SEVERITIES } from '../pitfalls/rule.ts';
import { LineIndex } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import { documentExists, readText } from './files.ts';

/** What a run found in one file. */
export interface FileReport {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Why the file couldn't be read; there are no findings then. */
  readonly error?: string;
  readonly title?: string;
  readonly lines?: LineIndex;
  readonly text?: string;
  /** Null where the file can't be parsed. */
  readonly health: Health | null;
  readonly findings: readonly Finding[];
}

/** How many files a run looked at, and what it found in them. */
export type Summary = Record<'files' | Severity | 'accepted', number>;

/** What a run found. */
export interface LintReport {
  /** ISO date. */
  readonly today: string;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

/** Reads and judges files; accepted findings are counted, and kept where `showAccepted` asks for them. */
export function lintFiles(paths: readonly string[], settings: LintSettings, showAccepted: boolean): LintReport {
  const summary: Summary = { files: 0, error: 0, warning: 0, information: 0, hint: 0, accepted: 0 };
  const files = paths.map((path): FileReport => {
    summary.files += 1;
    const content = readText(path);
    if ('error' in content) return { path, error: content.error, health: null, findings: [] };
    const { text } = content;
    const engagement = read(parse(text));
    const own = { ...settings, fileExists: (document: string) => documentExists(path, document) };
    const all = lint(engagement, own);
    for (const finding of all) summary[finding.accepted ? 'accepted' : finding.severity] += 1;
    const findings = showAccepted ? all : all.filter((finding) => !finding.accepted);
    const health = healthOf(contextOf(engagement, own), all);
    return { path, title: engagement.file.engagement?.title, text, lines: new LineIndex(text), health, findings };
  });
  return { today: settings.today.toString(), files, summary };
}

/** Whether a run found something as heavy as the bar, or heavier. */
export function reaches({ summary }: LintReport, bar: Severity | 'never'): boolean {
  return bar !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(bar) + 1).some((severity) => summary[severity] > 0);
}
