/**
 * Stands in for the editor's API where a test runs without one: what the extension gets from it, and what it hands over.
 * `registerStub` has to be called before a module of the extension is imported that imports `vscode`.
 */
import { registerHooks } from 'node:module';

interface Folder {
  readonly name: string;
  readonly uri: { readonly scheme: string; readonly path: string };
}

interface Provider {
  onDidChangeMcpServerDefinitions(listener: () => void): unknown;
  provideMcpServerDefinitions(): readonly McpStdioServerDefinition[];
}

/** Lets `import 'vscode'` mean this file, for the modules that are imported from now on. */
export function registerStub(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vscode' ? { url: import.meta.url, shortCircuit: true } : next(specifier, context),
  });
}

export class EventEmitter<T> {
  private readonly listeners = new Set<(event: T) => void>();

  readonly event = (listener: (event: T) => void) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };

  fire(event: T): void {
    for (const listener of this.listeners) listener(event);
  }

  dispose(): void {
    this.listeners.clear();
  }
}

export class McpStdioServerDefinition {
  cwd?: Folder['uri'];
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;

  constructor(label: string, command: string, args: string[], env: Record<string, string>, version: string) {
    this.label = label;
    this.command = command;
    this.args = args;
    this.env = env;
    this.version = version;
  }
}

export const env = { language: 'de' };

const configuration = new EventEmitter<{ affectsConfiguration(section: string): boolean }>();
const folders = new EventEmitter<undefined>();
const settings = new Map<string, unknown>();

export const workspace = {
  workspaceFolders: undefined as readonly Folder[] | undefined,
  getConfiguration: (section?: string) => ({ get: (key: string) => settings.get(section ? `${section}.${key}` : key) }),
  onDidChangeConfiguration: configuration.event,
  onDidChangeWorkspaceFolders: folders.event,
};

export class Disposable {
  static from(...all: { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const each of all) each.dispose();
    });
  }

  readonly dispose: () => unknown;

  constructor(dispose: () => unknown) {
    this.dispose = dispose;
  }
}

// What is imported, but not asked for in these tests.
export class LanguageModelTextPart {}
export class LanguageModelToolResult {}
export const Uri = {};
export const l10n = {};

/** The providers of servers that are registered, by their ids. */
export const providers = new Map<string, Provider>();

/** The tools that are registered, by their names. */
export const tools = new Map<string, object>();

export const lm = {
  registerMcpServerDefinitionProvider(id: string, provider: Provider) {
    providers.set(id, provider);
    return { dispose: () => providers.delete(id) };
  },
  registerTool(name: string, tool: object) {
    tools.set(name, tool);
    return { dispose: () => tools.delete(name) };
  },
};

/** Changes a setting as a user does; undefined takes it away. */
export function set(key: string, value: unknown): void {
  settings.set(key, value);
  configuration.fire({ affectsConfiguration: (section) => key === section || key.startsWith(`${section}.`) });
}

/** Opens folders as a user does. */
export function openFolders(...opened: Folder[]): void {
  workspace.workspaceFolders = opened;
  folders.fire(undefined);
}
