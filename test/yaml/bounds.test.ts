import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_ADDED_NODES } from '../../src/yaml/aliases.ts';
import { LONGEST_SCALAR, LONGEST_TEXT } from '../../src/yaml/limits.ts';
import { parse } from '../../src/yaml/parse.ts';
import type { Node, SyntaxProblem } from '../../src/yaml/tree.ts';
import { processorTime, SOON } from '../processorTime.ts';
import { at, plain } from './tools.ts';

function nested(levels: number, line: (level: number) => string): string {
  return Array.from({ length: levels }, (_, level) => ' '.repeat(level) + line(level)).join('\n');
}

/** Aliases of aliases: nine to the power of `levels` nodes when each is taken as a copy. */
function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < levels; level += 1) {
    lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

function onlyProblem(text: string): SyntaxProblem {
  let problems: readonly SyntaxProblem[] = [];
  const took = processorTime(() => {
    ({ problems } = parse(text));
  });
  assert.ok(took < SOON, `${took.toFixed(0)} ms`);
  assert.equal(problems.length, 1, JSON.stringify(problems.slice(0, 5)));
  const [problem] = problems;
  assert.ok(problem !== undefined && problem.message.length <= 140);
  assert.ok(problem.range.start >= 0 && problem.range.end <= text.length && problem.range.start < problem.range.end);
  return problem;
}

describe('bounds of parse', () => {
  const limits: Record<string, string> = {
    'a bomb of aliases': bomb(12),
    '10,000 brackets': `a: ${'['.repeat(10_000)}`,
    '10,000 closed brackets': '['.repeat(10_000) + ']'.repeat(10_000),
    '10,000 braces': '{a: '.repeat(10_000),
    '10,000 dashes in a line': `${'- '.repeat(10_000)}x`,
    '10,000 question marks in a line': `${'? '.repeat(10_000)}x`,
    '2,000 keys in each other': nested(2000, () => 'a:'),
    '2,000 lists in each other': nested(2000, () => '-'),
    '10,000 brackets behind a value that is broken': `x: 1\nb: "a" ${'['.repeat(10_000)}\n`,
    'a broken value 300 keys deep': `${nested(300, () => 'a:')}\n${' '.repeat(300)}b: [x\n`,
    'a value of 20 MB': `a: ${'x'.repeat(20_000_000)}\n`,
    'a value of 20 MB in quotes': `a: "${'x'.repeat(20_000_000)}"\n`,
    'a value over the limit': `a: ${'x'.repeat(LONGEST_SCALAR + 1)}\nb: 1\n`,
    'a block value over the limit': `a: |\n${'  some text\n'.repeat(LONGEST_SCALAR / 12 + 1)}b: 1\n`,
    'a key over the limit': `${'k'.repeat(LONGEST_SCALAR + 1)}: 1\n`,
    'a text over the limit': 'a: 1\n'.repeat(LONGEST_TEXT / 5 + 1),
  };
  for (const [name, text] of Object.entries(limits)) {
    it(`tells ${name} once, as a limit`, () => {
      assert.equal(onlyProblem(text).kind, 'limit');
    });
  }

  const unreadable: Record<string, string> = {
    'a NUL': 'a: b\0c\nd: e\n',
    'binary junk': String.fromCharCode(...Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)),
    'UTF-16 read as something else': `${Array.from('a: b\nc: d\n').join('\0')}\0`,
    'a log': '2026-01-01 12:00:00 ERROR some: thing: else\n'.repeat(50_000),
    'a bracket open over 50,000 lines': `a: [\n${'  {x: 1, y: "2"},\n'.repeat(50_000)}`,
    'one open bracket around 30,000 lines': `{a: [\n${'  {x: 1, y: "2"},\n'.repeat(30_000)}`,
    '25,000 open brackets': 'a: [\nb: 1\n'.repeat(25_000),
    '20,000 open quotes': '"a\n'.repeat(20_000),
    '20,000 anchors before aliases': Array.from({ length: 20_000 }, (_, index) => `k${index}: &a *a`).join('\n'),
    '20,000 anchors in a line': '&a '.repeat(20_000),
    prose: 'This is text. Some: things: here.\nAnd, more of it\n\n'.repeat(40),
  };
  for (const [name, text] of Object.entries(unreadable)) {
    it(`tells ${name} once`, () => {
      assert.equal(onlyProblem(text).kind, 'syntax');
    });
  }

  const readable: Record<string, string> = {
    'a control character': 'a: b\bc\nd: e\n',
    'a control character in quotes': 'a: "b\x1bc"\nd: e\n',
    'two control characters': 'a: b\x7f\x01\nd: e\n',
    'half of a surrogate pair': 'a: b\ud800c\nd: e\n',
    'the other half in quotes': 'a: "\udc00"\nd: e\n',
  };
  for (const [name, text] of Object.entries(readable)) {
    it(`reads around ${name}`, () => {
      assert.equal(onlyProblem(text).kind, 'syntax');
      assert.equal(plain(at(parse(text), 'd')), 'e');
    });
  }

  const harmless: Record<string, string> = {
    'a million comments': '# c\n'.repeat(1_000_000),
    'a line of spaces': `a: ${' '.repeat(4_000_000)}\n`,
    'many empty lines in a block': `a: |\n${'\n'.repeat(1_000_000)}b: 1\n`,
    '50,000 aliases': `a: &a 1\n${Array.from({ length: 50_000 }, (_, index) => `k${index}: *a`).join('\n')}`,
    'text over 60,000 lines': `a: x\n${'  word word word\n'.repeat(60_000)}`,
    '5,000 objectives': `objectives:\n${'  - id: a\n    statement: b\n'.repeat(5000)}`,
    'one line after another without a colon': 'a,b,"c",d\n'.repeat(50_000),
  };
  for (const [name, text] of Object.entries(harmless)) {
    it(`reads ${name} soon`, () => {
      assert.ok(processorTime(() => assert.deepEqual(parse(text).problems, [])) < SOON);
    });
  }

  it('leads none of the aliases to its target that would grow the document too far', () => {
    const { root } = parse(bomb(12));
    let size = 0;
    const count = (node: Node | undefined): void => {
      size += 1;
      if (node?.kind === 'alias') count(node.target);
      if (node?.kind === 'seq') node.items.forEach(count);
      if (node?.kind === 'map') {
        for (const pair of node.pairs) {
          count(pair.key);
          count(pair.value);
        }
      }
    };
    count(root);
    assert.ok(size > 10_000 && size < 2 * MOST_ADDED_NODES, String(size));
  });

  it('names a mark that is missing on one line, without tricks, in at most 140 characters', () => {
    for (const name of ['a\u0085b', 'a\u202eb', `\u200b${'n'.repeat(500)}`]) {
      const [problem] = parse(`a: *${name}\n`).problems;
      assert.match(problem?.message ?? '', /^Nothing above is marked &[an ][^\p{C}]+$/u);
      assert.ok((problem?.message.length ?? 999) <= 140);
    }
  });

  it('gives an alias inside its own anchor no target', () => {
    const text = 'a: &a\n  b: *a\nc: 1\n';
    assert.match(onlyProblem(text).message, /repeats/);
    const alias = at(parse(text), 'a', 'b');
    assert.equal(alias.kind === 'alias' && alias.target, undefined);
  });

  it('tells an unknown alias once, however often it is used', () => {
    assert.match(onlyProblem('a: *x\nb: [*x, *x]\n').message, /&x/);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      ':',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      ' #',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '\n---\n',
      '\n...\n',
      '%',
      '? ',
      '\r',
      '\r\n',
      '\ufeff',
      '\0',
      '\ud800',
      '😀',
      '@',
      '`',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { problems } = parse(text);
        for (const { range } of problems)
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
