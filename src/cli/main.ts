import module from 'node:module';
import { isMainThread } from 'node:worker_threads';

// A run over many files starts further threads with this module.
if (isMainThread) void import('./program.ts').then(({ run }) => run(new URL(import.meta.url)));
else {
  // As the starter of the command line does for its own thread.
  module.enableCompileCache?.();
  void import('./run/helper.ts').then(({ help }) => help());
}
