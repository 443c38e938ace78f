import { spokenLanguage } from '../../l10n/say.ts';
import type { ReadConfig } from '../../lint/config/configuration.ts';
import { isConfigName } from '../../lint/config/name.ts';
import { absoluteName, Configurations } from '../configurations.ts';
import { firstPaths } from '../files.ts';
import { relativeName } from '../paths.ts';
import { startProgress } from '../progress.ts';
import type { HelperData } from './helper.ts';
import type { Helper } from './helpers.ts';
import type { Memory } from './memory.ts';
import type { Sink } from './output.ts';
import type { FileReport, Totals } from './report.ts';
import { Run } from './run.ts';
import type { RunFile, RunSettings } from './settings.ts';
import { Shard } from './shard.ts';
import { judgeShare } from './share.ts';
import { changedIn } from './since.ts';

/** With fewer files for each, a further thread takes longer to get up to speed than it saves (measured). */
const FILES_A_THREAD = 1_250;

/**
 * Reads and judges files, each by the configuration that holds for it, and those configurations themselves, and prints
 * what was found: each format into its sink. Many files are judged in several threads.
 *
 * @param entry the module that such a thread begins with; undefined where there shall be none
 * @param memory what is kept in memory from run to run, where anything is
 * @param filesAThread how many files a thread is started for
 */
export async function lintFiles(
  paths: readonly string[],
  settings: RunSettings,
  sinks: readonly Sink[],
  entry?: URL,
  memory?: Memory,
  filesAThread = FILES_A_THREAD,
): Promise<Totals> {
  const { since, given } = settings;
  const configurations = await Configurations.for(paths, given);
  const isChanged = since ? changedIn(since, configurations, given?.path) : () => true;
  const files = (await engagementsIn(paths, configurations)).map(
    (file): RunFile => (isChanged(file.path) ? file : { ...file, isUnchanged: true }),
  );
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const data = { files, settings, counter, language: spokenLanguage() };
  const helpers = entry && files.length >= 2 * filesAThread ? await startHelpers(entry, data, filesAThread) : [];
  const endProgress = startProgress(files.length, () => Atomics.load(counter, 0));
  const shard = await Shard.of(files, settings, memory);
  try {
    const run = new Run(files, shard);
    run.add(await judgeShare(shard, counter, files.length));
    for (const helper of helpers) run.add(await helper.share, helper);
    await run.judgeRest();
    const others = await judgeConfigurations(paths, configurations, shard);
    const told = others.filter(({ path }) => isChanged(path));
    endProgress();
    return await run.print(told, shard.output(sinks), settings.cache, memory);
  } finally {
    endProgress();
    shard.close();
    for (const helper of helpers) helper.stop();
  }
}

async function startHelpers(entry: URL, data: HelperData, filesAThread: number): Promise<readonly Helper[]> {
  return (await import('./helpers.ts')).startHelpers(entry, data, filesAThread);
}

/** The engagement files among the paths that their configurations let be looked at. */
export async function engagementsIn(paths: readonly string[], configurations: Configurations): Promise<RunFile[]> {
  const engagements = paths.filter((path) => !isConfigName(path));
  const looked = configurations.any ? await included(engagements, configurations) : engagements;
  const names = firstPaths(looked);
  return looked.map((path) => ({ path, name: names.get(path) ?? path }));
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
  shard: Shard,
): Promise<FileReport[]> {
  const reports = new Map<string, FileReport>();
  const add = async (path: string, content: { readonly error: string } | { readonly read: ReadConfig }) => {
    const report: FileReport =
      'error' in content
        ? { path, error: content.error, health: null, findings: [], isConfiguration: true }
        : await shard.judgeConfiguration(path, content.read);
    reports.set(path, report);
  };
  for (const { path, read } of configurations.used) {
    const report = await shard.judgeConfiguration(relativeName(path), read);
    if (report.findings.length) reports.set(report.path, report);
  }
  for (const { path, error } of configurations.unreadable) await add(relativeName(path), { error });
  for (const path of paths.filter((one) => isConfigName(one) && !reports.has(one))) {
    const content = shard.read(path);
    // With the files around it: what it builds on may not be there.
    const whole = () => configurations.at(absoluteName(path))?.files[0]?.read;
    await add(path, 'error' in content ? content : { read: whole() ?? configurations.read(content.text) });
  }
  return [...reports.values()];
}
