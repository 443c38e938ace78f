import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Program } from './program.ts';
import { environment } from './server.ts';
import { setupOf } from './setups.ts';

/** The longest that one check may take, in milliseconds. */
const LONGEST = 60_000;

/** The set-up for a version, by its name in `docs/editors.md`. */
function setupFor([major = 0, minor = 0]: readonly number[]): string {
  return major > 0 || minor >= 11 ? 'neovim-0.11' : 'neovim-0.7';
}

/** A folder of engagements that Neovim is opened in, with settings of its own. */
export class Neovim {
  private readonly program: Program;
  private readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-neovim-')));

  constructor(program: Program, files: Record<string, string>) {
    this.program = program;
    fs.mkdirSync(this.at('work'));
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(this.at(`work/${name}`), text);
    fs.writeFileSync(this.at('init.lua'), setupOf(setupFor(program.version)));
  }

  /** Opens a file, does what `neovim.lua` does for a check, and returns what was seen. @throws what went wrong there */
  async look<T>(check: string, file: string): Promise<T> {
    const script = path.join(import.meta.dirname, 'neovim.lua');
    const args = ['--headless', '-n', '-i', 'NONE', '-u', this.at('init.lua'), '-c', `luafile ${script}`, file];
    const child = spawn(this.program.command, args, {
      cwd: this.at('work'),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
      env: {
        ...environment(),
        // Nothing of the user's own Neovim is read or written.
        ...Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((one) => [`XDG_${one}_HOME`, this.at('home')])),
        OUTSOURCE_CHECK: check,
        OUTSOURCE_SEEN: this.at('seen.json'),
      },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
    if (!fs.existsSync(this.at('seen.json'))) throw new Error(`Neovim ended without a word: ${output}`);
    const { seen, error } = JSON.parse(fs.readFileSync(this.at('seen.json'), 'utf8'));
    if (error) throw new Error(`${error}\n${output}`);
    return seen;
  }

  read(file: string): string {
    return fs.readFileSync(this.at(`work/${file}`), 'utf8');
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  private at(name: string): string {
    return path.join(this.folder, name);
  }
}
