import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDate } from '../engagement/dates.ts';
import { watchDay } from './newDay.ts';
import { startServer } from './server.ts';

const today = () => localDate(new Date());
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  today,
  onNewDay: (listener) => watchDay(today, listener),
  fileExists: () => undefined,
  readText: () => undefined,
  listEngagements: () => undefined,
});
