import assert from 'node:assert/strict';
import fc from 'fast-check';
import { YAMLException } from 'js-yaml';
import { firstDocument } from '../../src/yaml/documents.ts';
import { fromEvents } from '../../src/yaml/events.ts';
import { screen } from '../../src/yaml/limits.ts';
import { withoutLoneReturns } from '../../src/yaml/lines.ts';
import { parse } from '../../src/yaml/parse.ts';
import { recover } from '../../src/yaml/recover.ts';
import type { Node, Tree } from '../../src/yaml/tree.ts';
import { keyText } from '../../src/yaml/tree.ts';
import { filesOf, mutations } from './texts.ts';
import { assertNested, at, marked, plain } from './tools.ts';

/** A whole document around a broken part, to see that the rest of it stays. */
function around(part: string): string {
  return `version: 1\nprovider:\n  name: Helpline\n${part}monitoring:\n  cadence: weekly\ncontracts:\n  - id: msa\n    status: signed\n`;
}

const REST: Record<string, unknown> = {
  version: 1,
  provider: [['name', 'Helpline']],
  monitoring: [['cadence', 'weekly']],
  contracts: [
    [
      ['id', 'msa'],
      ['status', 'signed'],
    ],
  ],
};

function section(tree: Tree, name: string): unknown {
  return plain(at(tree, name));
}

interface Break {
  readonly name: string;
  /** The broken part; `<…>` is the place that the problem names. */
  readonly part: string;
  /** Words of the message. */
  readonly says: RegExp;
  /** What is still read of the section `engagement` or `objectives`. */
  readonly reads?: unknown;
}

const BREAKS: readonly Break[] = [
  {
    name: 'a bracket that stays open',
    part: 'engagement:\n  id: a\n  status: <[active>\n  start: 2026-01-15\n',
    says: /never closed.*\]/,
    reads: [
      ['id', 'a'],
      ['status', ['active']],
      ['start', '2026-01-15'],
    ],
  },
  {
    name: 'a brace that stays open',
    part: 'engagement:\n  owner: <{ name: Jane, email: [x]>\n  start: 2026-01-15\n',
    says: /never closed.*\}/,
    reads: [
      [
        'owner',
        [
          ['name', 'Jane'],
          ['email', ['x']],
        ],
      ],
      ['start', '2026-01-15'],
    ],
  },
  {
    name: 'a double quote that stays open',
    part: 'engagement:\n  title: <"Support>\n  start: 2026-01-15\n',
    says: /quote.*never closed/,
    reads: [
      ['title', 'Support'],
      ['start', '2026-01-15'],
    ],
  },
  {
    name: 'a single quote that stays open',
    part: "engagement:\n  title: <'Support>\n  start: 2026-01-15\n",
    says: /quote.*never closed/,
    reads: [
      ['title', 'Support'],
      ['start', '2026-01-15'],
    ],
  },
  { name: 'a key half typed at the top', part: '<objectiv>\n', says: /no colon/ },
  {
    name: 'a key half typed at the top, behind a section',
    part: 'engagement:\n  id: a\n<obj>\n',
    says: /no colon/,
    reads: [['id', 'a']],
  },
  {
    name: 'a key half typed in a section',
    part: 'engagement:\n  id: a\n  <stat>\n  start: 2026-01-15\n',
    says: /no colon/,
    reads: [
      ['id', 'a'],
      ['start', '2026-01-15'],
    ],
  },
  {
    name: 'a key half typed as the first of a section',
    part: 'engagement:\n  <stat>\n  id: a\n',
    says: /no colon/,
    reads: [['id', 'a']],
  },
  {
    name: 'a key half typed in an entry of a list',
    part: 'objectives:\n  - id: a\n    <statem>\n    due: 2026-01-15\n  - id: b\n',
    says: /no colon/,
    reads: [
      [
        ['id', 'a'],
        ['due', '2026-01-15'],
      ],
      [['id', 'b']],
    ],
  },
  {
    name: 'a key half typed behind a dash',
    part: 'objectives:\n  - <i>\n    due: 2026-01-15\n  - id: b\n',
    says: /no colon/,
    reads: [[['due', '2026-01-15']], [['id', 'b']]],
  },
  {
    name: 'a section without its colon',
    part: '<objectives>\n  - id: a\n  - id: b\n',
    says: /no colon/,
    reads: [[['id', 'a']], [['id', 'b']]],
  },
  {
    name: 'no space behind a colon',
    part: 'engagement:\n  <status:>active\n  id: a\n',
    says: /space is missing after the colon/,
    reads: [
      ['status', 'active'],
      ['id', 'a'],
    ],
  },
  {
    name: 'a second colon',
    part: 'engagement:\n  title: <Support: first line>\n  id: a\n',
    says: /second colon/,
    reads: [
      ['title', 'Support: first line'],
      ['id', 'a'],
    ],
  },
  {
    name: 'a line indented with a tab',
    part: 'engagement:\n  id: a\n<\t>status: active\n  start: 2026-01-15\n',
    says: /tab/,
    reads: [
      ['id', 'a'],
      ['status', 'active'],
      ['start', '2026-01-15'],
    ],
  },
  {
    name: 'a line of a list indented with a tab',
    part: 'objectives:\n  - id: a\n<\t>due: 2026-01-15\n  - id: b\n',
    says: /tab/,
    reads: [
      [
        ['id', 'a'],
        ['due', '2026-01-15'],
      ],
      [['id', 'b']],
    ],
  },
  { name: 'a section indented with tabs', part: 'engagement:\n<\t>id: a\n\ttitle: b\n', says: /tab/ },
  {
    name: 'a line indented too far',
    part: 'engagement:\n  id: a\n    <status: active>\n  start: 2026-01-15\n',
    says: /indented/,
    reads: [
      ['id', 'a'],
      ['status', 'active'],
      ['start', '2026-01-15'],
    ],
  },
  {
    name: 'a line indented too little',
    part: 'engagement:\n  id: a\n <status: active>\n  start: 2026-01-15\n',
    says: /indented/,
    reads: [
      ['id', 'a'],
      ['status', 'active'],
      ['start', '2026-01-15'],
    ],
  },
  {
    name: 'a dash indented too little',
    part: 'objectives:\n  - id: a\n <- id: b>\n  - id: c\n',
    says: /indented/,
    reads: [[['id', 'a']], [['id', 'b']], [['id', 'c']]],
  },
  {
    name: 'a line in a list without its dash',
    part: 'objectives:\n  - id: a\n  <id: b>\n  - id: c\n',
    says: /dash/,
    reads: [[['id', 'a']], [['id', 'c']]],
  },
  {
    name: 'a value before a list',
    part: 'objectives: <x>\n  - id: a\n',
    says: /value and a list/,
    reads: [[['id', 'a']]],
  },
  {
    name: 'a bracket before a list',
    part: 'objectives: <[>\n  - id: a\n',
    says: /never closed/,
    reads: [[['id', 'a']]],
  },
  { name: 'a quote before a list', part: 'objectives: <">\n  - id: a\n', says: /quote/, reads: [[['id', 'a']]] },
  {
    name: 'text behind a closed quote',
    part: 'engagement:\n  title: "Support" <first line>\n  id: a\n',
    says: /quotes/,
    reads: [
      ['title', 'Support'],
      ['id', 'a'],
    ],
  },
  { name: 'a comma too many', part: 'engagement:\n  id: a\n  tags: [a,<,> b]\n', says: /comma too many/ },
  { name: 'a bracket too many', part: 'engagement:\n  id: a\n  tags: [a]<]>\n', says: /closes nothing/ },
  { name: 'a value that starts with @', part: 'engagement:\n  id: a\n  owner: <@>jane\n', says: /quotes/ },
  { name: 'a value that starts with %', part: 'engagement:\n  id: a\n  owner: <%>jane\n', says: /quotes/ },
  { name: 'a backslash in double quotes', part: 'engagement:\n  id: a\n  path: "C:<\\d>ata"\n', says: /backslash/ },
  {
    name: 'a block of text that isn’t indented',
    part: 'engagement:\n  id: a\nsummary: |\n<This is text>\nand more of it\n',
    says: /no colon/,
  },
];

describe('reading around what is broken', () => {
  for (const { name, part, says, reads } of BREAKS) {
    it(`keeps the rest beside ${name}`, () => {
      for (const lineBreak of ['\n', '\r\n']) {
        const { text, ranges } = marked(around(part).replaceAll('\n', lineBreak));
        const tree = parse(text);
        assert.equal(tree.problems.length, 1, JSON.stringify(tree.problems));
        assert.equal(tree.problems[0]?.kind, 'syntax');
        assert.match(tree.problems[0]?.message ?? '', says);
        assert.deepEqual(
          tree.problems[0]?.range,
          ranges[0],
          text.slice(tree.problems[0]?.range.start, tree.problems[0]?.range.end),
        );
        for (const [key, value] of Object.entries(REST)) assert.deepEqual(section(tree, key), value);
        if (reads !== undefined) {
          assert.deepEqual(section(tree, part.includes('objectives') ? 'objectives' : 'engagement'), reads);
        }
        if (tree.root) assertNested(tree.root, 0, text.length);
      }
    });
  }

  it('keeps the places of what follows', () => {
    const { text, ranges } = marked(around('engagement:\n  status: [active\n').replace('weekly', '<weekly>'));
    assert.deepEqual(at(parse(text), 'monitoring', 'cadence').range, ranges[0]);
  });

  it('marks what lies around the broken place, and neither the root nor the rest', () => {
    const tree = parse(around('objectives:\n  - id: a\n    statem\n    acceptance:\n      by: b\n  - id: b\n'));
    assert.equal(tree.root?.damaged, undefined);
    assert.equal(at(tree, 'objectives').damaged, true);
    assert.equal(at(tree, 'objectives', 0).damaged, true);
    assert.equal(at(tree, 'objectives', 0, 'acceptance').damaged, undefined);
    assert.equal(at(tree, 'objectives', 1).damaged, undefined);
    assert.equal(at(tree, 'monitoring').damaged, undefined);
  });

  it('leads aliases over a broken place', () => {
    const tree = parse('a: &x {b: 1}\nc: [\nd: *x\n');
    assert.deepEqual(section(tree, 'd'), [['b', 1]]);
    assert.equal(tree.problems.length, 1);
  });

  it('says nothing of an alias whose anchor may have got lost in the broken place', () => {
    assert.equal(parse('a: "&x\nb: &y\nc: *x\n').problems.length, 1);
  });

  it('tells two broken places apart', () => {
    const tree = parse('a: [\nb: 1\nc: "x\nd: 2\n');
    assert.equal(tree.problems.length, 2);
    assert.deepEqual(plain(tree.root), [
      ['a', []],
      ['b', 1],
      ['c', 'x'],
      ['d', 2],
    ]);
  });

  it('reads on behind the lines of an open bracket as one broken place', () => {
    const tree = parse(around('covers: [\nconfidentiality,\nip\n\n'));
    assert.equal(tree.problems.length, 1);
    assert.deepEqual(section(tree, 'contracts'), REST.contracts);
  });

  it('reads behind a --- line and a byte order mark', () => {
    const tree = parse('\ufeff# c\n---\na: [\nb: 1\n');
    assert.equal(tree.problems.length, 1);
    assert.deepEqual(section(tree, 'b'), 1);
  });

  it('asks the slow reader about a document in brackets', () => {
    const tree = parse('{"a": [1, 2], "b": {"c": 3}\n');
    assert.equal(tree.problems.length, 1);
    assert.deepEqual(section(tree, 'b'), [['c', 3]]);
    assert.equal(tree.root?.damaged, true);
  });
});

/** Sections of a document, in text and as they are read. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ['version', 'version: 1\n'],
  ['engagement', 'engagement:\n  id: a\n  owner: { name: Jane, email: jane@example.com }\n  status: active\n'],
  [
    'provider',
    '# the provider\nprovider:\n  name: "Help: line"\n  summary: |\n    Some text:\n      - and more\n\n  country: PL\n',
  ],
  [
    'objectives',
    'objectives:\n  - id: a\n    statement: Answer 80 % of tickets\n      within an hour\n    due: 2026-01-15\n  - id: b\n    due: 2026-02-15\n',
  ],
  ['contracts', "contracts:\n- id: msa\n  covers: [confidentiality,\n    ip]\n- id: 'nda'\n"],
  ['monitoring', 'monitoring:\n\n  cadence: weekly\n  meetings:\n    - with: [a, b]\n'],
];

/** Breaks that stay in their line, as typing makes them. */
const TYPED: readonly ((line: string) => string)[] = [
  (line) => line.replace(': ', ': ['),
  (line) => line.replace(': ', ': {'),
  (line) => line.replace(': ', ': "'),
  (line) => line.replace(': ', ": '"),
  (line) => line.replace(': ', ':'),
  (line) => line.replace(/:.*/, ''),
  (line) => line.replace(': ', ': x: '),
  (line) => line.replace(/^( *)(?=\S)/, '$1\t'),
  (line) => line.replace(/^ +/, '\t'),
  (line) => line.replace(/^ {2}(?! )/, ' '),
  (line) => line.replace(/^( +)/, '$1 '),
  (line) => line.replace(': ', ': @'),
  (line) => `${line}]`,
  (line) => line.replace('- ', '-'),
];

describe('random breaks', () => {
  const text = SECTIONS.map(([, part]) => part).join('');
  const whole = parse(text);

  it('start from a document that is well-formed', () => {
    assert.deepEqual(whole.problems, []);
  });

  it('leave every other section as it was', () => {
    fc.assert(
      fc.property(
        fc.nat(SECTIONS.length - 1),
        fc.nat(20),
        fc.constantFrom(...TYPED),
        fc.boolean(),
        (index, line, type, windows) => {
          const broken = SECTIONS.map(([, part], each) => {
            if (each !== index) return part;
            const lines = part.split('\n');
            // The first line is the key itself: what its loss takes along is its own section.
            const which = line % (lines.length - 1);
            lines[which] = type(lines[which] ?? '');
            // A key at the top that moves to the right may as well belong to the section above.
            fc.pre(!lines.some((each) => /^\s/.test(each) && each.trimStart().startsWith(`${SECTIONS[index]?.[0]}:`)));
            return lines.join('\n');
          }).join('');
          const source = windows ? broken.replaceAll('\n', '\r\n') : broken;
          const tree = parse(source);
          if (tree.root) assertNested(tree.root, 0, source.length);
          for (const [each, [name]] of SECTIONS.entries()) {
            if (each !== index) assert.deepEqual(section(tree, name), section(whole, name), `${name} in\n${source}`);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('anywhere in the text neither throw nor lose their place', () => {
    const junk = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      ':',
      ': ',
      ',',
      '#',
      '\t',
      '\n',
      '- ',
      '&',
      '*',
      '!',
      '|',
      '%',
      '---',
      '\n---\n',
      '\0',
      '',
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(5), junk, (place, removed, inserted) => {
        const source = text.slice(0, place) + inserted + text.slice(place + removed);
        const tree = parse(source);
        for (const { range, message } of tree.problems) {
          assert.ok(range.start >= 0 && range.start < range.end && range.end <= source.length, JSON.stringify(range));
          assert.ok(message.length <= 140, message);
        }
        if (tree.root) assertNested(tree.root, 0, source.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('are read the same if it is known where the document failed', () => {
    let failed = 0;
    const files = [...filesOf('examples'), ...filesOf('test/fixtures')].map(([, text]) => text);
    fc.assert(
      fc.property(mutations(files), (changed) => {
        const text = withoutLoneReturns(screen(changed).readable);
        const { end, body } = firstDocument(text);
        const failedAt = failureOf(text, end);
        if (failedAt === undefined || body === undefined) return;
        failed += 1;
        const shown = JSON.stringify(text);
        assert.deepEqual(recover(text, body, end, true, failedAt), recover(text, body, end, true), shown);
      }),
      { numRuns: 3000 },
    );
    assert.ok(failed > 600, String(failed));
  });

  it('in a long document cost no more than their entry', () => {
    const entries = Array.from(
      { length: 3000 },
      (_, index) => `  - id: objective-${index}\n    statement: Answer tickets\n    due: 2026-01-15\n`,
    );
    fc.assert(
      fc.property(fc.nat(entries.length - 1), fc.constantFrom(...TYPED), (index, type) => {
        const lines = (entries[index] ?? '').split('\n');
        lines[1] = type(lines[1] ?? '');
        const source = `version: 1\nobjectives:\n${entries.with(index, lines.join('\n')).join('')}monitoring:\n  cadence: weekly\n`;
        const tree = parse(source);
        assert.deepEqual(section(tree, 'monitoring'), REST.monitoring);
        const list = at(tree, 'objectives');
        assert.ok(list.kind === 'seq');
        const ids = list.items.map(idOf);
        for (const [each] of entries.entries()) {
          if (each !== index)
            assert.equal(ids[each - (ids.length < entries.length && each > index ? 1 : 0)], `objective-${each}`);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Where the fast reader gives a text up; undefined if it reads it. */
function failureOf(text: string, end: number): number | undefined {
  try {
    fromEvents(text, 0, end);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof YAMLException);
    return error.mark?.position ?? 0;
  }
}

function idOf(node: Node): unknown {
  return node.kind === 'map' ? plain(node.pairs.find((pair) => keyText(pair) === 'id')?.value) : undefined;
}
