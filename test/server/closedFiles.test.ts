import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { Snapshot } from '../../src/language/snapshot.ts';
import { type Asked, ClosedFiles } from '../../src/server/closedFiles.ts';

const A = 'file:///a.outsource.yaml';
const text = (more = '') => `version: 1\nengagement: { id: a, title: A }\n${more}`;

describe('the files that are not open', () => {
  let now: { text?: string; day: string; files: string[]; across?: string };
  let judged: string[];
  let reads = 0;
  let closed: ClosedFiles;

  beforeEach(() => {
    now = { text: text(), day: '2026-11-23', files: [], across: '' };
    judged = [];
    closed = new ClosedFiles({
      textOf: async () => {
        reads += 1;
        const { text: read } = now;
        await Promise.resolve();
        return read;
      },
      snapshotOf: snapshot,
      judge: (snapshot) => {
        judged.push(snapshot.uri);
        void snapshot.findings;
        return { diagnostics: [] };
      },
      surroundings: () => now.day,
      exists: (_, path) => now.files.includes(path),
      across: () => now.across,
    });
  });

  function snapshot(uri: string, content: string, asked: Asked): Snapshot {
    const fileExists = (path: string) => {
      asked.set(path, now.files.includes(path));
      return now.files.includes(path);
    };
    const settings = { today: Temporal.PlainDate.from(now.day), fileExists };
    return new Snapshot({ uri, version: 0, languageId: 'outsource', text: content }, settings);
  }

  /** How often a file is judged once something may have changed. */
  async function judgedAfter(change: () => void): Promise<number> {
    await closed.judge(A);
    judged = [];
    change();
    closed.renew();
    await closed.judge(A);
    await closed.judge(A);
    return judged.length;
  }

  it('are judged once as long as nothing changes', async () => {
    assert.equal(await judgedAfter(() => undefined), 0);
  });

  it('are judged again when their text, the day or what others say has changed', async () => {
    assert.equal(await judgedAfter(() => (now.text = text('# more\n'))), 1);
    assert.equal(await judgedAfter(() => (now.day = '2026-11-24')), 1);
    assert.equal(await judgedAfter(() => (now.across = 'the id is taken')), 1);
  });

  it('are not read again where only what they depend on may have changed', async () => {
    const renewed = async (change: () => void) => {
      await closed.judge(A);
      [judged, reads] = [[], 0];
      change();
      closed.renew({ texts: false });
      await closed.judge(A);
      await closed.judge(A);
      return [judged.length, reads];
    };
    assert.deepEqual(await renewed(() => undefined), [0, 0]);
    assert.deepEqual(await renewed(() => (now.day = '2026-11-24')), [1, 1]);
    assert.equal(await judgedAfter(() => (now.text = text('# more\n'))), 1);
  });

  it('are read again when they change while they are judged', async () => {
    const [before] = await Promise.all([
      closed.judge(A),
      Promise.resolve().then(() => {
        now.text = text('# more\n');
        closed.renew();
      }),
    ]);
    assert.ok(before);
    judged = [];
    await closed.judge(A);
    assert.equal(judged.length, 1);
  });

  it('are judged again when a document has come that they point to, and for no other', async () => {
    now.text = text('contracts:\n  - { id: m, type: msa, status: signed, signedOn: 2026-01-01, document: msa.pdf }\n');
    assert.equal(await judgedAfter(() => now.files.push('other.pdf')), 0);
    assert.equal(await judgedAfter(() => now.files.push('msa.pdf')), 1);
  });

  it('need not be judged again when the others have become known and have nothing to say', async () => {
    now.across = undefined;
    assert.equal(await judgedAfter(() => (now.across = '')), 0);
    now.across = undefined;
    assert.equal(await judgedAfter(() => (now.across = 'the id is taken')), 1);
  });

  it('are judged again for the others where somebody has decided about these', async () => {
    now.across = undefined;
    now.text = text(
      'acceptedRisks:\n  - { rule: portfolio/duplicate-engagement, reason: R, acceptedBy: B, until: 2026-12-31 }\n',
    );
    assert.equal(await judgedAfter(() => (now.across = '')), 1);
  });

  it('are nothing once they have gone', async () => {
    assert.ok(await closed.judge(A));
    now.text = undefined;
    closed.renew();
    assert.equal(await closed.judge(A), undefined);
  });

  it('are read again where something changes while they are read', async () => {
    const reading = closed.judge(A);
    closed.renew();
    await reading;
    now.text = text('# more\n');
    judged = [];
    await closed.judge(A);
    assert.equal(judged.length, 1);
  });
});
