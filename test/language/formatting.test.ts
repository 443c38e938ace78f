import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormattingOptions } from 'vscode-languageserver-types';
import { formatting } from '../../src/language/formatting.ts';
import { newEngagement } from '../../src/language/newEngagement.ts';
import { Snapshot } from '../../src/language/snapshot.ts';
import { expandSnippet } from '../../src/yaml/snippet.ts';
import { snapshot } from './marked.ts';

const OPTIONS: FormattingOptions = { tabSize: 2, insertSpaces: true };

function formatted(of: Snapshot, options = OPTIONS): string {
  const document = TextDocument.create(of.uri, of.languageId, of.version, of.text);
  return TextDocument.applyEdits(document, formatting(of, options));
}

describe('formatting', () => {
  it('puts the keys of an engagement into the order of the format', () => {
    const text = `monitoring: { cadence: weekly }
engagement:
    owner: { email: ana@x.example, name: "Ana Reyes" }   # answers for it
    x-note: ours
    id: logo
version: 1
`;
    const expected = `version: 1

engagement:
  id: logo
  owner: { name: Ana Reyes, email: ana@x.example }   # answers for it
  x-note: ours

monitoring: { cadence: weekly }
`;
    assert.equal(formatted(snapshot(text)), expected);
  });

  it('puts those of a configuration into its own order', () => {
    const text = 'exclude: [a]\nprofile: essential\n';
    const document = { uri: 'file:///desk/outsource.config.yaml', version: 1, languageId: 'outsource-config', text };
    const config = new Snapshot(document, { today: snapshot('').today });
    assert.equal(formatted(config), 'profile: essential\nexclude: [a]\n');
  });

  it('takes spaces where the editor asks for tabs', () => {
    const text = 'engagement:\n   id: logo\n';
    assert.equal(formatted(snapshot(text), { tabSize: 4, insertSpaces: false }), 'engagement:\n  id: logo\n');
    assert.equal(formatted(snapshot(text), { tabSize: 4, insertSpaces: true }), 'engagement:\n    id: logo\n');
  });

  it('counts places as the editor does', () => {
    const edits = formatting(snapshot('\uFEFFversion: 1\r\nclient:\r\n    name: "Zoë 🙂 GmbH"   \r\n'), OPTIONS);
    assert.deepEqual(edits, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: '\r\n' },
      { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 4 } }, newText: '' },
      { range: { start: { line: 2, character: 23 }, end: { line: 2, character: 26 } }, newText: '' },
    ]);
  });

  it('has nothing to do for what is broken, said twice, or several documents', () => {
    for (const text of ['', '# a\n', 'version: [1\n', 'version:  1\nversion: 1\n', 'version:  1\n---\na: 1\n'])
      assert.deepEqual(formatting(snapshot(text), OPTIONS), [], text);
  });

  it('finds a new engagement in order', () => {
    const text = expandSnippet(newEngagement({ title: 'Logo refresh', id: 'logo-refresh' }).snippet).replace(
      /\$0$/,
      '',
    );
    assert.match(text, /^version: 1\n\nengagement:\n {2}id: logo-refresh\n/);
    assert.equal(formatted(snapshot(text)), text);
  });
});
