import path from 'node:path';
import envPaths from 'env-paths';
import product from '../../package.json' with { type: 'json' };
import { keyOf } from './run/cache.ts';
import type { CachePlace } from './run/settings.ts';

/** Of which sources this is built; empty where it runs from them, and nothing may be kept by default. */
declare const BUILD: string | undefined;
const build = typeof BUILD === 'string' ? BUILD : '';

/**
 * Where results are kept from run to run: a file of the user's alone, in the usual folder for such files; for each
 * folder that runs start from another one.
 *
 * @param location a file or folder that was asked for
 * @returns undefined where nothing may be kept
 */
export function cachePlace(today: string, location?: string): CachePlace | undefined {
  if (location === undefined && !build) return undefined;
  const identity = `${product.version} ${build} ${today}`;
  return { file: location ?? path.join(envPaths('outsource', { suffix: '' }).cache, keyOf([process.cwd()])), identity };
}
