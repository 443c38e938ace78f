import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

/** The first message says where the shared part lies: a worker doesn't know its own place. All others are the client's. */
scope.addEventListener('message', ({ data }: MessageEvent<string>) => void start(data), { once: true });

async function start(core: string): Promise<void> {
  importScripts(core);
  const { startServer, DayWatch, localDate } = await import('./core.ts');
  const today = () => localDate(new Date());
  startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
    today,
    onNewDay: (listener) => new DayWatch(today, listener).stop,
    fileExists: () => undefined,
    readText: () => undefined,
    listFolder: () => undefined,
    listEngagements: () => undefined,
  });
}
