import { EventEmitter, type ExtensionContext, env, lm, McpStdioServerDefinition, workspace } from 'vscode';
import { assistantsAreOff, onDidTurnAssistants } from './assistantFeatures.ts';

/** Offers the server for assistants, one for each local folder, unless the user has turned such features off. */
export function provideAssistantServer(context: ExtensionContext): void {
  const program = context.asAbsolutePath('dist/mcp.cjs');
  const { version } = context.extension.packageJSON as { version: string };
  const changed = new EventEmitter<void>();
  context.subscriptions.push(
    changed,
    onDidTurnAssistants(() => changed.fire()),
    workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    lm.registerMcpServerDefinitionProvider('outsource.engagements', {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () => {
        if (assistantsAreOff()) return [];
        const local = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
        return local.map(({ name, uri }) => {
          const label = local.length > 1 ? `Outsource: ${name}` : 'Outsource';
          // The editor's own runtime, as Node.
          const environment = { ELECTRON_RUN_AS_NODE: '1' };
          const server = new McpStdioServerDefinition(
            label,
            process.execPath,
            [program, '--locale', env.language],
            environment,
            version,
          );
          server.cwd = uri;
          return server;
        });
      },
    }),
  );
}
