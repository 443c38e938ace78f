import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, ProgressType } from 'vscode-jsonrpc/node';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { TestClient } from './client.ts';

const TEXT = 'version: 1\nengagement: { id: desk, title: Desk, status: active }\n';
const CHUNK = new ProgressType<WorkspaceDiagnosticReport>();
const CAPABILITIES = { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {} } };

/** All orders of some steps. */
function orders<T>(steps: readonly T[]): T[][] {
  if (!steps.length) return [[]];
  return steps.flatMap((step) => orders(steps.filter((other) => other !== step)).map((rest) => [step, ...rest]));
}

/**
 * Shows findings by the rules of VS Code: it takes those of a document that it asks for; when its tab is closed it asks
 * once more, without showing the answer. From then on it takes what the stream of the workspace tells.
 */
class Editor {
  private readonly client: TestClient;
  private readonly shown = new Map<string, readonly unknown[]>();
  private readonly asking = new Set<string>();
  private wake: () => void = () => undefined;

  constructor(client: TestClient) {
    this.client = client;
  }

  async open(uri: string): Promise<void> {
    this.asking.add(uri);
    const textDocument = { uri, languageId: 'outsource', version: 1, text: TEXT };
    await this.client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const report = await this.ask(uri);
    if (report.kind === 'full') this.shown.set(uri, report.items);
  }

  async closeTab(uri: string): Promise<void> {
    await this.ask(uri);
    this.asking.delete(uri);
  }

  close(uri: string): Promise<void> {
    return this.client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Listens to what is told of the workspace. Returns what ends that. */
  listen(): () => Promise<unknown> {
    const partialResultToken = crypto.randomUUID();
    const { connection } = this.client;
    const source = new CancellationTokenSource();
    const progress = connection.onProgress(CHUNK, partialResultToken, ({ items }) => {
      for (const item of items)
        if (item.kind === 'full' && !this.asking.has(item.uri)) this.shown.set(item.uri, item.items);
      this.wake();
    });
    const end = connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [], partialResultToken },
      source.token,
    );
    return () => {
      source.cancel();
      progress.dispose();
      return end.catch(() => undefined);
    };
  }

  async untilNothingIsShown(uri: string): Promise<void> {
    while (this.shown.get(uri)?.length) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  private ask(uri: string): Promise<DocumentDiagnosticReport> {
    return this.client.request('textDocument/diagnostic', { textDocument: { uri } });
  }
}

describe('the findings of a closed document', () => {
  let folder = '';
  let client: TestClient;
  let editor: Editor;
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const start = async (hasWorkspace: boolean) => {
    client = await TestClient.start({
      capabilities: CAPABILITIES,
      ...(hasWorkspace && { folder: pathToFileURL(folder).href }),
    });
    editor = new Editor(client);
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const listensFirst of [true, false]) {
    it(`end with its file, in whatever order that is heard${listensFirst ? ', while the editor listens' : ''}`, async () => {
      await start(true);
      for (const order of orders(['tab', 'close', 'delete', 'hear'] as const)) {
        if (order.indexOf('hear') < order.indexOf('delete')) continue;
        const name = `${order.join('-')}.outsource.yaml`;
        const uri = at(name);
        writeFileSync(path.join(folder, name), TEXT);
        const early = listensFirst && editor.listen();
        await editor.open(uri);
        const steps = {
          tab: () => editor.closeTab(uri),
          close: () => editor.close(uri),
          delete: () => rmSync(path.join(folder, name)),
          hear: () =>
            client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] }),
        };
        for (const step of order) await steps[step]();
        const end = early || editor.listen();
        await editor.untilNothingIsShown(uri);
        await end();
      }
    });
  }

  for (const [file, hasWorkspace, name] of [
    ['a file without a workspace', false, 'alone.outsource.yaml'],
    ['a file that is no engagement by its name', true, 'other.yaml'],
  ] as const) {
    it(`end for ${file}`, async () => {
      const uri = at(name);
      writeFileSync(path.join(folder, name), TEXT);
      await start(hasWorkspace);
      const end = editor.listen();
      await editor.open(uri);
      await editor.closeTab(uri);
      await editor.close(uri);
      await editor.untilNothingIsShown(uri);
      await end();
    });
  }
});
