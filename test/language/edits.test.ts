import assert from 'node:assert/strict';
import { mapOf } from '../../src/engagement/model.ts';
import { toWorkspaceEdit } from '../../src/language/edits.ts';
import { slot } from '../../src/yaml/template.ts';
import { FULL, PLAIN, snapshot } from './marked.ts';

const TEXT = 'version: 1\r\nengagement:\r\n  id: a\r\n  title: "😀"\r\n';

function edit(features = FULL) {
  const at = snapshot(TEXT);
  const map = mapOf(at.engagement.file.engagement ?? {});
  assert.ok(map);
  return toWorkspaceEdit(at, [{ kind: 'set', map, key: 'owner', value: { name: slot('Ana $ }') } }], features);
}

describe('an edit for the editor', () => {
  it('names the version, and has tab stops, where the editor can do that', () => {
    const [change] = edit()?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: 'file:///desk/acme.outsource.yaml', version: 1 });
    const [first] = change.edits;
    assert.ok(first && 'snippet' in first);
    assert.match(first.snippet.value, /\$\{1:Ana \\\$ \\\}\}/);
    assert.equal(first.snippet.kind, 'snippet');
  });

  it('has placeholders as plain text elsewhere', () => {
    const [change] = edit(PLAIN)?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    const [first] = change.edits;
    assert.ok(first && 'newText' in first && first.newText.includes('Ana $ }'));
  });

  it('has the older form, without tab stops, where the editor knows no other', () => {
    for (const features of [
      { ...FULL, documentChanges: false },
      { ...PLAIN, documentChanges: false },
    ]) {
      const changes = edit(features)?.changes?.['file:///desk/acme.outsource.yaml'];
      assert.ok(changes?.[0]?.newText.includes('Ana $ }'));
      assert.equal(edit(features)?.documentChanges, undefined);
    }
  });

  it('adds lines at the end of a file inside of its last line', () => {
    const [change] = edit(PLAIN)?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    const end = { line: 3, character: 13 };
    const newText = '\r\n  owner:\r\n    name: Ana $ }';
    assert.deepEqual(change.edits, [{ range: { start: end, end }, newText }]);
    const [withTabStops] = edit()?.documentChanges ?? [];
    assert.ok(withTabStops && 'edits' in withTabStops);
    assert.deepEqual(withTabStops.edits[0]?.range.start, { line: 4, character: 0 });
  });

  it('is none where nothing would change', () => {
    assert.equal(toWorkspaceEdit(snapshot(TEXT), [], FULL), undefined);
  });
});
