import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDate } from '../engagement/dates.ts';
import { DayWatch } from './dayWatch.ts';
import { startServer } from './server.ts';

const today = () => localDate(new Date());
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  today,
  onNewDay: (listener) => new DayWatch(today, listener).stop,
  fileExists: () => undefined,
  readText: () => undefined,
  listFolder: () => undefined,
  listEngagements: () => undefined,
});
