import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { environment } from './server.ts';
import { setupOf } from './setups.ts';

/** The longest that an editor may take for what it is asked, in milliseconds. */
const LONGEST = 25_000;

/** A folder of engagements in which an editor is started, with nothing of the user's own settings. */
export class Session {
  private readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-editor-')));
  /** The file with the set-up. */
  readonly setup: string;
  private readonly seen = path.join(this.folder, 'seen.json');
  /** The folder with the engagements. */
  readonly work = path.join(this.folder, 'work');

  /**
   * @param setup its name in `docs/editors.md`
   * @param initFile the file that has it, as the editor calls it: under `home/` where it looks for it itself
   */
  constructor(setup: string, initFile: string, files: Record<string, string>) {
    this.setup = path.join(this.folder, initFile);
    fs.mkdirSync(this.work);
    fs.mkdirSync(path.dirname(this.setup), { recursive: true });
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(this.work, name), text);
    fs.writeFileSync(this.setup, setupOf(setup));
  }

  /** The environment of an editor: the server on its PATH, the folder `home` for all settings. */
  get environment(): NodeJS.ProcessEnv {
    const home = path.join(this.folder, 'home');
    const folders = ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, home]);
    return { ...environment(), HOME: home, ...Object.fromEntries(folders) };
  }

  /** Starts an editor, and returns what its script saw. @throws what went wrong there, with all that the editor said */
  async look<T>(command: string, args: readonly string[], env: Record<string, string>): Promise<T> {
    const child = spawn(command, args, {
      cwd: this.work,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
      env: { ...this.environment, OUTSOURCE_SEEN: this.seen, ...env },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
    if (!fs.existsSync(this.seen)) throw new Error(`The editor ended without telling what it saw: ${output}`);
    const { seen, error } = JSON.parse(fs.readFileSync(this.seen, 'utf8'));
    if (error) throw new Error(`${error}\n${output}`);
    return seen;
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.work, file), 'utf8');
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
