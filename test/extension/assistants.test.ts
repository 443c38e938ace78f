import assert from 'node:assert/strict';
import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import product from '../../package.json' with { type: 'json' };
import { openFolders, providers, registerStub, set, tools } from './vscodeStub.ts';

const OFF = 'chat.disableAIFeatures';
const [declared] = product.contributes.mcpServerDefinitionProviders;
const folder = (name: string, scheme = 'file') => ({ name, uri: { scheme, path: `/${name}` } });

const CONTEXT = {
  asAbsolutePath: (file: string) => path.join('/extension', file),
  extension: { packageJSON: { version: '1.2.3' } },
  subscriptions: [],
} as object as ExtensionContext;

describe('the server for assistants in the editor', () => {
  let told = 0;
  const provider = () => providers.get(declared?.id ?? '') ?? assert.fail('nothing is registered under the id');
  const servers = () => provider().provideMcpServerDefinitions();

  before(async () => {
    registerStub();
    const { provideAssistantServer } = await import('../../src/extension/assistantServer.ts');
    provideAssistantServer(CONTEXT);
    provider().onDidChangeMcpServerDefinitions(() => told++);
  });
  beforeEach(() => {
    openFolders(folder('vendors'));
    set(OFF, undefined);
    told = 0;
  });

  it('is one for each local folder, started there by the editor’s own runtime', () => {
    const [server, ...others] = servers();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [server?.label, server?.command, server?.args, server?.env, server?.version, server?.cwd?.path],
      [
        'Outsource',
        process.execPath,
        ['/extension/dist/mcp.cjs', '--locale', 'de'],
        { ELECTRON_RUN_AS_NODE: '1' },
        '1.2.3',
        '/vendors',
      ],
    );
    openFolders(folder('a'), folder('far', 'vscode-vfs'), folder('b'));
    assert.deepEqual(
      servers().map(({ label }) => label),
      ['Outsource: a', 'Outsource: b'],
    );
    openFolders();
    assert.deepEqual(servers(), []);
  });

  it('is none where AI features are turned off, and there again once they are on', () => {
    set(OFF, true);
    assert.deepEqual([servers().length, told], [0, 1]);
    set(OFF, false);
    assert.deepEqual([servers().length, told], [1, 2]);
    set('editor.fontSize', 12);
    assert.equal(told, 2, 'other settings change nothing');
    openFolders(folder('a'), folder('b'));
    assert.equal(told, 3, 'other folders do');
  });

  it('is declared under a condition that says the same', () => assert.equal(declared?.when, `!config.${OFF}`));
});

describe('the tools for assistants in the editor', () => {
  const { languageModelTools } = product.contributes;
  const names = languageModelTools.map(({ name }) => name).sort();
  const register = async () => {
    registerStub();
    const { registerAssistantTools } = await import('../../src/extension/assistant.ts');
    registerAssistantTools(CONTEXT, new Promise(() => {}));
  };
  afterEach(() => tools.clear());

  it('are gone while AI features are turned off', async () => {
    set(OFF, undefined);
    await register();
    assert.deepEqual([...tools.keys()].sort(), names);
    set(OFF, true);
    assert.deepEqual([...tools.keys()], []);
    set(OFF, false);
    assert.deepEqual([...tools.keys()].sort(), names);
  });

  it('are never there where AI features are off from the start', async () => {
    set(OFF, true);
    await register();
    assert.deepEqual([...tools.keys()], []);
  });

  it('are declared under a condition that says the same', () => {
    for (const { when } of languageModelTools) assert.equal(when, `!config.${OFF}`);
  });
});
