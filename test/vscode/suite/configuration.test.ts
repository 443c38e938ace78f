import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, findingOf, findingsOf, goto, noFindingOf, open, ruleOf, uriOf, write } from './editor.ts';

const ENGAGEMENT = 'version: 1\nengagement:\n  id: desk\n  title: Support desk\n  status: active\n';

describe('outsource.config.yaml', () => {
  let folder = '';
  let made = 0;

  beforeEach(() => {
    folder = `decided-${++made}`;
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(folder), { recursive: true });
  });

  const writeIn = async (file: string, text: string) => {
    await vscode.workspace.fs.writeFile(uriOf(`${folder}/${file}`), new TextEncoder().encode(text));
    return open(`${folder}/${file}`);
  };

  it('has a language of its own, findings, a hover and completion', async () => {
    const editor = await writeIn('outsource.config.yaml', 'profile: regulted\nrules:\n  legal/no-nda: error\n  \n');
    const { document } = editor;
    assert.equal(document.languageId, 'outsource-config');
    const wrong = await findingOf(document, 'format/schema');
    assert.equal(document.getText(wrong.range), 'regulted');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, 'legal/no-n'),
    );
    assert.match(hover?.contents.map((part) => (part as vscode.MarkdownString).value).join() ?? '', /confidentiality/);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(3, 2),
    );
    assert.ok(items.some(({ label }) => label === 'culture/*'));
  });

  it('takes effect in open files while it is typed, without a save', async () => {
    const { document } = await writeIn('a.outsource.yaml', ENGAGEMENT);
    await findingOf(document, 'monitoring/missing');
    const config = await writeIn('outsource.config.yaml', '# What we decided\n');
    goto(config, '# What we decided\n');
    await vscode.commands.executeCommand('type', { text: 'rules: { monitoring/*: off }' });
    await noFindingOf(document, 'monitoring/missing');
    assert.ok(findingsOf(document).some((finding) => ruleOf(finding) === 'legal/contracts-missing'));
    assert.equal(config.document.isDirty, true);
  });

  it('leaves files of other folders alone', async () => {
    await writeIn('outsource.config.yaml', 'rules: { monitoring/*: off }\n');
    const { document } = await write(ENGAGEMENT);
    await findingOf(document, 'monitoring/missing');
  });
});

describe('several engagements', () => {
  afterEach(closeAll);

  it('are told apart by their ids, whether they are open or not', async () => {
    const text = (id: string) => ENGAGEMENT.replace('id: desk', `id: ${id}`);
    await write(text('twice'));
    await closeAll();
    const { document } = await write(text('twice'));
    const finding = await findingOf(document, 'portfolio/duplicate-engagement');
    const [place] = finding.relatedInformation ?? [];
    assert.notEqual(place?.location.uri.toString(), document.uri.toString());
    assert.match(place?.location.uri.path ?? '', /\.outsource\.yaml$/);
  });
});
