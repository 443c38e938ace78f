import { say } from '../l10n/say.ts';
import { isConfigName } from '../lint/config/name.ts';
import { isIncluded } from '../lint/config/selection.ts';
import { LineIndex } from '../yaml/lines.ts';
import type { Tree } from '../yaml/tree.ts';
import { absoluteName, Configurations } from './configurations.ts';
import { findFiles } from './files.ts';
import type { SearchOptions } from './search.ts';

/** What commands that change files are told in common. */
export type ChangeOptions = Pick<SearchOptions, 'ignore'>;

/** The files of a run that changes files, and the configurations that hold for them. */
export interface Chosen {
  /** Relative to the current folder, with `/`, sorted. */
  readonly files: readonly string[];
  readonly configurations: Configurations;
}

/**
 * The files that paths stand for, or those of the current folder: configurations that are named, and engagements that
 * their configurations let be looked at.
 * @throws UsageError for a path that isn't there, and for a glob that stands for nothing
 */
export async function chooseFiles(paths: readonly string[], options?: ChangeOptions): Promise<Chosen> {
  const found = await findFiles(paths.length ? paths : ['.'], options);
  const configurations = await Configurations.for(found);
  const files = found.filter((path) => {
    const configuration = isConfigName(path) ? undefined : configurations.of(path)?.configuration;
    return !configuration || isIncluded(absoluteName(path), configuration);
  });
  return { files, configurations };
}

/** Why a text can't be changed: the first thing that keeps it from being read in full, with its line. */
export function problemOf({ text, problems: [problem] }: Tree): string | undefined {
  return problem && say`Line ${new LineIndex(text).position(problem.range.start).line + 1}: ${problem.message}`;
}
