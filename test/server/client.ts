import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Diagnostic, PublishDiagnosticsParams, Range } from 'vscode-languageserver';
import type { InitializationOptions } from '../../src/server/protocol.ts';

const SERVER = path.resolve(import.meta.dirname, '../../src/server/node.ts');

const CAPABILITIES: ClientCapabilities = {
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
  },
};

/** An editor that talks to a server of its own over standard input and output. */
export class TestClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private listeners: (() => void)[] = [];

  private constructor(process: ChildProcess, connection: MessageConnection) {
    this.process = process;
    this.connection = connection;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      for (const listener of this.listeners) listener();
    });
    connection.onRequest('client/registerCapability', () => null);
  }

  static async start(
    options: InitializationOptions & { folder?: string; capabilities?: ClientCapabilities; locale?: string } = {},
  ): Promise<TestClient> {
    const { folder, capabilities = CAPABILITIES, locale, ...initializationOptions } = options;
    const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const client = new TestClient(server, connection);
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder ?? null,
      ...(capabilities.workspace?.workspaceFolders && {
        workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'work' }],
      }),
      capabilities,
      locale,
      initializationOptions: { today: '2026-11-23', ...initializationOptions },
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  open(uri: string, text: string, languageId = 'outsource'): Promise<Diagnostic[]> {
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return this.diagnosticsOf(uri, 1);
  }

  change(
    uri: string,
    version: number,
    contentChanges: readonly { range?: Range; text: string }[],
  ): Promise<Diagnostic[]> {
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    return this.diagnosticsOf(uri, version);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** The diagnostics of one version, as soon as they are published. */
  async diagnosticsOf(uri: string, version: number): Promise<Diagnostic[]> {
    for (;;) {
      const params = this.published.get(uri);
      if (params?.version === version) return params.diagnostics;
      await this.nextPublication();
    }
  }

  /** The diagnostics of the next publication for any document. */
  nextPublication(): Promise<void> {
    return new Promise((resolve) => {
      const listener = () => {
        this.listeners = this.listeners.filter((other) => other !== listener);
        resolve();
      };
      this.listeners.push(listener);
    });
  }

  /** What was published last for a document. */
  lastOf(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.get(uri);
  }

  /** Ends the server as an editor does, and returns its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await exited;
    this.connection.dispose();
    return code as number | null;
  }
}
