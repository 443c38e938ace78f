import assert from 'node:assert/strict';
import { countedFrom, type Drawer, KeptOverviews } from '../../../src/extension/desk/kept.ts';
import type { EngagementOverview } from '../../../src/server/protocol.ts';
import { due, overview } from './overviews.ts';

const MONDAY = new Date(2026, 10, 23, 9);

/** A drawer in memory, which remembers how often something was put there. */
class Memory implements Drawer {
  text?: string;
  writes = 0;

  read = async () => {
    if (this.text === undefined) throw new Error('Nothing lies there.');
    return this.text;
  };

  write = async (text: string) => {
    this.text = text;
    this.writes += 1;
  };
}

/** Keeps some engagements, and waits until that is done. */
async function keep(drawer: Drawer, overviews: readonly EngagementOverview[], identity = '1 en'): Promise<void> {
  const kept = new KeptOverviews(drawer, identity, { soon: 0, rarely: 0 });
  kept.later(() => overviews);
  await kept.whenWritten;
}

const read = (drawer: Drawer, identity = '1 en') => new KeptOverviews(drawer, identity).read(MONDAY);

describe('what is kept of the engagements', () => {
  const notice = due(4, { kind: 'notice', date: '2026-11-27' });
  const desk = overview('desk', { due: [notice], next: notice, remark: { text: 'notice by 27 Nov', spoken: '' } });

  it('is what was there', async () => {
    const drawer = new Memory();
    await keep(drawer, [desk, overview('ändern „x“')]);
    assert.deepEqual(await read(drawer), JSON.parse(JSON.stringify([desk, overview('ändern „x“')])));
  });

  it('is nothing at first, and nothing where another version or another language wrote it', async () => {
    const drawer = new Memory();
    assert.deepEqual(await read(drawer), []);
    await keep(drawer, [desk]);
    assert.deepEqual(await read(drawer, '2 en'), []);
    assert.deepEqual(await read(drawer, '1 de'), []);
  });

  it('is nothing where it was changed, cut or never ours', async () => {
    const drawer = new Memory();
    await keep(drawer, [desk]);
    const whole = drawer.text ?? '';
    for (const text of [
      '',
      '\n',
      '[]',
      'null\nnull',
      whole.slice(0, -1),
      whole.replace('desk', 'tram'),
      `\n${whole}`,
    ]) {
      drawer.text = text;
      assert.deepEqual(await read(drawer), [], text.slice(0, 40));
    }
    drawer.text = whole;
    assert.equal((await read(drawer)).length, 1);
  });

  it('is put there once for many changes, and not again where nothing has changed', async () => {
    const drawer = new Memory();
    let now = [desk];
    const kept = new KeptOverviews(drawer, '1 en', { soon: 0, rarely: 0 });
    for (let index = 0; index < 5; index += 1) kept.later(() => now);
    now = [desk, overview('other')];
    await kept.whenWritten;
    assert.deepEqual([drawer.writes, (await read(drawer)).length], [1, 2]);
    kept.later(() => now);
    await kept.whenWritten;
    assert.equal(drawer.writes, 1);
    const next = new KeptOverviews(drawer, '1 en', { soon: 0, rarely: 0 });
    await next.read(MONDAY);
    next.later(() => now);
    await next.whenWritten;
    assert.equal(drawer.writes, 1);
  });

  it('is put there one after the other, however long that takes', async () => {
    const drawer = new Memory();
    const texts: string[] = [];
    let writing = 0;
    const slow: Drawer = {
      read: drawer.read,
      write: async (text) => {
        writing += 1;
        assert.equal(writing, 1);
        await new Promise((resolve) => setTimeout(resolve, 20));
        texts.push(text);
        writing -= 1;
      },
    };
    const kept = new KeptOverviews(slow, '1 en', { soon: 0, rarely: 0 });
    kept.later(() => [desk]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    kept.later(() => [overview('other')]);
    await kept.whenWritten;
    const isOther = () => texts.map((text) => /other/.test(text));
    assert.deepEqual(isOther(), [false, true]);
    // At the end, one that waits for another doesn't begin.
    kept.later(() => [desk]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    kept.later(() => [overview('other')]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    kept.dispose();
    await kept.whenWritten;
    assert.deepEqual(isOther(), [false, true, false]);
  });

  it('is no more than can be read in a moment', async () => {
    const drawer = new Memory();
    await keep(
      drawer,
      Array.from({ length: 2500 }, (_, index) => overview(`e${index}`)),
    );
    assert.equal((await read(drawer)).length, 2000);
  });

  it('does without where nothing can be put there', async () => {
    const full: Drawer = { read: new Memory().read, write: () => Promise.reject(new Error('The disk is full.')) };
    await keep(full, [desk]);
    assert.deepEqual(await read(full), []);
  });

  it('is not put there after the end', async () => {
    const drawer = new Memory();
    const kept = new KeptOverviews(drawer, '1 en', { soon: 0, rarely: 0 });
    kept.later(() => [desk]);
    kept.dispose();
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(drawer.writes, 0);
  });

  it('counts its days from today, and says nothing that held for another day alone', () => {
    assert.equal(countedFrom(new Date(2026, 10, 23, 23, 59), desk), desk);
    const later = countedFrom(new Date(2026, 10, 24), desk);
    assert.deepEqual([later.due[0]?.days, later.next?.days, later.remark], [3, 3, undefined]);
    const late = countedFrom(new Date(2026, 10, 30), desk);
    assert.deepEqual([late.due[0]?.days, late.next], [-3, undefined]);
    // Over the change of the clocks too.
    const spring = overview('spring', { due: [due(0, { date: '2027-03-29' })] });
    assert.equal(countedFrom(new Date(2027, 2, 27, 12), spring).due[0]?.days, 2);
  });
});
