import assert from 'node:assert/strict';
import { Validator } from '../../src/server/validator.ts';

describe('the validation of documents', () => {
  it('goes on for the others where one of them fails', async () => {
    const seen: string[] = [];
    const failed = new Promise<string>((resolve) => {
      const validator = new Validator(
        (uri) => {
          seen.push(uri);
          if (uri === 'bad') throw new Error('beyond reading');
          resolve(seen.join());
        },
        (uri, error) => seen.push(`${uri}: ${String(error)}`),
      );
      validator.schedule('bad');
      validator.schedule('good');
    });
    assert.equal(await failed, 'bad,bad: Error: beyond reading,good');
  });
});
