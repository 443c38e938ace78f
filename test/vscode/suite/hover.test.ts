import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, findingOf, write } from './editor.ts';

const TEXT = `version: 1
engagement:
  id: desk
  title: Support desk
  status: active
objectives:
  - id: answers
    statement: "Answer ![x](command:workbench.action.quit) <b>well</b>"
  - id: answers
    statement: Answer calls within 2 minutes
    metric: Share of calls answered within 2 minutes
    target: at least 95 %
`;

async function hoverBehind(document: vscode.TextDocument, text: string): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    behind(document, text),
  );
  return hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof vscode.MarkdownString);
}

describe('hover', () => {
  afterEach(closeAll);

  it('tells what a key means, with its values and an example', async () => {
    const { document } = await write(TEXT);
    await findingOf(document, 'format/duplicate-id');
    const [content] = await hoverBehind(document, 'stat');
    assert.match(content?.value ?? '', /^\*\*.+\*\*/);
    assert.match(content?.value ?? '', /`contracting`/);
    const [target] = await hoverBehind(document, 'tar');
    assert.match(target?.value ?? '', /Example: `target: /);
  });

  it('tells of a finding why it matters and what to do, with a link to its explanation', async () => {
    const { document } = await write(TEXT);
    await findingOf(document, 'format/duplicate-id');
    const [content] = await hoverBehind(document, 'well</b>"\n  - id: ans');
    const value = content?.value ?? '';
    assert.match(value, /\*\*Same id twice\*\*/);
    assert.match(value, /\*\*Do this\*\*/);
    assert.match(value, /`format\/duplicate-id` · \[Explain\]\(command:outsource\.explainRule\?/);
    assert.ok(value.split('\n').filter(Boolean).length <= 12, value);
  });

  it('lets its links run the one command, and no other', async () => {
    const { document } = await write(TEXT);
    await findingOf(document, 'format/duplicate-id');
    const contents = await hoverBehind(document, 'well</b>"\n  - id: ans');
    assert.ok(contents.length > 0);
    for (const { isTrusted, supportHtml } of contents) {
      assert.deepEqual(isTrusted, { enabledCommands: ['outsource.explainRule'] });
      assert.notEqual(supportHtml, true);
    }
  });

  it('keeps text of the file text', async () => {
    const { document } = await write(TEXT);
    await findingOf(document, 'format/duplicate-id');
    for (const { value } of await hoverBehind(document, 'statement: "Answer')) {
      assert.doesNotMatch(value, /command:workbench/);
      assert.doesNotMatch(value, /<b>/);
    }
  });
});
