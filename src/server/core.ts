/**
 * What the hosts of the language server, and the server for assistants, share. In the bundles it is a file of its own that
 * they load, so that an extension for both hosts carries it once; see `esbuild.mjs`.
 */
export { checkOf } from '../assistant/check.ts';
export { edited, type Wish } from '../assistant/edit.ts';
export { explain } from '../assistant/explain.ts';
export { EngagementFolder } from '../assistant/folder.ts';
export { localDate } from '../engagement/dates.ts';
export { speak } from '../l10n/say.ts';
export { DayWatch } from './dayWatch.ts';
export { startServer } from './server.ts';
