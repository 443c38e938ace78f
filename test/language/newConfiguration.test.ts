import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { newConfiguration } from '../../src/language/newConfiguration.ts';
import { readConfig } from '../../src/lint/config/configuration.ts';
import { judgeFormat } from '../../src/lint/config/judge.ts';

const found = (text: string) =>
  judgeFormat(readConfig(text), Temporal.PlainDate.from('2026-11-23')).map(({ message }) => message);

describe('a new configuration', () => {
  it('changes nothing', () => {
    assert.deepEqual(found(newConfiguration()), []);
    assert.equal(JSON.stringify(readConfig(newConfiguration()).file), '{"profile":"recommended"}');
  });

  it('holds examples that are right as soon as they are no comments', () => {
    const text = newConfiguration().replace(/^# (?=\w+:$| )/gm, '');
    assert.deepEqual(found(text), []);
    assert.deepEqual(Object.keys(readConfig(text).file), ['profile', 'rules', 'limits', 'exclude']);
  });
});
