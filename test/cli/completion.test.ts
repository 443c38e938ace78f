import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { proposals } from '../../src/cli/completion/proposals.ts';
import { provide } from '../editors/program.ts';
import { Folder, listedCommands, MAIN } from './run.ts';

describe('what fits at the end of a line', () => {
  const program = new Command('tool').version('1').option('--loud');
  program
    .command('paint')
    .description('paint a thing')
    .argument('<thing>')
    .argument('[place...]')
    .addOption(new Option('--colour <colour>', 'its colour').choices(['red', 'rose', 'blue']))
    .option('--by <date>', 'until when')
    .option('--quick', 'soon');
  program.command('pack').argument('[path]');
  program.command('secret', { hidden: true });
  const things = async () => [{ text: 'wall', about: 'flat' }];
  const fits = async (line: string) =>
    (await proposals(program, line.split(' '), { thing: things })).map(({ text }) => text);

  it('is a command at first, but no hidden one', async () => {
    assert.deepEqual(await fits(''), ['paint', 'pack', 'help']);
    assert.deepEqual(await fits('pai'), ['paint']);
    assert.deepEqual(await fits('--loud pa'), ['paint', 'pack']);
    assert.deepEqual(await fits('help pa'), ['paint', 'pack']);
    assert.deepEqual(await fits('nothing '), []);
    assert.deepEqual(await proposals(program, ['pai']), [{ text: 'paint', about: 'paint a thing' }]);
  });

  it('is an option where it begins with a dash', async () => {
    assert.deepEqual(await fits('-'), ['--version', '--loud', '--help']);
    assert.deepEqual(await fits('paint --'), ['--colour', '--by', '--quick', '--help']);
    assert.deepEqual(await fits('paint wall --q'), ['--quick']);
    assert.deepEqual(await fits('paint -- --q'), []);
  });

  it('is a value behind an option that takes one of some', async () => {
    assert.deepEqual(await fits('paint --colour '), ['red', 'rose', 'blue']);
    assert.deepEqual(await fits('paint --colour r'), ['red', 'rose']);
    assert.deepEqual(await fits('paint --colour=r'), ['--colour=red', '--colour=rose']);
    assert.deepEqual(await fits('paint --by '), []);
    assert.deepEqual(await fits('paint --quick '), ['wall']);
  });

  it('is a value behind the three words that Bash makes of an option with one', async () => {
    assert.deepEqual(await fits('paint --colour = b'), ['blue']);
    assert.deepEqual(await fits('paint --colour ='), ['red', 'rose', 'blue']);
  });

  it('is what may stand for an argument, and else a file that the shell knows', async () => {
    assert.deepEqual(await fits('paint '), ['wall']);
    assert.deepEqual(await fits('paint --by now w'), ['wall']);
    assert.deepEqual(await fits('paint --colour red wall '), []);
    assert.deepEqual(await fits('pack '), []);
    assert.deepEqual(await fits('pack x y'), []);
  });
});

/** How a shell is run, and what it is told to print all that it offers for the line in `LINE`. */
const SHELLS = {
  bash: `source <(outsource completion bash)
    read -ra COMP_WORDS <<< "$LINE"
    [[ $LINE = *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
    _outsource
    if (( \${#COMPREPLY[@]} )); then printf '%s\\n' "\${COMPREPLY[@]}"; else compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"; fi`,
  zsh: `compdef() { :; }
    _describe() { print -rl -- \${\${(P)2}%%:*}; }
    _files() { print -rl -- \${words[CURRENT]}*(N); }
    source <(outsource completion zsh)
    words=("\${(@s: :)LINE}")
    CURRENT=$#words
    _outsource`,
  fish: `outsource completion fish | source
    complete --do-complete $LINE | string replace --regex '\\t.*' ''`,
};

for (const [shell, script] of Object.entries(SHELLS)) {
  describe(`completion in ${shell}`, () => {
    let folder: Folder;
    before(function () {
      this.timeout(300_000);
      try {
        provide(shell, shell);
      } catch (error) {
        // The words that `scripts/test.ts` repeats beside its counts.
        console.log(`not run: completion in ${shell} (${error instanceof Error ? error.message : error})`);
        this.skip();
      }
      folder = new Folder({
        'bin/outsource': `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`,
        'vendors of ours.outsource.yaml': '',
      });
      chmodSync(folder.at('bin/outsource'), 0o755);
    });
    after(() => folder?.remove());

    function offered(line: string): string[] {
      const PATH = `${folder.at('bin')}${path.delimiter}${process.env.PATH}`;
      const env = { ...process.env, PATH, HOME: folder.path, LINE: line };
      const { stdout, stderr } = spawnSync(shell, ['-c', script], { cwd: folder.path, env, encoding: 'utf8' });
      assert.equal(stderr, '');
      return stdout.split('\n').filter(Boolean).sort();
    }

    it('offers commands, options, values and rules', () => {
      assert.deepEqual(offered('outsource '), listedCommands().sort());
      assert.deepEqual(offered('outsource fix --d'), ['--dry-run']);
      assert.deepEqual(offered('outsource init --criticality '), ['critical', 'high', 'low', 'medium']);
      assert.deepEqual(offered('outsource explain legal/no-d'), ['legal/no-dpa']);
    });

    it('offers files where nothing else fits', () => {
      assert.deepEqual(offered('outsource lint vend'), ['vendors of ours.outsource.yaml']);
    });

    it('runs nothing of what was typed', () => {
      offered('outsource lint $(touch ran) `touch ran` ');
      assert.ok(!existsSync(folder.at('ran')));
    });
  });
}
