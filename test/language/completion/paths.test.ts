import assert from 'node:assert/strict';
import { type Folder, folderAsked } from '../../../src/language/completion/paths.ts';
import { cursorIn, FULL, snapshot } from '../marked.ts';
import { inConfig, itemsAt, take } from './taking.ts';

const FOLDER: Folder = {
  entries: [
    { name: 'nda.pdf', isFolder: false },
    { name: 'a: b.pdf', isFolder: false },
    { name: '2026.pdf', isFolder: false },
    { name: 'old', isFolder: true },
    { name: 'node_modules', isFolder: true },
    { name: '.secret', isFolder: false },
    { name: 'acme.outsource.yaml', isFolder: false },
    { name: 'shared.yaml', isFolder: false },
  ],
  mayGoUp: true,
};

const asked = (marked: string) => {
  const { text, offset } = cursorIn(marked);
  const at = snapshot(text);
  return folderAsked(at, at.lines.position(offset));
};

const offered = (marked: string, folder = FOLDER) =>
  itemsAt(marked, FULL, 'none', folder).items.map(({ label }) => label);

describe('completion of paths', () => {
  it('asks for the folder that is typed, and for none elsewhere', () => {
    assert.equal(asked('contracts:\n  - document: |'), './');
    assert.equal(asked('contracts:\n  - document: con|'), './');
    assert.equal(asked('contracts: [{ document: "contracts/old/n|" }]'), './contracts/old/');
    assert.equal(asked('dueDiligence:\n  checks:\n    - evidence: ../x/|'), './../x/');
    for (const marked of ['contracts:\n  - title: |', 'engagement: { document: |', 'contracts:\n  - |', '# |'])
      assert.equal(asked(marked), undefined, marked);
    for (const path of ['https://x.example/|', '/etc/|', '~/|', 'C:\\x|', '\\\\host\\x|', 'file:|'])
      assert.equal(asked(`contracts:\n  - document: ${path}`), undefined, path);
  });

  it('offers files before folders, and nothing that is not a document', () => {
    assert.deepEqual(offered('contracts:\n  - document: |'), [
      '2026.pdf',
      'a: b.pdf',
      'nda.pdf',
      'shared.yaml',
      'old/',
      '../',
    ]);
    assert.deepEqual(offered('contracts:\n  - document: old/|', { ...FOLDER, mayGoUp: false }).slice(0, 2), [
      'old/2026.pdf',
      'old/a: b.pdf',
    ]);
    assert.ok(!offered('contracts:\n  - document: |', { ...FOLDER, mayGoUp: false }).includes('../'));
    assert.ok(!offered('contracts:\n  - document: old/|').some((label) => label.includes('..')));
    assert.ok(offered('contracts:\n  - document: .s|').includes('.secret'));
  });

  it('writes a path as it is read', () => {
    const written = (label: string, before = '') => take(`contracts:\n  - document: ${before}|`, label, FULL, FOLDER);
    assert.equal(written('nda.pdf'), 'contracts:\n  - document: nda.pdf');
    assert.equal(written('a: b.pdf'), 'contracts:\n  - document: "a: b.pdf"');
    assert.equal(written('a: b.pdf', '"'), 'contracts:\n  - document: "a: b.pdf');
    assert.equal(written('old/nda.pdf', 'old/n'), 'contracts:\n  - document: old/nda.pdf');
    assert.equal(written('../', ''), 'contracts:\n  - document: ../');
  });

  it('offers configurations to build on, and folders as patterns', () => {
    assert.deepEqual(inConfig('extends: |', FOLDER), ['shared.yaml', 'old/', '../']);
    assert.deepEqual(inConfig('exclude:\n  - |', FOLDER), ['acme.outsource.yaml', 'old/**']);
    assert.deepEqual(inConfig('extends: |'), []);
  });
});
