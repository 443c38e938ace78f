import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'fast-string-width';
import { explainCommand } from '../../src/cli/commands/explain.ts';
import { UsageError } from '../../src/cli/usageError.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { PITFALLS } from '../../src/pitfalls/rule.ts';
import { checked, listedCommands, outsource } from './run.ts';

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

describe('the commands', () => {
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
      ['legal/nonda', 'legal/no-nda'],
    ] as const) {
      const { err, code } = run('explain', given);
      assert.equal(code, 2);
      assert.equal(
        err,
        `outsource: there is no rule ${given}. Did you mean ${meant}? "outsource rules" lists them all.\n`,
      );
    }
  });

  it('proposes no rule where none is near, or several are', () => {
    for (const given of ['__proto__', 'nope/x', 'legal/no-xyz', 'nope/no-nda', 'missing', '/', 'x'.repeat(10_000)])
      assert.throws(() => explainCommand(given), {
        constructor: UsageError,
        message: `there is no rule ${given}. "outsource rules" lists them all.`,
      });
  });

  it('helps with each command: what it does, its exit codes, examples', () => {
    const { out, code } = run('--help');
    assert.equal(code, 0);
    assertNarrow(out);
    const names = listedCommands();
    assert.ok(names.includes('fix') && names.includes('completion') && !names.includes('complete'), names.join());
    for (const name of names.filter((each) => each !== 'help')) {
      const help = run(name, '--help');
      assert.deepEqual([help.code, help.err], [0, '']);
      assertNarrow(help.out);
      assert.match(help.out, new RegExp(`^Usage: outsource ${name} `));
      assert.match(help.out, /\nExit codes: 0 [\s\S]*\n\nExamples?:\n {2}outsource /);
    }
    assert.equal(run('help', 'lint').out, run('lint', '--help').out);
  });

  it('proposes the command and the option that were meant', () => {
    for (const [args, message] of [
      [['lnit'], /unknown command 'lnit'\n\(Did you mean one of init, lint\?\)/],
      [['formt'], /unknown command 'formt'\n\(Did you mean format\?\)/],
      [['fix', '--dry-rnu'], /unknown option '--dry-rnu'\n\(Did you mean --dry-run\?\)/],
      [['lint', '--formt', 'json'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
      [['xyz'], /^error: unknown command 'xyz'\n$/],
      [['complte'], /^error: unknown command 'complte'\n$/],
    ] as const) {
      const { code, err } = run(...args);
      assert.equal(code, 2);
      assert.match(err, message);
    }
  });

  it('prints the schemas', () => {
    for (const [args, file] of [
      [[], 'outsource.schema.json'],
      [['engagement'], 'outsource.schema.json'],
      [['config'], 'outsource-config.schema.json'],
    ] as const) {
      const { out, code } = run('schema', ...args);
      assert.equal(code, 0);
      assert.equal(out, readFileSync(path.join(ROOT, 'schemas', file), 'utf8'));
    }
    assert.match(run('schema', 'rules').err, /Allowed choices are engagement, config/);
  });

  it('tells its version, without loading the rules for it', () => {
    const { out, err, code } = outsource(ROOT, ['--version'], { NODE_OPTIONS: `--import=${LOADED}` });
    assert.equal(code, 0);
    assert.equal(out.trim(), JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version);
    const rooms = new Set(
      err
        .match(/(?<=\/src\/)\w+\/(?!rule\.ts|say\.ts|engagement\/facts\.ts|exports\/kinds\.ts)\w+/g)
        ?.map((file) => file.replace(/\/.*/, '')),
    );
    assert.deepEqual([...rooms].sort(), ['cli', 'l10n', 'node']);
    assert.doesNotMatch(err, /\/cli\/(commands|run|format\/(?!printers\.ts))/);
  });
});
