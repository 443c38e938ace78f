import assert from 'node:assert/strict';
import { format } from '../../src/api/index.ts';

describe('format, from a program', () => {
  it('puts a text in order, once', () => {
    const formatted = format('engagement:\n    title: "Payroll" # for now\n    id: payroll\nversion: 1');
    assert.equal(formatted, 'version: 1\n\nengagement:\n  id: payroll\n  title: Payroll # for now\n');
    assert.equal(format(formatted), formatted);
  });

  it('leaves alone what hardly anybody writes', () => {
    for (const text of ['', '? version\n: 1\n', '{ version: 1 }']) assert.equal(format(text), text);
  });

  it('refuses a text that can’t be read, and says where', () => {
    assert.throws(() => format('version: 1\nengagement: ['), { name: 'SyntaxError', message: /^Line 2: / });
  });
});
