import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, findingOf, write } from './editor.ts';

const TEXT = 'version: 1\nengagement:\n  id: logo\n  title: Logo\n  owner: Ana Reyes\n';

/** What our bundle says for an English text. */
function german(english: string): string {
  const said = vscode.l10n.bundle?.[english];
  assert.ok(typeof said === 'string' && said !== english, `no translation: ${english}`);
  return said;
}

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('engagement-as-code.outsource');
  assert.ok(found);
  return found;
}

describe('in German', () => {
  before(() => extension().activate());
  afterEach(closeAll);

  it('findings, hovers and fixes are said', async () => {
    const { document } = await write(TEXT);
    const finding = await findingOf(document, 'objectives/missing');
    assert.equal(
      finding.message,
      german('No objectives: say what must be achieved before you ask anyone for an offer.'),
    );

    const place = behind(document, 'enga');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((content) => (typeof content === 'string' ? content : content.value)),
    );
    assert.ok(
      texts.some((text) => text.includes(`**${german('Do this')}**`)),
      texts.join('\n'),
    );

    const range = new vscode.Range(place, place);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    assert.ok(
      actions.some(({ title }) => title === german('Add an objective')),
      actions.map(({ title }) => title).join('\n'),
    );
  });

  it('the editor’s own questions have their translations', () => {
    assert.equal(vscode.env.language, 'de');
    assert.notEqual(vscode.l10n.t('Which rule?'), 'Which rule?');
  });
});
