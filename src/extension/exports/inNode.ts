import { pathToFileURL } from 'node:url';
import type { MakeContent } from './command.ts';

type Maker = typeof import('./maker.ts');

/** Makes contents in this process. @param file the path of the bundle that does it */
export function inNode(file: string): MakeContent {
  return async (data) => {
    const maker: { readonly default: Maker } = await import(pathToFileURL(file).href);
    return maker.default.contentOf(data);
  };
}
