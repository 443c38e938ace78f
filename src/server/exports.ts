import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Snapshot } from '../language/snapshot.ts';
import { type ExportData, type ExportSource, exportData } from '../report/exports/data.ts';
import { pause } from './pause.ts';
import type { ExportParams } from './protocol.ts';
import { EXPORT } from './protocol.ts';

/** For how long engagements are read in one go, in milliseconds: about half a frame, so that no keystroke waits. */
const SLICE = 8;

/** What exports have to ask for. */
export interface ExportableEngagements {
  /** The engagement files of the workspace, as URIs. */
  uris(): Promise<readonly string[]>;
  /** What is known of a file, open or not; undefined where there is none. */
  snapshotOf(uri: string): Promise<Snapshot | undefined>;
}

/** Answers what an editor needs to make a file of an engagement, or of all. */
export function registerExports(connection: Connection, engagements: ExportableEngagements): void {
  connection.onRequest(EXPORT, async ({ kind, format, uri }: ExportParams): Promise<ExportData | null> => {
    const uris = uri === undefined ? (await engagements.uris()).toSorted() : [uri];
    let count = 0;
    async function* sources(): AsyncGenerator<ExportSource> {
      let began = performance.now();
      for (const one of uris) {
        const snapshot = await engagements.snapshotOf(one);
        // What has no overview is a configuration, or isn't looked at.
        if (!snapshot?.overview) continue;
        count += 1;
        yield sourceOf(snapshot);
        if (performance.now() - began < SLICE) continue;
        await pause();
        began = performance.now();
      }
    }
    const data = await exportData(kind, format, sources());
    return count ? data : null;
  });
}

function sourceOf(snapshot: Snapshot): ExportSource {
  return {
    context: snapshot.context,
    findings: () => snapshot.findings,
    lines: () => snapshot.lines,
    source: Utils.basename(URI.parse(snapshot.uri)),
  };
}
