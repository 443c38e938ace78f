import { existsSync } from 'node:fs';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { localDate } from '../engagement/dates.ts';
import { startServer } from './server.ts';

/** Only local paths: looking at a network share would send its name to another machine. */
function fileExists(uri: string): boolean | undefined {
  const { scheme, authority, fsPath } = URI.parse(uri);
  return scheme === 'file' && authority === '' ? existsSync(fsPath) : undefined;
}

startServer(createConnection(ProposedFeatures.all), { today: () => localDate(new Date()), fileExists });
