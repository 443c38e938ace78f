import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const MAIN = path.join(ROOT, 'src/cli/main.ts');

// All that is started here speaks English, whatever this machine speaks.
process.env.LC_ALL = 'C';

/** The day that files are judged at here. */
export const DAY = '2026-11-23';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A finding as `--format json` prints it. */
export interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
  readonly fixable: boolean;
  readonly known?: true;
  readonly accepted?: { readonly by: string; readonly until: string; readonly reason: string };
}

export interface JsonReport {
  readonly today: string;
  readonly files: readonly {
    readonly path: string;
    readonly error?: string;
    readonly before?: number;
    readonly resolved?: number;
    readonly findings: JsonFinding[];
  }[];
  readonly summary: Record<string, number>;
}

/** How a command is run. */
export interface RunOptions {
  /** Its standard input. */
  readonly input?: string | Uint8Array;
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs the command line from its source in a folder, without a terminal. One that waits for ever has failed. */
export function outsource(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
  options: RunOptions = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 120_000,
    env: { ...process.env, ...env },
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The commands that the help lists. */
export function listedCommands(): string[] {
  const [, list = ''] = outsource(ROOT, ['--help']).out.split(/^Commands:\n|\n\nExamples:/m);
  return [...list.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name]) => name ?? []);
}

/** Somebody to whom something in a folder can be forbidden, as owner of all that it holds: root may do everything. */
export function nobodyIn(folder: Folder): RunOptions {
  if (process.getuid?.() !== 0) return {};
  const nobody = { uid: 65_534, gid: 65_534 };
  for (const name of ['', ...readdirSync(folder.path, { recursive: true, encoding: 'utf8' })])
    lchownSync(folder.at(name), nobody.uid, nobody.gid);
  return nobody;
}

/** Starts the command line in a folder; what it writes can be waited for. */
export function start(folder: string, args: readonly string[]): Started {
  return new Started(spawn(process.execPath, [MAIN, ...args], { cwd: folder }));
}

/** A command that is running. */
export class Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>;
  out = '';
  err = '';
  private hasEnded = false;
  private wake = () => {};

  constructor(child: ChildProcessWithoutNullStreams) {
    this.child = child;
    this.ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    void this.ended.then(() => {
      this.hasEnded = true;
      this.wake();
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.out += text;
      this.wake();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.err += text;
      this.wake();
    });
  }

  /** Waits until it has written something. @throws where it ends without that */
  async until(isThere: () => boolean): Promise<void> {
    while (!isThere()) {
      assert.ok(!this.hasEnded, `It has ended: ${this.out}${this.err}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}

/** `outsource lint --format json` at `DAY`, held against its schema. */
export function lintJson(folder: string, ...args: string[]): JsonReport & { readonly code: number | null } {
  const { code, out, err } = outsource(folder, ['lint', '--format', 'json', '--today', DAY, ...args]);
  assert.equal(err, '');
  return { ...(checked('lint-result', out) as JsonReport), code };
}

const ajv = new Ajv({
  strict: true,
  allErrors: true,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https:\/\/\S+$/ },
});

/** What a text holds as JSON, held against one of the schemas for results. */
export function checked(name: 'lint-result' | 'rules' | 'config-result' | 'baseline', text: string): unknown {
  const file = path.join(ROOT, `schemas/${name}.schema.json`);
  const schema = ajv.getSchema(name) ?? ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), name).getSchema(name);
  assert.ok(schema);
  const value: unknown = JSON.parse(text);
  assert.ok(schema(value), ajv.errorsText(schema.errors));
  return value;
}

/** A folder of its own for one test, with files in it; `remove` takes it away. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));

  constructor(files: Record<string, string | Uint8Array> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  at(name: string): string {
    return path.join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** An engagement without findings. */
export const CLEAN = `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  model: freelance
  profile: essential
  status: ended
  owner: { name: Ana Reyes }
  start: 2026-01-01
  end: 2026-03-15
provider: { name: Studio Norte, country: PT }
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour and at 16 px
monitoring:
  cadence: weekly
contracts:
  - id: freelance-agreement
    type: sow
`;
