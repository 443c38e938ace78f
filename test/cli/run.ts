import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const MAIN = path.join(ROOT, 'src/cli/main.ts');

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
  readonly accepted?: { readonly by: string; readonly until: string; readonly reason: string };
}

export interface JsonReport {
  readonly today: string;
  readonly files: readonly { readonly path: string; readonly error?: string; readonly findings: JsonFinding[] }[];
  readonly summary: Record<string, number>;
}

/** Runs the command line from its source in a folder, without a terminal. */
export function outsource(folder: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The commands that the help lists. */
export function listedCommands(): string[] {
  const [, list = ''] = outsource(ROOT, ['--help']).out.split(/^Commands:\n|\n\nExamples:/m);
  return [...list.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name]) => name ?? []);
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
export function checked(name: 'lint-result' | 'rules' | 'config-result', text: string): unknown {
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
