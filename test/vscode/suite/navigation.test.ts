import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, findingOf, until, uriOf, write } from './editor.ts';

const TEXT = `version: 1
engagement: { id: desk, title: Support desk for partners }
objectives:
  - id: answers
    statement: Answer calls
monitoring:
  cadence: weekly
  kpis:
    - { id: waiting, metric: Waiting time, objective: answers }
contracts:
  - { id: frame, type: msa, document: https://c.example/frame.pdf }
`;
const run = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

describe('finding the way', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    ({ document } = await write(TEXT));
    await findingOf(document, 'objectives/no-deadline');
  });
  afterEach(closeAll);

  it('goes from a mention to the definition, and back to all mentions', async () => {
    const place = behind(document, 'objective: ans');
    const [definition] = await run<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, place);
    assert.equal(definition?.range.start.line, 3);
    const usages = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, place);
    assert.deepEqual(
      usages.map(({ range }) => range.start.line),
      [3, 8],
    );
  });

  it('renames in one go', async () => {
    const place = behind(document, 'id: ans');
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, place, 'calls');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), TEXT.replaceAll('answers', 'calls'));
  });

  it('says why something can not be renamed', async () => {
    const place = behind(document, 'id: ans');
    let reason = '';
    try {
      await run('vscode.executeDocumentRenameProvider', document.uri, place, 'Not an id');
    } catch (error) {
      reason = String(error);
    }
    assert.match(reason, /is no id: use lower-case/);
  });

  it('has an outline in words, in sections that fold', async () => {
    const symbols = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...children.map((child) => child.name)]),
      [['Engagement'], ['Objectives', 'Answer calls'], ['Monitoring', 'KPIs'], ['Contracts', 'frame']],
    );
    const folds = await run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.some(({ start, end }) => start === 2 && end === 4));
  });

  it('links to documents', async () => {
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.ok(links.some(({ tooltip, target }) => tooltip === 'Open in the browser' && target?.path === '/frame.pdf'));
  });

  it('finds all engagements of the workspace, closed ones too', async () => {
    const closed = uriOf('closed/find-me.outsource.yaml');
    const text = 'version: 1\nengagement: { id: find-me, title: Hidden treasure }\n';
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(text));
    const found = await until('the closed engagement', async () => {
      const symbols = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'treasure');
      return symbols.find(({ name }) => name === 'Hidden treasure');
    });
    assert.equal(found.location.uri.toString(), closed.toString());
    await vscode.workspace.fs.delete(closed);
  });
});
