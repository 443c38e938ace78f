import type { ReadConfig } from '../../lint/config/configuration.ts';
import { isConfigName } from '../../lint/config/name.ts';
import { absoluteName, Configurations } from '../configurations.ts';
import { laterPaths } from '../files.ts';
import { relativeName } from '../paths.ts';
import { startProgress } from '../progress.ts';
import { Checker } from './checker.ts';
import * as engine from './engine.ts';
import type { Memory } from './memory.ts';
import type { Sink } from './output.ts';
import type { FileReport, Totals } from './report.ts';
import { Run } from './run.ts';
import type { RunFile, RunSettings } from './settings.ts';
import { changedIn } from './since.ts';

/**
 * Reads and judges files, each by the configuration that holds for it, and those configurations themselves, and prints
 * what was found: each format into its sink.
 *
 * @param memory what is kept in memory from run to run, where anything is
 */
export async function lintFiles(
  paths: readonly string[],
  settings: RunSettings,
  sinks: readonly Sink[],
  memory?: Memory,
): Promise<Totals> {
  const { since, given } = settings;
  const configurations = await Configurations.for(paths, given);
  const isChanged = since ? changedIn(since, configurations, given?.path) : () => true;
  const files = (await engagementsIn(paths, configurations, settings.areApart)).map(
    (file): RunFile => (isChanged(file.path) ? file : { ...file, isUnchanged: true }),
  );
  const checker = await Checker.of(configurations, settings, memory);
  const run = new Run(files, checker);
  const endProgress = startProgress(files.length, () => run.done);
  engine.begin(files.length);
  try {
    await run.check();
    const others = await judgeConfigurations(paths, configurations, checker);
    const told = others.filter(({ path }) => isChanged(path));
    endProgress();
    const totals = await run.print(told, checker.output(sinks));
    checker.finish();
    return totals;
  } finally {
    engine.end();
    endProgress();
    run.close();
    checker.close();
  }
}

/**
 * The engagement files among the paths that their configurations let be looked at.
 * @param areApart whether each path is known to lead to a file of its own
 */
export async function engagementsIn(
  paths: readonly string[],
  configurations: Configurations,
  areApart = false,
): Promise<RunFile[]> {
  const engagements = paths.filter((path) => !isConfigName(path));
  const looked = configurations.any ? await included(engagements, configurations) : engagements;
  const later = laterPaths(areApart ? [] : looked);
  return looked.map((path) => ({ path, name: later.get(path) ?? path }));
}

async function included(paths: readonly string[], configurations: Configurations): Promise<string[]> {
  const { isIncluded } = await import('../../lint/config/selection.ts');
  return paths.filter((path) => {
    const configuration = configurations.of(path)?.configuration;
    return !configuration || isIncluded(absoluteName(path), configuration);
  });
}

/** The configurations that were named, and those among the ones that hold with which something is wrong. */
async function judgeConfigurations(
  paths: readonly string[],
  configurations: Configurations,
  checker: Checker,
): Promise<FileReport[]> {
  const reports = new Map<string, FileReport>();
  const add = async (path: string, content: { readonly error: string } | { readonly read: ReadConfig }) => {
    const report: FileReport =
      'error' in content
        ? { path, error: content.error, health: null, findings: [], isConfiguration: true }
        : await checker.judgeConfiguration(path, content.read);
    reports.set(path, report);
  };
  for (const { path, read } of configurations.used) {
    const report = await checker.judgeConfiguration(relativeName(path), read);
    if (report.findings.length) reports.set(report.path, report);
  }
  for (const { path, error } of configurations.unreadable) await add(relativeName(path), { error });
  for (const path of paths.filter((one) => isConfigName(one) && !reports.has(one))) {
    const content = checker.read(path);
    // With the files around it: what it builds on may not be there.
    const whole = () => configurations.at(absoluteName(path))?.files[0]?.read;
    await add(path, 'error' in content ? content : { read: whole() ?? configurations.read(content.text) });
  }
  return [...reports.values()];
}
