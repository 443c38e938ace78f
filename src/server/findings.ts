import type {
  ClientCapabilities,
  Connection,
  Diagnostic,
  DiagnosticOptions,
  ServerCapabilities,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { say } from '../l10n/say.ts';
import { diagnostics } from '../language/diagnostics.ts';
import type { SchemaPeer } from '../language/options.ts';
import type { Snapshot } from '../language/snapshot.ts';
import { WorkspaceDiagnostics } from './workspaceDiagnostics.ts';

/** Editors ask for the findings of a document, and of all; those of one may depend on others. */
const DIAGNOSTICS: DiagnosticOptions = {
  identifier: 'outsource',
  interFileDependencies: true,
  workspaceDiagnostics: true,
};

/** When a file that was closed is told of, in milliseconds: at once, usually in time, and on a busy machine. */
const TOLD_AFTER = [0, 50, 2000];

/** What has to be known of the files that findings are told of. URIs are in the one spelling of `canonicalUri`. */
export interface JudgedWorkspace {
  /** The snapshot of an open document; undefined for any other. */
  snapshotOf(uri: string): Snapshot | undefined;
  /** What was found in a file as it stands on disk; nothing where there is none. */
  closedFindings(uri: string): Promise<readonly Diagnostic[]>;
  peerOf(snapshot: Snapshot): SchemaPeer;
  /** The engagement files of the workspace, once they are known; none where there is no workspace. */
  engagements(): Promise<readonly string[]>;
  /** A URI in the one spelling by which files are told apart. */
  canonicalUri(uri: string): string;
}

/**
 * Tells an editor what was found, in open files and in those that nobody has opened. An editor that asks for findings is
 * answered; any other is sent them, be it one that could ask.
 */
export class Findings {
  private readonly connection: Connection;
  private readonly workspace: JudgedWorkspace;
  private readonly results: WorkspaceDiagnostics;
  /** The editor may be told when to ask again. */
  private mayRefresh = false;
  /** The editor has asked for findings, and so is sent none. */
  private isAsked = false;
  /** The files of which an editor was sent findings, with the id of the result for those that aren't open. */
  private readonly sent = new Map<string, string>();
  private run = 0;

  constructor(connection: Connection, workspace: JudgedWorkspace) {
    this.connection = connection;
    this.workspace = workspace;
    this.results = new WorkspaceDiagnostics({
      list: () => workspace.engagements(),
      judgeOpen: (uri) => this.open(uri),
      judge: (uri) => workspace.closedFindings(uri),
    });
    this.answer();
  }

  /** Learns what an editor can do. Returns what the server declares in turn. */
  introduce({ textDocument, workspace }: ClientCapabilities): ServerCapabilities {
    if (!textDocument?.diagnostic) return {};
    this.mayRefresh = workspace?.diagnostics?.refreshSupport === true;
    return { diagnosticProvider: DIAGNOSTICS };
  }

  /** A version of an open document can be judged. */
  tell(snapshot: Snapshot): void {
    if (this.isAsked) return;
    const { uri, version } = snapshot;
    this.sent.set(uri, '');
    void this.connection.sendDiagnostics({ uri, version, diagnostics: this.of(snapshot) });
  }

  /** Something has changed that any file may depend on: the day, the configuration, other files. */
  renewAll(): void {
    this.results.forget();
    if (!this.isAsked) void this.sendClosed();
    else if (this.mayRefresh) void this.connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** One file says something new that matters to others. */
  renewOthers(): void {
    this.results.tell();
  }

  /** A document was closed: from now on the file on disk counts. */
  close(uri: string): void {
    if (this.isAsked) {
      this.tellClosed(uri);
      return;
    }
    this.results.renew(this.workspace.canonicalUri(uri));
    this.sent.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    void this.sendClosed();
  }

  /**
   * Tells an editor that asks of a file that it has closed, even if there is no such file any more: it keeps the findings
   * of the document until then. It asks once more about that document, and takes what is told of closed files only when
   * it has dealt with the answer; nothing says when that is.
   */
  private tellClosed(uri: string): void {
    for (const delay of TOLD_AFTER) setTimeout(() => this.results.renew(this.workspace.canonicalUri(uri)), delay);
  }

  /** An editor that asks is sent nothing more, and what it was sent before it asked is taken back. */
  private hearQuestion(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    this.run += 1;
    for (const uri of this.sent.keys()) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.sent.clear();
  }

  private of(snapshot: Snapshot): Diagnostic[] {
    return diagnostics(snapshot, this.workspace.peerOf(snapshot));
  }

  private open(uri: string): Diagnostic[] | undefined {
    const snapshot = this.workspace.snapshotOf(uri);
    return snapshot && this.of(snapshot);
  }

  /** Sends what is new of the files that aren't open. A newer run replaces one that goes on. */
  private async sendClosed(): Promise<void> {
    if (this.isAsked) return;
    this.run += 1;
    const { run } = this;
    const isReplaced = () => run !== this.run;
    try {
      for await (const { uri, resultId, items } of this.results.changed(this.sent, isReplaced, { withOpen: false })) {
        this.sent.set(uri, resultId);
        void this.connection.sendDiagnostics({ uri, diagnostics: items });
      }
    } catch (error) {
      this.connection.console.error(say`Files that are not open could not be checked: ${String(error)}`);
    }
  }

  private answer(): void {
    const { diagnostics: asked } = this.connection.languages;
    asked.on(async ({ textDocument: { uri }, previousResultId }) => {
      this.hearQuestion();
      const found = this.open(uri);
      if (found) return this.results.report(uri, found, previousResultId);
      const report = this.results.report(uri, await this.workspace.closedFindings(uri), undefined);
      this.tellClosed(uri);
      return report;
    });

    asked.onWorkspace(async ({ previousResultIds }, token, _, progress) => {
      this.hearQuestion();
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const items: WorkspaceFullDocumentDiagnosticReport[] = [];
      const isCancelled = () => token.isCancellationRequested;
      const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
      do {
        const change = this.results.nextChange();
        for await (const report of this.results.changed(previous, isCancelled, { withOpen: true })) {
          previous.set(report.uri, report.resultId);
          const full: WorkspaceFullDocumentDiagnosticReport = { kind: 'full', version: null, ...report };
          if (progress) progress.report({ items: [full] });
          else items.push(full);
        }
        // An editor that takes its results one by one is told at once what changes later.
        if (progress) await Promise.race([change, cancelled]);
      } while (progress && !isCancelled());
      return { items };
    });
  }
}
