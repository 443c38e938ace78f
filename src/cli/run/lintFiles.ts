import type { ReadConfig } from '../../lint/config/configuration.ts';
import { isConfigName } from '../../lint/config/name.ts';
import { Portfolio } from '../../pitfalls/portfolio/facts.ts';
import { absoluteName, Configurations, relativeName } from '../configurations.ts';
import { firstPaths, readText } from '../files.ts';
import { type Helper, startHelpers } from './helpers.ts';
import type { Extra, Known } from './judge.ts';
import type { Output, Sink } from './output.ts';
import type { FileReport, Totals } from './report.ts';
import { type Piece, type RunFile, type RunSettings, Shard } from './shard.ts';
import { judgeShare, type Share } from './share.ts';

/** Files that are printed and written at a time, so that no more than their text is held. */
const BATCH = 256;

/**
 * Reads and judges files, each by the configuration that holds for it, and those configurations themselves, and prints
 * what was found: each format into its sink. Many files are judged in several threads.
 *
 * @param entry the module that such a thread begins with; undefined where there shall be none
 */
export async function lintFiles(
  paths: readonly string[],
  settings: RunSettings,
  sinks: readonly Sink[],
  entry?: URL,
): Promise<Totals> {
  const configurations = await Configurations.for(paths);
  const files = await engagementsIn(paths, configurations);
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const helpers = entry ? startHelpers(entry, { files, settings, counter }) : [];
  try {
    const shard = await Shard.of(files, settings);
    const run = new Run(files, shard);
    run.add(judgeShare(shard, counter, files.length));
    for (const helper of helpers) run.add(await helper.share, helper);
    run.judgeRest();
    return await run.print(judgeConfigurations(paths, configurations, shard), shard.output(sinks));
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

/** The engagement files among the paths that their configurations let be looked at. */
async function engagementsIn(paths: readonly string[], configurations: Configurations): Promise<RunFile[]> {
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

/** What was found out about the files of a run, and by whom. */
class Run {
  private readonly files: readonly RunFile[];
  private readonly shard: Shard;
  private readonly known: (Known | undefined)[] = [];
  /** The helper that holds a file; undefined where it is held here. */
  private readonly holders = new Map<number, Helper | undefined>();

  constructor(files: readonly RunFile[], shard: Shard) {
    this.files = files;
    this.shard = shard;
  }

  add(share: Share, helper?: Helper): void {
    for (const [index, known] of share) {
      this.known[index] = known;
      this.holders.set(index, helper);
    }
  }

  /** Judges what a helper that has failed has left behind. */
  judgeRest(): void {
    for (const index of this.files.keys()) {
      if (!this.holders.has(index)) this.add([[index, this.shard.judge(index)]]);
    }
  }

  /** Prints all files, and the reports of others, in the order of their paths. */
  async print(others: readonly FileReport[], output: Output): Promise<Totals> {
    const waiting = others.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const addBefore = (path: string | undefined) => {
      while (waiting[0] && (path === undefined || waiting[0].path < path)) {
        output.add(this.shard.printReport(waiting[0]));
        waiting.shift();
      }
    };
    const portfolio = this.portfolio();
    for (let from = 0; from < this.files.length; from += BATCH) {
      const batch = this.files.slice(from, from + BATCH);
      const pieces = await this.pieces(from, batch.length, portfolio);
      for (const [at, { path }] of batch.entries()) {
        addBefore(path);
        const piece = pieces.get(from + at);
        if (piece) output.add(piece);
      }
      await output.flush();
    }
    addBefore(undefined);
    return output.end();
  }

  private portfolio(): Portfolio {
    return new Portfolio(
      this.files.flatMap(({ path, name }, index) => {
        const known = this.known[index];
        return known && path === name ? [known.facts] : [];
      }),
    );
  }

  /** Prints files in a row: the helpers theirs while this thread prints its own. */
  private async pieces(from: number, count: number, portfolio: Portfolio): Promise<ReadonlyMap<number, Piece>> {
    const pieces = new Map<number, Piece>();
    const requests = new Map<Helper | undefined, [number, readonly Extra[]][]>();
    for (let index = from; index < from + count; index += 1) {
      const known = this.known[index];
      if (known?.again) pieces.set(index, this.shard.printAgain(index, portfolio));
      else {
        const holder = this.holders.get(index);
        const request = requests.get(holder) ?? [];
        requests.set(holder, request);
        request.push([index, known ? this.shard.extras(index, known, portfolio) : []]);
      }
    }
    const answers = [...requests].flatMap(([helper, request]) =>
      helper ? [{ request, answer: helper.print(request) }] : [],
    );
    for (const [index, extras] of requests.get(undefined) ?? []) pieces.set(index, this.shard.print(index, extras));
    for (const { request, answer } of answers) {
      for (const [at, piece] of (await answer).entries()) pieces.set(request[at]?.[0] ?? -1, piece);
    }
    return pieces;
  }
}

/** The configurations that were named, and those among the ones that hold with which something is wrong. */
function judgeConfigurations(paths: readonly string[], configurations: Configurations, shard: Shard): FileReport[] {
  const reports = new Map<string, FileReport>();
  const add = (path: string, content: { readonly error: string } | { readonly read: ReadConfig }) => {
    if ('error' in content)
      reports.set(path, { path, error: content.error, health: null, findings: [], isConfiguration: true });
    else reports.set(path, shard.judgeConfiguration(path, content.read));
  };
  for (const { path, read } of configurations.used) {
    const name = relativeName(path);
    const report = shard.judgeConfiguration(name, read);
    if (report.findings.length) reports.set(name, report);
  }
  for (const { path, error } of configurations.unreadable) add(relativeName(path), { error });
  for (const path of paths.filter((one) => isConfigName(one) && !reports.has(one))) {
    const content = readText(path);
    if ('error' in content) add(path, content);
    // With the files around it: what it builds on may not be there.
    else
      add(path, { read: configurations.at(absoluteName(path))?.files[0]?.read ?? configurations.read(content.text) });
  }
  return [...reports.values()];
}
