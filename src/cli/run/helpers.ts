import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { HelperData, PrintAnswer, PrintRequest } from './helper.ts';
import type { Share } from './share.ts';

/** A thread that judges a part of a run's files. */
export class Helper {
  private readonly worker: Worker;
  /** Its share; nothing if it has failed: its files are then judged elsewhere. */
  readonly share: Promise<Share>;

  constructor(entry: URL, data: HelperData) {
    this.worker = new Worker(entry, { workerData: data });
    this.share = once(this.worker, 'message').then(
      ([json]) => JSON.parse(json as string) as Share,
      () => [],
    );
  }

  /** Prints files of its share, in the order of the request. */
  async print(request: PrintRequest): Promise<readonly PrintAnswer[]> {
    const answer = once(this.worker, 'message');
    this.worker.postMessage(request);
    return ((await answer) as [readonly PrintAnswer[]])[0];
  }

  stop(): void {
    void this.worker.terminate();
  }
}

/** Starts threads besides the one that asks: as many as there are processors, each for so many files at least. */
export function startHelpers(entry: URL, data: HelperData, filesAThread: number): Helper[] {
  const most = Math.min(availableParallelism(), Math.floor(data.files.length / filesAThread));
  return Array.from({ length: Math.max(0, most - 1) }, () => new Helper(entry, data));
}
