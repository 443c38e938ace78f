/**
 * What the hosts of the language server share. In the bundles it is a file of its own that they load, so that an
 * extension for both hosts carries it once; see `esbuild.mjs`.
 */
export { localDate } from '../engagement/dates.ts';
export { DayWatch } from './dayWatch.ts';
export { startServer } from './server.ts';
