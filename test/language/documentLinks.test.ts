import assert from 'node:assert/strict';
import { documentLinks } from '../../src/language/documentLinks.ts';
import { Snapshot } from '../../src/language/snapshot.ts';
import { rangesIn, snapshot } from './marked.ts';

const of = (text: string) =>
  documentLinks(snapshot(text)).map(({ target }) => ('address' in target ? target.address : `file ${target.path}`));

describe('links in a file', () => {
  it('lead to documents, proofs, pages and people', () => {
    const { text, ranges } = rangesIn(`client: { name: A, website: <https://a.example> }
engagement: { owner: { name: Ana, email: <ana@a.example> } }
dueDiligence:
  reviews: [{ source: S, url: "<https://r.example/x?a=1#b>" }]
  pastWork: [{ title: T, url: <http://p.example/> }]
  checks: [{ kind: legal, evidence: <proofs/report.pdf> }]
contracts:
  - { id: a, document: '<contracts/a b.pdf>' }
  - { id: b, document: <https://c.example/b.pdf> }
`);
    const it = snapshot(text);
    const links = documentLinks(it);
    assert.deepEqual(
      links.map(({ range }) => it.toOffsets(range)),
      ranges,
    );
    assert.deepEqual(of(text), [
      'https://a.example/',
      'mailto:ana@a.example',
      'https://r.example/x?a=1#b',
      'http://p.example/',
      'file proofs/report.pdf',
      'file contracts/a b.pdf',
      'https://c.example/b.pdf',
    ]);
    assert.deepEqual(
      [...new Set(links.map(({ tooltip }) => tooltip))],
      ['Open in the browser', 'Write an e-mail', 'Open the proof', 'Open the contract document'],
    );
  });

  it('are none to anything that could start a program, or that leaves the file', () => {
    const bad = [
      'javascript:alert(1)',
      'command:outsource.x',
      'file:///etc/passwd',
      'vscode://x',
      '/etc/passwd',
      'C:\\x',
      '~/x',
      '\\\\host\\x',
      '',
    ];
    for (const text of bad) {
      const value = JSON.stringify(text);
      assert.deepEqual(of(`contracts: [{ document: ${value} }]\nclient: { website: ${value} }\n`), [], text);
    }
    for (const text of ['a@b?cc=x@y', 'a@b@c', 'mailto:a@b', 'a b@c', '@']) {
      assert.deepEqual(of(`engagement: { owner: { email: ${JSON.stringify(text)} } }\n`), [], text);
    }
    assert.deepEqual(of('client: { website: a.html }\n'), [], 'a page is an address');
    assert.deepEqual(of(`client: { website: https://${'a'.repeat(3000)}.example }\n`), []);
  });

  it('are none in keys of one’s own or at places that the format does not know', () => {
    assert.deepEqual(
      of('url: https://a.example\nx-more: { url: https://a.example }\nscope: { website: https://a.example }\n'),
      [],
    );
  });

  it('of a configuration lead to what it builds on', () => {
    const text = 'extends: ../outsource.config.yaml\n';
    const config = new Snapshot(
      { uri: 'file:///desk/a/outsource.config.yaml', version: 1, languageId: 'outsource-config', text },
      { today: snapshot('').today },
    );
    assert.deepEqual(documentLinks(config)[0]?.target, { path: '../outsource.config.yaml', mayBeText: false });
  });

  it('are found in texts that are broken', () => {
    assert.deepEqual(of('client: { website: https://a.example }\nprovider: [\n'), ['https://a.example/']);
    for (const text of ['', '[', 'website', '- url: https://a.example']) assert.deepEqual(of(text), []);
  });
});
