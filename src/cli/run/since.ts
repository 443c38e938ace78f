import path from 'node:path';
import { isConfigName } from '../../lint/config/name.ts';
import type { Configurations } from '../configurations.ts';
import { realPath } from '../files.ts';
import { isWithin } from '../paths.ts';

/** What has changed since a commit. Plain data; paths are absolute and without links. */
export interface Since {
  /** Files that are new, changed or gone. */
  readonly changed: ReadonlySet<string>;
  /** What engagements that were changed said then. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Tells whether what is found in a file may have changed: the file itself, a configuration in a folder above, also one
 * that is gone, or what its configuration builds on.
 */
export function changedIn({ changed }: Since, configurations: Configurations): (file: string) => boolean {
  const folders = [...changed].filter(isConfigName).map((file) => path.dirname(file));
  return (file) => {
    const places = [path.resolve(file), realPath(file)];
    const used = configurations.of(file)?.files ?? [];
    return (
      places.some((place) => changed.has(place) || folders.some((folder) => isWithin(place, folder))) ||
      used.some((one) => changed.has(realPath(one.path)))
    );
  };
}
