import assert from 'node:assert/strict';
import { applyEdits } from '../../src/yaml/edit.ts';
import { type FormatOptions, format, type NodePath } from '../../src/yaml/format/format.ts';
import { parse } from '../../src/yaml/parse.ts';
import { processorTime, SOON } from '../processorTime.ts';

const KEYS = ['version', 'id', 'title', 'list', 'last'];
const order = (path: NodePath) => (path.at(-1) === 'free' ? [] : KEYS);

/** A text as formatted; undefined where it is left alone. */
function formatted(text: string, options: Partial<FormatOptions> = {}): string | undefined {
  const edits = format(parse(text), { order, ...options });
  return edits && applyEdits(text, edits);
}

/** The text as formatted is the expected one, and formatting that changes nothing. */
function becomes(text: string, expected: string, options: Partial<FormatOptions> = {}): void {
  assert.equal(formatted(text, options), expected);
  assert.deepEqual(format(parse(expected), { order, ...options }), []);
}

describe('format: order of keys', () => {
  it('puts known keys into their order, in maps, items and brackets', () => {
    becomes('title: a\nid: b\n', 'id: b\ntitle: a\n');
    becomes('list:\n  - title: a\n    id: b\n', 'list:\n  - id: b\n    title: a\n');
    becomes('list: [{ title: a, id: b }]\n', 'list: [{ id: b, title: a }]\n');
  });

  it('leaves unknown keys behind the key that they follow', () => {
    becomes('x-a: 1\ntitle: a\nx-b: 2\nid: b\nother: 3\n', 'x-a: 1\nid: b\nother: 3\ntitle: a\nx-b: 2\n');
  });

  it('leaves maps alone of which it knows no order', () => {
    becomes('free: { title: a, id: b }\n', 'free: { title: a, id: b }\n');
  });

  it('never puts an alias before what it repeats', () => {
    const kept = 'title: &t a\nid: *t\n';
    becomes(kept, kept);
    becomes('last: x\ntitle: &t a\nlist: *t\n', 'title: &t a\nlist: *t\nlast: x\n');
    const twice = 'title: &t a\nid: &t b\nlast: *t\n';
    becomes(twice, twice);
  });

  it('looks for aliases within values too', () => {
    const kept = 'title: { a: [&t x] }\nid: [{ b: *t }]\n';
    becomes(kept, kept);
  });
});

describe('format: comments', () => {
  it('take those above and behind a key along', () => {
    becomes(
      '# about a\ntitle: a # behind a\n# about b\nid: b # behind b\n',
      '# about b\nid: b # behind b\n# about a\ntitle: a # behind a\n',
    );
  });

  it('keep what is about the file at its top', () => {
    becomes('# The file\n\n# about a\ntitle: a\nid: b\n', '# The file\n\nid: b\n# about a\ntitle: a\n');
    becomes(
      '# yaml-language-server: $schema=x\ntitle: a\nid: b\n',
      '# yaml-language-server: $schema=x\nid: b\ntitle: a\n',
    );
  });

  it('keep those that stand deeper than what follows with what is above', () => {
    becomes(
      'title:\n  # - one\n  # - two\nid:\n    b: 1\n    # end of id\n# end\n',
      'id:\n  b: 1\n  # end of id\n\ntitle:\n  # - one\n  # - two\n# end\n',
    );
  });

  it('keep those below a list that stands in the column of its key with the next key', () => {
    becomes('list:\n- a\n# about last\nlast: b\n', 'list:\n  - a\n\n# about last\nlast: b\n');
  });

  it('put those above the first key of an item above its dash', () => {
    becomes('list:\n  - title: a\n    # about id\n    id: b\n', 'list:\n  # about id\n  - id: b\n    title: a\n');
    becomes('list:\n  -\n    # about id\n    id: b\n', 'list:\n  # about id\n  - id: b\n');
  });

  it('stay behind a key or a dash', () => {
    becomes(
      'list:   # behind list\n    -   # behind dash\n        id: a\n',
      'list:   # behind list\n  -   # behind dash\n    id: a\n',
    );
    becomes('title: # behind\n    # between\n\n    text\n', 'title: # behind\n  # between\n  text\n');
  });

  it('keep the order of what stands in brackets with them', () => {
    const kept = 'list:\n  - {\n      title: a, # about a\n      id: b }\n';
    becomes(kept, kept);
  });
});

describe('format: lines', () => {
  it('sets sections apart, and keeps one empty line elsewhere', () => {
    becomes(
      'version: 1\nid: a\ntitle:\n\n  a: 1\n\n\n  b: 2\nlast: x\n\n\n\n',
      'version: 1\nid: a\n\ntitle:\n  a: 1\n\n  b: 2\n\nlast: x\n',
    );
  });

  it('indents by as much as the editor does, lists included', () => {
    const text = 'id:\n   a:\n   - b:\n        c: 1\n     d: 2\n';
    becomes(text, 'id:\n  a:\n    - b:\n        c: 1\n      d: 2\n');
    becomes(text, 'id:\n    a:\n        - b:\n              c: 1\n          d: 2\n', { indent: 4 });
  });

  it('tidies spaces', () => {
    becomes('id :   a  \nlist: [ a,b , {c: 1,} ]\nlast:\tx\n', 'id: a\nlist: [a, b, { c: 1 }]\nlast: x\n');
  });

  it('keeps spaces and empty lines at the end where the editor wants them', () => {
    assert.equal(formatted('id: a  \n# b \n', { trimTrailingWhitespace: false }), 'id: a  \n# b \n');
    assert.equal(formatted('id:  a', { insertFinalNewline: false }), 'id: a');
    assert.equal(formatted('id:  a'), 'id: a\n');
    assert.equal(formatted('id: a\n\n\n', { trimFinalNewlines: false }), 'id: a\n\n\n');
  });

  it('keeps line ends, the byte order mark and the marks of a document', () => {
    becomes('\uFEFFtitle: a\r\nid:\r\n    b: 1\r\n', '\uFEFFid:\r\n  b: 1\r\n\r\ntitle: a\r\n');
    becomes('# top\n--- # start\ntitle: a\nid: b\n...\n# end\n', '# top\n--- # start\nid: b\ntitle: a\n...\n# end\n');
  });
});

describe('format: values', () => {
  it('shifts block scalars as a whole', () => {
    becomes(
      'list:\n- title: |\n     a\n\n       b  \n  id: x\n',
      'list:\n  - id: x\n    title: |\n      a\n\n        b  \n',
    );
    becomes('id:\n    title: |2\n         a\n        b\n', 'id:\n  title: |2\n       a\n      b\n');
    becomes('id:\n    title: >-   # c\n     a\n     b\n', 'id:\n  title: >-   # c\n    a\n    b\n');
  });

  it('adds no line to a text that empty lines belong to', () => {
    becomes('title: |+\n  a\n\n\nid:\n  b: 1\n', 'id:\n  b: 1\n\ntitle: |+\n  a\n\n\n');
    becomes('id: |+\n  a\ntitle:\n  b: 1\n', 'id: |+\n  a\ntitle:\n  b: 1\n');
  });

  it('indents texts of several lines', () => {
    becomes('title: "a\n b\n\n     c"\nid: one\n       two\n', 'id: one\n  two\n\ntitle: "a\n  b\n\n  c"\n');
  });

  it('shifts brackets of several lines', () => {
    becomes('list:\n     - [a,\n        b]\n', 'list:\n  - [a,\n     b]\n');
    becomes('id: {\n  title: a,\n  id: b\n  }\n', 'id: {\n  id: b,\n  title: a\n  }\n');
  });

  it('keeps anchors and tags', () => {
    becomes('list:\n- &a\n  id: 1\n- !!str   2\n- *a\n', 'list:\n  - &a\n    id: 1\n  - !!str 2\n  - *a\n');
    becomes('title: &a !!map # c\n   b: 1\n', 'title: &a !!map # c\n  b: 1\n');
    becomes('list: [ &a x, *a ]\n', 'list: [&a x, *a]\n');
  });

  it('takes quotes away that no reader needs', () => {
    becomes(
      `"id": "Ana Reyes"\ntitle: 'It''s 5 %'\nlist: ["a b", 'c']\n`,
      `id: Ana Reyes\ntitle: It's 5 %\nlist: [a b, c]\n`,
    );
    becomes('id: "24 hours"\nlast: "58 %"\n', 'id: 24 hours\nlast: 58 %\n');
  });

  const needed = [
    'no',
    'Yes',
    'on',
    'OFF',
    'y',
    'null',
    'true',
    '~',
    '1',
    '1.0',
    '1e3',
    '0x1f',
    '0o7',
    '09:00',
    '1:30:00',
  ];
  needed.push(
    '2026-01-01',
    '2026-01-01T10:00:00Z',
    '2026-01-01 10:00',
    '1_000',
    '.5',
    '+351 22',
    '1.2.3',
    '',
    ' a',
    'a ',
  );
  needed.push(
    'a: b',
    'a #b',
    '- a',
    '? a',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '[a',
    '{a',
    '|',
    '>',
    'a:',
    '#a',
    '<<',
    '=',
    '1 000',
  );
  needed.push('---', '...', 'a\\tb', '\\u0041', 'nan', '1 e5', '12 12', '12 h');
  for (const text of needed) {
    it(`keeps the quotes of ${JSON.stringify(text)}`, () => {
      const kept = `id: "${text}"\nlist: ["${text}"]\n`;
      becomes(kept, kept);
    });
  }

  it('keeps quotes that only brackets make necessary, and those behind a tag', () => {
    becomes('id: "a, b"\nlist: ["a, b", "is it?"]\n', 'id: a, b\nlist: ["a, b", "is it?"]\n');
    becomes('id: ! "a"\n', 'id: ! "a"\n');
  });
});

describe('format: what is left alone', () => {
  const texts = {
    'what is empty': '',
    'comments alone': '# a\n\n\n',
    'a value': 'a\n',
    'brackets alone': '{ title: a,   id: b }\n',
    'several documents': 'title: a\nid: b\n---\nc: 1\n',
    'what is broken': 'title: a\nid: [b\n',
    'a key twice': 'title: a\nid: b\ntitle: c\n',
    'a key twice in brackets': 'title: a\nid: { b: 1, b: 2 }\n',
    'an alias that leads nowhere': 'title: a\nid: *b\n',
    'keys of the complex form': 'title: a\n? id\n: b\n',
    'a key that is a list': 'title: a\n[id]: b\n',
    directives: '%YAML 1.2\n---\ntitle: a\nid: b\n',
    'stray characters': 'title: a\nid: b\u0001\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(name, () => assert.equal(formatted(text), undefined));
  }
});

describe('format: edits', () => {
  it('are as small as the change', () => {
    const text = 'id: a\ntitle:\n    b: "c d"\n    e: 1\nlast: x\n';
    const edits = format(parse(text), { order })?.map(({ range, newText }) => [
      text.slice(range.start, range.end),
      newText,
    ]);
    assert.deepEqual(edits, [
      ['', '\n'],
      ['  ', ''],
      ['"c d"', 'c d'],
      ['  ', ''],
      ['', '\n'],
    ]);
  });

  it('come soon for large and hostile texts', function () {
    // Reading them takes its time too.
    this.timeout(60_000);
    const texts = [
      `title: a\nlist:\n${'   - title: a\n     id: "b"\n'.repeat(40_000)}`,
      `id: a\n${'# c\n'.repeat(200_000)}title: b\n`,
      `id: a\n${'\n'.repeat(1_000_000)}title: b\n`,
      `title:   [${'[a], '.repeat(100_000)}]\nid: b\n`,
      `title:   "${'a\\n '.repeat(100_000)}"\nid: b\n`,
      `title: |\n${'   a\n'.repeat(200_000)}id: b\n`,
      `${Array.from({ length: 50_000 }, (_, at) => `k${at}: &a${at} x`).join('\n')}\ntitle: *a1\nid: *a2\n`,
      `${Array.from({ length: 90 }, (_, at) => `${' '.repeat(at * 3)}title:`).join('\n')} a\n${'# c\n\n'.repeat(100_000)}id: b\n`,
      `title: a${' '.repeat(1_000_000)}\nid: b\n`,
      `title: a # ${'x '.repeat(500_000)}\nid: b\n`,
    ];
    for (const text of texts) {
      const tree = parse(text);
      let edits: unknown;
      const took = processorTime(() => {
        edits = format(tree, { order });
      });
      assert.ok(edits !== undefined, text.slice(0, 40));

      assert.ok(took < SOON, `${took.toFixed(0)} ms for ${JSON.stringify(text.slice(0, 40))}`);
    }
  });
});
