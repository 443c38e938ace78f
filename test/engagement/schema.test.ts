import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formats } from '../../src/engagement/formats.ts';
import type { Path } from '../../src/engagement/model.ts';
import { describe as about, type KeyDoc, keyOrder, keysAt } from '../../src/engagement/schema.ts';
import { parse } from '../../src/yaml/parse.ts';
import { readText } from './marked.ts';

interface Schema {
  readonly [keyword: string]: unknown;
}

const schema = JSON.parse(readFileSync(new URL('../../schemas/outsource.schema.json', import.meta.url), 'utf8')) as {
  readonly definitions: Readonly<Record<string, Schema>>;
} & Schema;

/** Every place that the format knows, with index 0 for the items of lists. */
function allPaths(path: Path = []): Path[] {
  return keysAt(path).flatMap(({ name, types }) => {
    const inner = [...path, name];
    if (!types.includes('array')) return [inner, ...allPaths(inner)];
    return [inner, [...inner, 0], ...allPaths([...inner, 0])];
  });
}

const PATHS = allPaths();

describe('the schema', () => {
  it('describes every key: title, text, example, and each value of a choice', () => {
    assert.ok(PATHS.length > 220, String(PATHS.length));
    for (const path of PATHS) {
      const doc = about(path);
      assert.ok(doc, path.join('.'));
      assert.match(doc.title, /^\p{Lu}/u);
      assert.match(doc.description, /\.$/);
      assert.ok(doc.examples.length > 0 && doc.examples.every((example) => example !== ''), path.join('.'));
      for (const { value, description } of doc.values ?? []) assert.ok(description, `${path.join('.')} ${value}`);
    }
  });

  it('closes every object, but for keys of the user', () => {
    for (const [name, object] of [['file', schema], ...Object.entries(schema.definitions)] as [string, Schema][]) {
      assert.deepEqual(object.patternProperties, { '^x-': {} }, name);
      if (name !== 'scores') assert.equal(object.additionalProperties, false, name);
    }
  });

  it('has examples that conform', () => {
    for (const path of PATHS) {
      for (const example of about(path)?.examples ?? []) {
        // Of an example without its surroundings only what lies in it counts, and not what it refers to.
        const text = wrapped(path, example);
        const { issues } = readText(text);
        const inside = issues.filter(
          (issue) => path.every((step, at) => issue.path?.[at] === step) && !/ needs /.test(issue.message),
        );
        assert.deepEqual(
          inside.map(({ message }) => message),
          [],
          text,
        );
        assert.deepEqual(parse(text).problems, [], text);
      }
    }
  });

  it('asks for what the format says, and no more', () => {
    const required = new Set(PATHS.filter((path) => about(path)?.required).map((path) => path.join('.')));
    for (const key of ['version', 'engagement', 'objectives', 'contracts', 'monitoring', 'monitoring.cadence']) {
      assert.ok(required.has(key), key);
    }
    assert.deepEqual(names(['acceptedRisks', 0]), ['rule', 'reason', 'acceptedBy', 'until']);
    assert.deepEqual(names(['communication', 'escalation', 0]), ['level', 'contact']);
    assert.deepEqual(names(['monitoring', 'reviews', 0]), ['date', 'status']);
    assert.deepEqual(names(['payment']), []);
    function names(path: Path): string[] {
      return keysAt(path).flatMap(({ name, required: must }) => (must ? [name] : []));
    }
  });

  it('lets patterns and formats agree', () => {
    const samples: Readonly<Record<string, readonly string[]>> = {
      date: ['2026-12-31'],
      'calendar-duration': [
        'P2W',
        'PT4H',
        'P1Y6M',
        'PT1.5H',
        '2 weeks',
        '4 hours',
        '2 Weeks',
        '1 hour and 30 minutes',
        '1 day',
        '1 year 6 months',
        '1.5 hours',
      ],
      cadence: ['daily', 'Weekly', 'biweekly', 'monthly', 'quarterly', 'yearly', 'every 10 days', 'every 1 week'],
      'country-code': ['DE', 'PT'],
      'currency-code': ['EUR', 'PLN'],
      'language-tag': ['en', 'pt-BR', 'zh-Hant-TW'],
      'time-zone': ['Europe/Lisbon', 'UTC'],
      'time-of-day': ['00:00', '09:30', '23:59'],
    };
    // What other programs that read the schema alone, and know no formats, turn down too.
    const misshapen = ['', 'soon', 'P', 'P1', 'P1H', 'Pfoo', '2 weeks or so', 'two weeks', 'every week', 'EURO'];
    const wrong = ['', 'soon', '24:00', '2026-13-01', 'Germany', 'P', 'every week'];
    const seen = new Set<string>();
    visit(schema);
    assert.deepEqual([...seen].sort(), Object.keys(samples).sort());

    function visit(node: unknown): void {
      if (typeof node !== 'object' || node === null) return;
      const { format, pattern } = node as Schema;
      if (typeof format === 'string') {
        seen.add(format);
        const holds = formats[format as keyof typeof formats];
        for (const sample of samples[format] ?? []) {
          assert.ok(holds(sample), `${format}: ${sample}`);
          if (typeof pattern === 'string') assert.match(sample, new RegExp(pattern, 'u'));
        }
        if (typeof pattern === 'string' && format !== 'language-tag')
          for (const sample of misshapen) assert.doesNotMatch(sample, new RegExp(pattern, 'u'));
        for (const sample of wrong) assert.ok(!holds(sample), `${format}: ${sample}`);
      }
      Object.values(node).forEach(visit);
    }
  });
});

/** Values of every type; one of them is wrong wherever it stands. */
const WRONG: Readonly<Record<string, string>> = {
  text: '"~ \\u0007 wrong ~"',
  number: '-1.5',
  flag: 'true',
  list: '[[[]], {}]',
  object: '{ "wr ong": 1 }',
};

describe('a value of the wrong type, at every place', () => {
  for (const [kind, value] of Object.entries(WRONG)) {
    it(`is found where it stands: ${kind}`, () => {
      for (const path of PATHS) {
        const doc = about(path);
        assert.ok(doc);
        const text = wrapped(path, value);
        const { issues, file } = readText(text);
        const at = issues.filter((issue) => path.every((step, index) => issue.path?.[index] === step));
        for (const { message, range } of issues) checkMessage(message, range, text);
        if (accepts(doc, kind)) continue;
        assert.ok(at.length > 0, `${path.join('.')}: ${value}`);
        if (kind !== 'object' && kind !== 'list')
          assert.equal(at.length, 1, `${path.join('.')}: ${at.map((issue) => issue.message)}`);
        if (at[0]?.path?.length === path.length) assert.equal(valueAt(file, path), undefined, path.join('.'));
      }
    });
  }
});

function accepts({ types, format, values, name, item }: KeyDoc, kind: string): boolean {
  if (kind === 'text') return types.includes('string') && !format && !values && (name !== 'id' || item);
  if (kind === 'number') return types.includes('number') && types.includes('string');
  if (kind === 'flag') return types.includes('boolean');
  // Scores have the user's own names as keys; no list holds an empty list and an object.
  return kind === 'object' && name === 'scores';
}

function checkMessage(message: string, range: { start: number; end: number }, text: string): void {
  assert.ok(message.length <= 140, `${message.length}: ${message}`);
  assert.doesNotMatch(message, /must |properties|schema|\binvalid|\bvalid\b|undefined|\[object|\bNaN\b/);
  assert.doesNotMatch(message, /\p{Cc}/u);
  assert.ok(range.start >= 0 && range.end <= text.length && range.end - range.start < text.length);
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return at;
}

/** A file in one line with one value at a path. */
function wrapped(path: Path, value: string): string {
  return path.reduceRight<string>(
    (inner, step) => (typeof step === 'number' ? `[${inner}]` : `{ ${step}: ${inner} }`),
    value,
  );
}

describe('the keys of the format', () => {
  it('come in the order in which people read them', () => {
    assert.deepEqual(keyOrder([]).slice(0, 5), ['version', 'engagement', 'client', 'provider', 'objectives']);
    assert.deepEqual(keyOrder(['contingency', 'exitPlan']), ['handover', 'steps', 'dataReturn', 'testedOn']);
    assert.deepEqual(keyOrder(['objectives']), []);
    assert.deepEqual(keyOrder(['engagement', 'title']), []);
    assert.deepEqual(keyOrder(['nothing', 'here']), []);
    assert.deepEqual(keyOrder(['objectives', 7, 'owner']), ['name', 'role', 'email', 'phone']);
  });

  it('say which pitfall they answer', () => {
    assert.deepEqual(about(['payment', 'ceiling'])?.pitfalls, ['selection']);
    assert.deepEqual(about(['contracts', 0, 'covers', 2])?.pitfalls, ['legal']);
    assert.deepEqual(about(['engagement', 'status'])?.pitfalls, []);
    assert.deepEqual(keysAt([]).find(({ name }) => name === 'dueDiligence')?.pitfalls, ['due-diligence']);
    assert.deepEqual(about(['provider', 'timeZone'])?.pitfalls, ['communication', 'culture']);
  });

  it('tell of items and of keys that users name', () => {
    assert.equal(about(['contracts', 3])?.title, 'Contract');
    assert.equal(about(['contracts', 3])?.item, true);
    assert.equal(about(['contracts', 0, 'covers', 0])?.values?.length, 10);
    const score = about(['selection', 'candidates', 0, 'scores', 'Price']);
    assert.equal(score?.name, 'Price');
    assert.equal(score?.maximum, 10);
  });

  it('know nothing else', () => {
    for (const path of [[], ['x-mine'], ['__proto__'], ['constructor'], ['engagement', 0], ['engagement', 'id', 'x']]) {
      assert.equal(about(path), undefined, path.join('.'));
    }
  });
});
