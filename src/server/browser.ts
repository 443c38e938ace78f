import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDate } from '../engagement/dates.ts';
import { startServer } from './server.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  today: () => localDate(new Date()),
  fileExists: () => undefined,
  readText: () => undefined,
  listFolder: () => undefined,
  listEngagements: () => undefined,
});
