import { parentPort, workerData } from 'node:worker_threads';
import { speakIn } from '../language.ts';
import type { Extra } from './across.ts';
import type { KeptEntry } from './kept.ts';
import type { Piece } from './report.ts';
import type { RunFile, RunSettings } from './settings.ts';
import { Shard } from './shard.ts';
import { judgeShare } from './share.ts';

/** What a helper is started with. */
export interface HelperData {
  readonly files: readonly RunFile[];
  readonly settings: RunSettings;
  readonly counter: Int32Array;
  /** The language that is spoken: messages are made in here. */
  readonly language: string;
}

/** What a helper is asked to print: files that it has judged, with what was found about each across files. */
export interface PrintRequest {
  readonly files: readonly (readonly [index: number, extras: readonly Extra[]])[];
  /** Whether the cache wants the entries. */
  readonly entries: boolean;
}

/** A file as a helper has printed it. */
export interface PrintAnswer extends Piece {
  readonly entry?: KeptEntry;
}

/** Judges a share of the files, sends it as JSON (which takes half the time of a structured copy), prints on request. */
export async function help(): Promise<void> {
  const { files, settings, counter, language } = workerData as HelperData;
  speakIn(language);
  const shard = await Shard.of(files, settings);
  parentPort?.on('message', async (request: PrintRequest) => {
    const answers: PrintAnswer[] = [];
    for (const [index, extras] of request.files) {
      const piece = await shard.print(index, extras);
      answers.push(request.entries ? { ...piece, entry: await shard.entryOf(index) } : piece);
    }
    parentPort?.postMessage(answers);
  });
  parentPort?.postMessage(JSON.stringify(await judgeShare(shard, counter, files.length)));
}
