import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'fast-string-width';
import { RULES } from '../../src/pitfalls/index.ts';
import { PITFALLS } from '../../src/pitfalls/rule.ts';
import { checked, outsource } from './run.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = (...args: string[]) => outsource(ROOT, args);

/** A module that makes Node write the address of each further module that it loads to standard error. */
const LOADED = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });
`)}`;

function assertNarrow(text: string): void {
  for (const line of text.split('\n')) {
    // An address stays whole, so that it can be followed; an example as it is, so that it can be copied.
    if (!/^ *https:\S+$|^ {4}/.test(line)) assert.ok(stringWidth(line) <= 80, line);
  }
}

describe('the commands about rules', () => {
  it('lists all rules by pitfall', () => {
    const { out, code } = run('rules');
    assert.equal(code, 0);
    assertNarrow(out);
    const ids = out.split('\n').flatMap((line) => /^ {2}\(?\w+\)? +(\S+\/\S+) /.exec(line)?.[1] ?? []);
    assert.deepEqual(
      ids,
      RULES.map(({ id }) => id),
    );
    const numbers = out.split('\n').flatMap((line) => /^(\d+) [A-Z]/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      numbers,
      PITFALLS.map((_, index) => String(index + 1)),
    );
    assert.match(out, new RegExp(`\\n${RULES.length} rules\\.`));
  });

  it('lists all rules as JSON', () => {
    const { out, code } = run('rules', '--format', 'json');
    assert.equal(code, 0);
    const listed = checked('rules', out) as { id: string; profiles: Record<string, string>; explanation: object }[];
    assert.deepEqual(
      listed.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    assert.deepEqual(
      listed.map(({ explanation }) => explanation),
      RULES.map(({ explanation }) => explanation),
    );
    assert.deepEqual(listed.find(({ id }) => id === 'onboarding/missing')?.profiles, {
      essential: 'hint',
      recommended: 'warning',
      regulated: 'warning',
    });
    assert.deepEqual(listed.find(({ id }) => id === 'legal/no-audit-right')?.profiles, {
      essential: 'off',
      recommended: 'off',
      regulated: 'warning',
    });
    assert.deepEqual(listed.find(({ id }) => id === 'legal/no-nda')?.profiles, {
      essential: 'warning',
      recommended: 'warning',
      regulated: 'error',
    });
  });

  it('explains a rule', () => {
    for (const id of ['legal/no-nda', 'objectives/vague-wording', 'engagement/register-incomplete']) {
      const rule = RULES.find((each) => each.id === id);
      const { out, code } = run('explain', id);
      assert.equal(code, 0);
      assertNarrow(out);
      assert.ok(rule && out.startsWith(`${rule.title}\n${id}`));
      for (const heading of [
        'Why it matters',
        'How to fix it',
        'An example that it finds',
        'An example that passes',
        'When it is wrong',
        'Sources',
      ])
        assert.ok(out.includes(`\n${heading}\n`), heading);
      for (const { url } of rule.explanation.sources) assert.ok(out.includes(url));
      assert.ok(!out.includes('`'));
    }
  });

  it('proposes the rule that was meant', () => {
    for (const [given, meant] of [
      ['legal/no-nad', 'legal/no-nda'],
      ['legal/no-dap', 'legal/no-dpa'],
      ['no-nda', 'legal/no-nda'],
      ['legl/no-dpa', 'legal/no-dpa'],
    ] as const) {
      const { err, code } = run('explain', given);
      assert.equal(code, 2);
      assert.equal(
        err,
        `outsource: there is no rule ${given}. Did you mean ${meant}? "outsource rules" lists them all.\n`,
      );
    }
    assert.equal(
      run('explain', '__proto__').err,
      'outsource: there is no rule __proto__. "outsource rules" lists them all.\n',
    );
  });

  it('helps, with examples', () => {
    for (const args of [
      ['--help'],
      ['lint', '--help'],
      ['rules', '--help'],
      ['explain', '--help'],
      ['lsp', '--help'],
      ['help', 'lint'],
    ]) {
      const { out, err, code } = run(...args);
      assert.equal(code, 0);
      assert.equal(err, '');
      assertNarrow(out);
      assert.match(out, /\nExamples?:\n {2}outsource /);
    }
  });

  it('tells its version, without loading the rules for it', () => {
    const { out, err, code } = outsource(ROOT, ['--version'], { NODE_OPTIONS: `--import=${LOADED}` });
    assert.equal(code, 0);
    assert.equal(out.trim(), JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version);
    const rooms = new Set(err.match(/(?<=\/src\/)\w+\/(?!rule\.ts)\w+/g)?.map((file) => file.replace(/\/.*/, '')));
    assert.deepEqual([...rooms], ['cli']);
    assert.doesNotMatch(err, /\/cli\/(commands|format|run)\//);
  });
});
