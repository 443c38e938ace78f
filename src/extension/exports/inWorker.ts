import type { MakeContent } from './command.ts';
import type { Made } from './maker.ts';

/** Makes contents in a worker that lives as long as that takes. @param url the address of the bundle that does it */
export function inWorker(url: string): MakeContent {
  return (data) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(url);
      worker.addEventListener('message', ({ data: made }: MessageEvent<Made>) => {
        worker.terminate();
        if ('error' in made) reject(new Error(made.error));
        else resolve(made.content);
      });
      worker.addEventListener('error', ({ message }) => {
        worker.terminate();
        reject(new Error(message));
      });
      worker.postMessage(data);
    });
}
