import assert from 'node:assert/strict';
import { localPath, documentMissing as rule } from '../../../src/pitfalls/legal/document-missing.ts';
import { engagement, findsNothing, findsOne, fixed } from './found.ts';

const at = (document: string) =>
  engagement('', `contracts:\n  - { id: order, type: sow, status: signed, document: ${document} }\n`);

describe('legal/document-missing', () => {
  it('finds a path that leads nowhere', () => {
    findsOne(
      rule,
      at('«contracts/order.pdf»'),
      'warning',
      'There is no file at "contracts/order.pdf": correct the path, or put the document there.',
      { fileExists: () => false },
    );
  });

  it('is silent where the file is there, or nobody can tell', () => {
    findsNothing(rule, at('contracts/order.pdf'), { fileExists: (path) => path === 'contracts/order.pdf' });
    findsNothing(rule, at('contracts/order.pdf'), { fileExists: () => undefined });
    findsNothing(rule, at('contracts/order.pdf'));
  });

  it('asks for nothing but paths relative to the file', () => {
    const asked: string[] = [];
    const fileExists = (path: string) => {
      asked.push(path);
      return false;
    };
    for (const document of [
      'https://contracts.example/order.pdf',
      'HTTPS://contracts.example/order.pdf',
      'file:///etc/passwd',
      'mailto:legal@contracts.example',
      '/etc/passwd',
      '//server/share/order.pdf',
      '"\\\\\\\\server\\\\share\\\\order.pdf"',
      '"C:\\\\Contracts\\\\order.pdf"',
      'c:order.pdf',
      '~/order.pdf',
      '"order\\0.pdf"',
      '" "',
    ]) {
      findsNothing(rule, at(document), { fileExists });
    }
    assert.deepEqual(asked, []);
  });

  it('reads a path as people write it', () => {
    assert.equal(localPath(' a/b.pdf '), 'a/b.pdf');
    assert.equal(localPath('a\\b.pdf'), 'a/b.pdf');
    assert.equal(localPath('../contracts/b.pdf'), '../contracts/b.pdf');
    assert.equal(localPath('minutes 12:30.pdf'), 'minutes 12:30.pdf');
  });

  it('removes the path', () => {
    assert.match(fixed(rule, at('a.pdf'), { fileExists: () => false }), /\{ id: order, type: sow, status: signed \}/);
  });
});
