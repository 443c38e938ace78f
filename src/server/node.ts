import { existsSync, readFileSync } from 'node:fs';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { localDate } from '../engagement/dates.ts';
import { startServer } from './server.ts';

/** Only local paths: looking at a network share would send its name to another machine. */
function localPath(uri: string): string | undefined {
  const { scheme, authority, fsPath } = URI.parse(uri);
  return scheme === 'file' && authority === '' ? fsPath : undefined;
}

function fileExists(uri: string): boolean | undefined {
  const path = localPath(uri);
  return path === undefined ? undefined : existsSync(path);
}

function readText(uri: string): string | null | undefined {
  const path = localPath(uri);
  if (path === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}

startServer(createConnection(ProposedFeatures.all), { today: () => localDate(new Date()), fileExists, readText });
