import assert from 'node:assert/strict';
import { fullTag, scalarValue } from '../../src/yaml/scalars.ts';
import { processorTime, SOON } from '../processorTime.ts';

describe('scalarValue', () => {
  const cases: [string, unknown][] = [
    ['', null],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['true', true],
    ['FALSE', false],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['0', 0],
    ['-12', -12],
    ['+12', 12],
    ['007', 7],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b11', '0b11'],
    ['1_000', '1_000'],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1.', 1],
    ['1e3', 1000],
    ['-1.5E-3', -0.0015],
    ['.', '.'],
    ['-', '-'],
    ['+', '+'],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['.NaN', Number.NaN],
    ['2026-01-15', '2026-01-15'],
    ['09:00', '09:00'],
    ['1.2.3', '1.2.3'],
    ['P3M', 'P3M'],
    ['__proto__', '__proto__'],
  ];
  for (const [text, value] of cases) {
    it(`reads plain ${JSON.stringify(text)} as the core schema of YAML 1.2 does`, () => {
      assert.deepEqual(scalarValue(text, 'plain', undefined), value);
    });
  }

  it('leaves quoted and block text alone', () => {
    for (const style of ['single', 'double', 'literal', 'folded'] as const) {
      assert.equal(scalarValue('12', style, undefined), '12');
    }
  });

  it('honours tags', () => {
    assert.equal(scalarValue('12', 'plain', 'tag:yaml.org,2002:str'), '12');
    assert.equal(scalarValue('12', 'double', 'tag:yaml.org,2002:int'), 12);
    assert.equal(scalarValue('12', 'plain', '!'), '12');
    assert.equal(scalarValue('true', 'single', 'tag:yaml.org,2002:bool'), true);
    assert.equal(scalarValue('12', 'plain', '!own'), '12');
  });

  it('takes time that grows with the length of a number alone', () => {
    assert.ok(processorTime(() => scalarValue(`${'1'.repeat(500_000)}x`, 'plain', undefined)) < SOON);
  });
});

describe('fullTag', () => {
  it('spells tags out', () => {
    assert.equal(fullTag('!!str', undefined), 'tag:yaml.org,2002:str');
    assert.equal(fullTag('!own', undefined), '!own');
    assert.equal(fullTag('!', undefined), '!');
    assert.equal(fullTag('!<x:y>', undefined), 'x:y');
    assert.equal(
      fullTag('!e!tag%21', new Map([['!e!', 'tag:example.com,2000:app/']])),
      'tag:example.com,2000:app/tag!',
    );
    assert.equal(fullTag('!a%ff', undefined), '!a%ff');
  });
});
