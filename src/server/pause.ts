/**
 * Lets a long work be interrupted: settles once what has arrived meanwhile was dealt with. No timer is set, since each
 * takes a millisecond at least (in a browser four), and thousands of files take hundreds of them.
 */
export async function pause(): Promise<void> {
  // What arrives in the first turn is dealt with in the second.
  await nextTurn();
  await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
