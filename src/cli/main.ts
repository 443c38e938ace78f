import { isMainThread } from 'node:worker_threads';

// A run over many files starts further threads with this module.
if (isMainThread) await (await import('./program.ts')).run(new URL(import.meta.url));
else await (await import('./run/helper.ts')).help();
