import { read } from '../engagement/read.ts';
import { isConfigName, readConfig } from '../lint/config/configuration.ts';
import { judgeFormat } from '../lint/config/judge.ts';
import { isIncluded } from '../lint/config/selection.ts';
import { type Health, healthOf } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import { contextOf, lint } from '../lint/run.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Severity } from '../pitfalls/rule.ts';
import { SEVERITIES } from '../pitfalls/rule.ts';
import { LineIndex } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import { absoluteName, Configurations, relativeName } from './configurations.ts';
import { documentExists, type FileText, readText } from './files.ts';

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
  /** It is a configuration of rules, not an engagement. */
  readonly isConfiguration?: boolean;
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

/**
 * Reads and judges files, each by the configuration that holds for it, and those configurations themselves; accepted
 * findings are counted, and kept where `showAccepted` asks for them.
 */
export function lintFiles(paths: readonly string[], settings: LintSettings, showAccepted: boolean): LintReport {
  const configurations = new Configurations();
  const reports: FileReport[] = [];
  const configs = new Map<string, FileReport>();
  const keepConfig = (report: FileReport) => configs.set(report.path, report);
  for (const path of paths) {
    if (isConfigName(path)) {
      keepConfig(reportOfConfig(path, readText(path), settings));
      continue;
    }
    const resolved = configurations.of(path);
    for (const { path: name, read, text } of resolved?.files ?? []) {
      const known = configs.get(relativeName(name));
      if (!known) keepConfig(judged(relativeName(name), text, judgeFormat(read, settings.today)));
    }
    if (resolved && !isIncluded(absoluteName(path), resolved.configuration)) continue;
    reports.push(reportOf(path, { ...settings, configuration: resolved?.configuration }));
  }
  for (const { path, error } of configurations.unreadable) {
    keepConfig({ path: relativeName(path), error, health: null, findings: [], isConfiguration: true });
  }
  const named = new Set(paths);
  const files = [
    ...reports,
    // A configuration that is right isn't worth a line, unless somebody asked for it.
    ...[...configs.values()].filter(({ path, error, findings }) => named.has(path) || error || findings.length),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const summary: Summary = { files: files.length, error: 0, warning: 0, information: 0, hint: 0, accepted: 0 };
  for (const { findings } of files)
    for (const finding of findings) summary[finding.accepted ? 'accepted' : finding.severity] += 1;
  const shown = showAccepted
    ? files
    : files.map((file) => ({ ...file, findings: file.findings.filter((finding) => !finding.accepted) }));
  return { today: settings.today.toString(), files: shown, summary };
}

function reportOf(path: string, settings: LintSettings): FileReport {
  const content = readText(path);
  if ('error' in content) return { path, error: content.error, health: null, findings: [] };
  const { text } = content;
  const engagement = read(parse(text));
  const own = { ...settings, fileExists: (document: string) => documentExists(path, document) };
  const findings = lint(engagement, own);
  const health = healthOf(contextOf(engagement, own), findings);
  return { path, title: engagement.file.engagement?.title, text, lines: new LineIndex(text), health, findings };
}

function reportOfConfig(path: string, content: FileText, { today }: LintSettings): FileReport {
  if ('error' in content) return { path, error: content.error, health: null, findings: [], isConfiguration: true };
  return judged(path, content.text, judgeFormat(readConfig(content.text), today));
}

function judged(path: string, text: string, findings: readonly Finding[]): FileReport {
  return { path, text, lines: new LineIndex(text), health: null, findings, isConfiguration: true };
}

/** Whether a run found something as heavy as the bar, or heavier. */
export function reaches({ summary }: LintReport, bar: Severity | 'never'): boolean {
  return bar !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(bar) + 1).some((severity) => summary[severity] > 0);
}
