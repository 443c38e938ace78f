import module from 'node:module';
import { isMainThread } from 'node:worker_threads';

// A run over many files starts further threads with this module.
if (isMainThread) await (await import('./program.ts')).run(new URL(import.meta.url));
else {
  // As the starter of the command line does for its own thread.
  module.enableCompileCache?.();
  await (await import('./run/helper.ts')).help();
}
