import assert from 'node:assert/strict';
import { CancellationTokenSource, ConfigurationTarget, extensions, lm, workspace } from 'vscode';
import { until } from './editor.ts';

describe('tools for assistants', () => {
  const invoke = async (name: string, input: object): Promise<string> => {
    const { token } = new CancellationTokenSource();
    const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
    return content.map((part) => (part as { value?: string }).value ?? '').join('');
  };
  /** The editor of the tests has such features turned off. */
  const turnOff = (off: boolean | undefined) =>
    workspace.getConfiguration().update('chat.disableAIFeatures', off, ConfigurationTarget.Workspace);
  before(async () => {
    await extensions.getExtension('engagement-as-code.outsource')?.activate();
    await turnOff(false);
  });
  after(() => turnOff(undefined));

  it('are those of the manifest', () => {
    const names = lm.tools.map(({ name }) => name).filter((name) => /engagement|rule/.test(name));
    assert.equal(names.sort().join(), 'check_engagement,explain_rule');
  });

  it('tell the findings of a file that is not open', async () => {
    const [file] = await workspace.findFiles('**/*.outsource.yaml');
    if (!file) throw new Error('The workspace has no engagement.');
    const told = JSON.parse(await invoke('check_engagement', { filePath: workspace.asRelativePath(file) }));
    assert.equal(told.health.of, 10);
    assert.ok(Array.isArray(told.findings));
  });

  it('know no file outside of the workspace, and none of another kind', async () => {
    for (const filePath of ['../x.outsource.yaml', '/etc/passwd', 'none.outsource.yaml']) {
      assert.ok(/^There is no engagement file/.test(await invoke('check_engagement', { filePath })), filePath);
    }
  });

  it('explain a rule', async () => {
    assert.ok((await invoke('explain_rule', { rule: 'legal/no-nda' })).startsWith('# No confidentiality agreement'));
  });

  it('answer nothing where AI features are turned off', async () => {
    const isAnswered = () =>
      invoke('explain_rule', { rule: 'legal/no-nda' }).then(
        () => true,
        () => false,
      );
    await turnOff(true);
    await until('silence', async () => !(await isAnswered()));
    await turnOff(false);
    await until('an answer', isAnswered);
  });
});
