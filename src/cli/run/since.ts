import path from 'node:path';
import { isConfigName } from '../../lint/config/name.ts';
import type { Configurations } from '../configurations.ts';
import { realPath } from '../files.ts';
import { isWithin } from '../paths.ts';
import type { Since } from './settings.ts';

/**
 * Tells whether what is found in a file may have changed: the file itself, a configuration in a folder above, also one
 * that is gone, or what its configuration builds on.
 * @param given a file whose text was handed in, whatever Git knows of it
 */
export function changedIn(
  { changed }: Since,
  configurations: Configurations,
  given?: string,
): (file: string) => boolean {
  const folders = [...changed].filter(isConfigName).map((file) => path.dirname(file));
  return (file) => {
    const places = [path.resolve(file), realPath(file)];
    const used = configurations.of(file)?.files ?? [];
    return (
      file === given ||
      places.some((place) => changed.has(place) || folders.some((folder) => isWithin(place, folder))) ||
      used.some((one) => changed.has(realPath(one.path)))
    );
  };
}
