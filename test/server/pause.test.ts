import assert from 'node:assert/strict';
import { pause } from '../../src/server/pause.ts';

describe('a pause of long work', () => {
  const immediate = globalThis.setImmediate;
  afterEach(() => {
    globalThis.setImmediate = immediate;
  });

  it('lets go first what has arrived, and what follows from that', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      order.push('message');
      setImmediate(() => order.push('answer'));
    };
    port2.postMessage('a keystroke');
    await pause();
    order.push('work');
    port1.close();
    assert.deepEqual(order, ['message', 'answer', 'work']);
  });

  it('ends in a browser too, which has no immediates', async () => {
    Reflect.deleteProperty(globalThis, 'setImmediate');
    await pause();
  });
});
