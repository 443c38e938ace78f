import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FORMATS } from '../../../src/cli/format/printers.ts';
import { nastyReports, RAW } from './nasty.ts';
import { printed } from './printed.ts';

describe('what lint prints in a pipeline on GitHub', () => {
  for (const name of FORMATS.filter((format) => format !== 'github')) {
    it(`holds no command of the pipeline that comes from a file, as ${name}`, async function () {
      this.timeout(60_000);
      await fc.assert(
        fc.asyncProperty(nastyReports, async (reports) => {
          const text = await printed(name, reports, { showAccepted: true });
          assert.doesNotMatch(text, /^\s*::|##\[/m);
          assert.doesNotMatch(text, RAW);
        }),
        { numRuns: name === 'sarif' ? 60 : 200 },
      );
    });
  }
});
