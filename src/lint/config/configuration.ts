import { type Issue, type ReadFile, valueRange } from '../../engagement/model.ts';
import { excerptOf, quoted } from '../../engagement/quote.ts';
import { readAs } from '../../engagement/read.ts';
import { say } from '../../l10n/say.ts';
import { parse } from '../../yaml/parse.ts';
import type { Configuration, Patterns, RuleSetting } from '../settings.ts';
import { CONFIG_FORMAT } from './configFormat.ts';
import type { ConfigFile } from './generated/types.ts';

/** A configuration file as it was read. */
export type ReadConfig = ReadFile<ConfigFile>;

/** What has to be asked of the place that files lie in. Paths have `/`; they may be those of a disk or URIs. */
export interface ConfigFiles {
  /** The text of a file; undefined where there is none, or it can't be read. */
  readText(path: string): string | undefined;
  /** Where a path leads that stands in a file; undefined outside of the workspace. */
  resolve(from: string, to: string): string | undefined;
}

/** What holds for the files below a folder, and where each part of it comes from. */
export interface ResolvedConfiguration {
  readonly configuration: Configuration;
  /** By setting (`profile`, `rules.culture/*`, `limits.minOverlap`, `include`): the path of the file that says so. */
  readonly origins: ReadonlyMap<string, string>;
  /** The files that were read: the nearest one first, then what each builds on. */
  readonly files: readonly { readonly path: string; readonly read: ReadConfig; readonly text: string }[];
}

/** Nobody builds that many files upon one another. */
const DEEPEST = 20;

/** Reads the text of a configuration file. Never throws. */
export function readConfig(text: string): ReadConfig {
  return readAs<ConfigFile>(parse(text), CONFIG_FORMAT);
}

/** Reads a configuration file and all that it builds on; undefined where there is no such file. */
export function resolveConfiguration(path: string, files: ConfigFiles): ResolvedConfiguration | undefined {
  const chain: { path: string; read: ReadConfig; text: string }[] = [];
  let next: string | undefined = path;
  while (next !== undefined && chain.length < DEEPEST) {
    const text = files.readText(next);
    if (text === undefined) break;
    const read = readConfig(text);
    const parent = parentOf(next, read, files, [...chain.map((link) => link.path), next]);
    const issues = parent.issue ? [...read.issues, parent.issue] : read.issues;
    chain.push({ path: next, read: { ...read, issues }, text });
    next = parent.path;
  }
  return chain.length ? { ...merged(chain), files: chain } : undefined;
}

/** What a file builds on, or what is wrong with that. */
function parentOf(
  path: string,
  { file }: ReadConfig,
  files: ConfigFiles,
  known: readonly string[],
): { readonly path?: string; readonly issue?: Issue } {
  const { extends: wish } = file;
  if (!wish?.trim()) return {};
  const wrong = (message: string) => ({
    issue: { kind: 'unknown-reference', path: ['extends'], range: valueRange(file, 'extends'), message } as const,
  });
  const target = files.resolve(path, wish);
  const name = quoted(excerptOf(wish));
  if (target === undefined) return wrong(say`${name} lies outside of the workspace: build on a file inside it.`);
  if (known.includes(target)) return wrong(say`${name} builds on this file in turn: remove one of the two.`);
  if (files.readText(target) === undefined) return wrong(say`There is no file ${name}: correct the path.`);
  return { path: target };
}

function merged(chain: ResolvedConfiguration['files']): Omit<ResolvedConfiguration, 'files'> {
  const origins = new Map<string, string>();
  const rules: Record<string, RuleSetting> = {};
  const limits: Record<string, unknown> = {};
  const whole: { profile?: Configuration['profile']; include?: Patterns; exclude?: Patterns } = {};
  // What a file says wins over what it builds on.
  for (const { path, read } of chain.toReversed()) {
    const { file } = read;
    if (file.profile) {
      whole.profile = file.profile;
      origins.set('profile', path);
    }
    for (const [name, setting] of ownEntries(file.rules)) {
      rules[name] = setting as RuleSetting;
      origins.set(`rules.${name}`, path);
    }
    for (const [name, limit] of ownEntries(file.limits)) {
      limits[name] = limit;
      origins.set(`limits.${name}`, path);
    }
    for (const key of ['include', 'exclude'] as const) {
      const patterns = file[key];
      if (!patterns?.length) continue;
      whole[key] = { from: path, patterns };
      origins.set(key, path);
    }
  }
  return { configuration: { ...whole, rules, limits: limits as Configuration['limits'] }, origins };
}

/** The entries of an object of the file that are the format's own. */
function ownEntries(object: object | undefined): [string, unknown][] {
  return Object.entries(object ?? {}).filter(([name]) => !name.startsWith('x-'));
}
