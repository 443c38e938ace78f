import type { ExportData } from '../../report/exports/data.ts';
import { contentOf } from '../../report/formats/content.ts';

/*
 * A bundle of its own, which is loaded when something is first exported: by Node as a module, by the browser as a worker.
 */

export { contentOf };

/** What the worker answers. */
export type Made = { readonly content: string | Uint8Array } | { readonly error: string };

if (typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope) {
  self.addEventListener('message', (event: MessageEvent<ExportData>) => {
    contentOf(event.data).then(
      (content) => self.postMessage({ content } satisfies Made),
      (error: unknown) => self.postMessage({ error: String(error) } satisfies Made),
    );
  });
}
