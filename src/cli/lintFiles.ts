import type { Engagement } from '../engagement/model.ts';
import { read } from '../engagement/read.ts';
import { isConfigName, readConfig } from '../lint/config/configuration.ts';
import { judgeFormat } from '../lint/config/judge.ts';
import { isIncluded } from '../lint/config/selection.ts';
import { healthOf } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import { contextOf, lint } from '../lint/run.ts';
import type { Configuration, LintSettings } from '../lint/settings.ts';
import { factsOf, Portfolio } from '../pitfalls/portfolio/facts.ts';
import { LineIndex } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import { absoluteName, Configurations, relativeName } from './configurations.ts';
import { documentExists, type FileText, firstPaths, readText } from './files.ts';
import type { FileReport, LintReport, Summary } from './report.ts';

/**
 * Reads and judges files, each by the configuration that holds for it, and those configurations themselves; accepted
 * findings are counted, and kept where `showAccepted` asks for them.
 */
export function lintFiles(paths: readonly string[], settings: LintSettings, showAccepted: boolean): LintReport {
  const configurations = new Configurations();
  const engagements = paths
    .filter((path) => !isConfigName(path))
    .flatMap((path): Opened[] => {
      const configuration = configurations.of(path)?.configuration;
      if (configuration && !isIncluded(absoluteName(path), configuration)) return [];
      return [open(path, readText(path), configuration)];
    });
  const names = firstPaths(engagements.map(({ path }) => path));
  const portfolio = new Portfolio(
    engagements.flatMap((opened) =>
      'engagement' in opened && names.get(opened.path) === opened.path ? [factsOf(opened.engagement, opened.path)] : [],
    ),
  );
  const files = [
    ...engagements.map((opened) => judge(opened, { ...settings, portfolio, path: names.get(opened.path) })),
    ...judgeConfigurations(paths, configurations, settings),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const summary: Summary = { files: files.length, error: 0, warning: 0, information: 0, hint: 0, accepted: 0 };
  for (const { findings } of files) {
    for (const finding of findings) summary[finding.accepted ? 'accepted' : finding.severity] += 1;
  }
  const shown = (findings: readonly Finding[]) =>
    showAccepted ? findings : findings.filter((finding) => !finding.accepted);
  return {
    today: settings.today.toString(),
    files: files.map((file) => ({ ...file, findings: shown(file.findings) })),
    summary,
  };
}

/** An engagement file as it was found. */
type Opened =
  | { readonly path: string; readonly error: string }
  | {
      readonly path: string;
      readonly text: string;
      readonly engagement: Engagement;
      readonly configuration: Configuration | undefined;
    };

function open(path: string, content: FileText, configuration: Configuration | undefined): Opened {
  if ('error' in content) return { path, error: content.error };
  return { path, text: content.text, engagement: read(parse(content.text)), configuration };
}

function judge(opened: Opened, settings: LintSettings): FileReport {
  const { path } = opened;
  if ('error' in opened) return { path, error: opened.error, health: null, findings: [] };
  const { text, engagement, configuration } = opened;
  const own: LintSettings = {
    ...settings,
    configuration,
    fileExists: (document) => documentExists(path, document),
  };
  const findings = lint(engagement, own);
  const health = healthOf(contextOf(engagement, own), findings);
  return { path, title: engagement.file.engagement?.title, text, lines: new LineIndex(text), health, findings };
}

/** The configurations that were named, and those among the ones that hold with which something is wrong. */
function judgeConfigurations(
  paths: readonly string[],
  configurations: Configurations,
  { today }: LintSettings,
): FileReport[] {
  const reports = new Map<string, FileReport>();
  const add = (path: string, part: Pick<FileReport, 'error' | 'text' | 'lines' | 'findings'>) =>
    reports.set(path, { path, health: null, isConfiguration: true, ...part });
  for (const { path, read: config, text } of configurations.used) {
    const findings = judgeFormat(config, today);
    if (findings.length) add(relativeName(path), { text, lines: new LineIndex(text), findings });
  }
  for (const { path, error } of configurations.unreadable) add(relativeName(path), { error, findings: [] });
  for (const path of paths.filter((one) => isConfigName(one) && !reports.has(one))) {
    const content = readText(path);
    if ('error' in content) add(path, { error: content.error, findings: [] });
    else {
      const { text } = content;
      // With the files around it: what it builds on may not be there.
      const config = configurations.at(absoluteName(path))?.files[0]?.read ?? readConfig(text);
      add(path, { text, lines: new LineIndex(text), findings: judgeFormat(config, today) });
    }
  }
  return [...reports.values()];
}
