import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The longest that anything may take until it is seen, in milliseconds. */
const LONGEST = 15_000;

/** A terminal without a window, for an editor that can't do without a screen. */
export class Terminal {
  private readonly socket: string;
  private readonly env: NodeJS.ProcessEnv;

  /** @throws Error if the command can't be started */
  constructor(command: readonly string[], folder: string, env: NodeJS.ProcessEnv) {
    this.socket = path.join(folder, '.terminal');
    this.env = { ...env, LC_ALL: 'C.UTF-8' };
    this.tmux('-f', '/dev/null', 'new-session', '-d', '-x', '140', '-y', '40', '-c', folder, '--', ...command);
  }

  type(text: string): void {
    this.tmux('send-keys', '-l', '--', text);
  }

  /** Presses keys by their names: Enter, Escape, C-u. */
  press(...keys: string[]): void {
    this.tmux('send-keys', ...keys);
  }

  /** Types a line, and Enter behind it. */
  enter(line: string): void {
    this.type(line);
    this.press('Enter');
  }

  /** What stands on the screen. */
  screen(): string {
    return this.tmux('capture-pane', '-p').replace(/ +$/gm, '').trimEnd();
  }

  /** Waits until something stands on the screen, and returns the whole screen. @throws Error with the screen, if it never does */
  async until(wanted: RegExp): Promise<string> {
    for (const end = Date.now() + LONGEST; Date.now() < end; await setTimeout(20)) {
      const screen = this.screen();
      if (wanted.test(screen)) return screen;
    }
    throw new Error(`Not seen: ${wanted}\n${this.screen()}`);
  }

  close(): void {
    this.tmux('kill-server');
  }

  private tmux(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('tmux', ['-u', '-S', this.socket, ...args], {
      env: this.env,
      encoding: 'utf8',
      timeout: LONGEST,
    });
    if (status !== 0) throw new Error(`tmux ${args[0]} failed: ${stderr}`);
    return stdout;
  }
}
