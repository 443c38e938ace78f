import assert from 'node:assert/strict';
import { NewFolders } from '../../src/server/newFolders.ts';

describe('folders that have come into being', () => {
  /** What is asked and found by the next look. */
  const looking = (isFilled: (uri: string) => boolean) => {
    const asked: string[] = [];
    let found = 0;
    let tell = () => {};
    const folders = new NewFolders(
      async (uri) => {
        asked.push(uri);
        return isFilled(uri);
      },
      () => {
        found += 1;
        tell();
      },
    );
    const next = () =>
      new Promise<void>((resolve) => {
        tell = resolve;
      });
    return { folders, asked, found: () => found, next };
  };

  it('are found once for all that come in a row, without a look at each of many', async () => {
    const { folders, asked, found, next } = looking(() => true);
    for (let checkout = 0; checkout < 100; checkout += 1) {
      folders.add(Array.from({ length: 100 }, (_, index) => `file:///desk/${checkout}/${index}`));
    }
    await next();
    folders.add(['file:///desk/new']);
    await next();
    assert.equal(found(), 2);
    assert.deepEqual(asked, ['file:///desk/new']);
  });

  it('are no files, and not empty', async () => {
    const { folders, asked, found, next } = looking((uri) => uri.endsWith('filled'));
    folders.add(['file:///desk/a.pdf', 'file:///desk/empty']);
    folders.add([]);
    folders.add(['file:///desk/filled']);
    await next();
    assert.equal(found(), 1);
    assert.deepEqual(asked, ['file:///desk/a.pdf', 'file:///desk/empty', 'file:///desk/filled']);
  });
});
