import { Argument, type Command } from 'commander';
import { say } from '../../l10n/say.ts';
import type { Shell } from '../completion/scripts.ts';

/** Defines `outsource completion`, and the hidden command by which shells ask what fits. */
export function defineCompletion(program: Command): void {
  program
    .command('completion')
    .description(say`print a script that lets a shell complete commands and options`)
    .addArgument(new Argument('<shell>', say`your shell`).choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText(
      'after',
      `
${say`Put the line for your shell where it starts:`}
  bash        ~/.bashrc             source <(outsource completion bash)
  zsh         ~/.zshrc              source <(outsource completion zsh)
  fish        config.fish           outsource completion fish | source
  powershell  $PROFILE
              outsource completion powershell | Out-String | Invoke-Expression

${say`Exit codes: 0 done, 2 a wrong call.`}

${say`Example:`}
  outsource completion bash`,
    )
    .action(async (shell: Shell) => {
      const { SCRIPTS } = await import('../completion/scripts.ts');
      process.stdout.write(SCRIPTS[shell]);
    });

  program.command('complete', { hidden: true }).action(async () => {
    const { completeCommand } = await import('../completion/complete.ts');
    await completeCommand(program);
  });
}
