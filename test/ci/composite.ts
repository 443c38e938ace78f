import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { environment } from '../editors/server.ts';

/** A composite action, as far as ours has parts. */
export interface Action {
  readonly inputs: Record<string, { readonly default?: string }>;
  readonly outputs: Record<string, { readonly value: string }>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly env?: Record<string, string>;
  readonly run?: string;
}

export interface ActionRun {
  /** The exit code of the step that failed, or 0. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The actions that were called for. They aren't run. */
  readonly used: readonly string[];
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

type Steps = Record<string, { outputs: Record<string, string> }>;

/** Runs the composite action of a folder in a workspace, by GitHub's own reader of expressions and calls of bash. */
export function runAction(
  folder: string,
  workspace: string,
  given: Record<string, string>,
  env: NodeJS.ProcessEnv = {},
): ActionRun {
  const action = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8')) as Action;
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']);
  const inputs: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  const steps: Steps = {};
  const used: string[] = [];
  const files = mkdtempSync(path.join(os.tmpdir(), 'outsource-action-'));
  const file = (name: string) => path.join(files, name);
  const filled = (text: string) =>
    text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, inputs, steps).coerceString());
  let [code, out, err]: [number | null, string, string] = [0, '', ''];
  writeFileSync(file('summary'), '');
  for (const step of action.runs.steps) {
    const condition = step.if?.replace(/^\$\{\{(.*)\}\}$/, '$1');
    if (code !== 0 || (condition && !isTrue(evaluate(condition, inputs, steps)))) continue;
    if (step.uses) used.push(step.uses);
    if (!step.run) continue;
    writeFileSync(file('script.sh'), filled(step.run));
    writeFileSync(file('output'), '');
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file('script.sh')], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...environment(),
        ...env,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)])),
        GITHUB_ACTION_PATH: folder,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
      },
    });
    [code, out, err] = [ran.status, out + ran.stdout, err + ran.stderr];
    const lines = readFileSync(file('output'), 'utf8').match(/^\w+=.*$/gm) ?? [];
    const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s)));
    if (step.id) steps[step.id] = { outputs };
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value)]);
  const summary = readFileSync(file('summary'), 'utf8');
  rmSync(files, { recursive: true });
  return { code, out, err, used, outputs: Object.fromEntries(outputs), summary };
}

function evaluate(expression: string, inputs: Record<string, string>, steps: Steps): data.ExpressionData {
  const parsed = new Parser(new Lexer(expression).lex().tokens, ['inputs', 'steps'], []).parse();
  return new Evaluator(parsed, dictionary({ inputs, steps })).evaluate();
}

type Tree = { readonly [key: string]: string | Tree };

function dictionary(tree: Tree): data.Dictionary {
  const pairs = Object.entries(tree).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? new data.StringData(value) : dictionary(value),
  }));
  return new data.Dictionary(...pairs);
}

function isTrue(value: data.ExpressionData): boolean {
  return value.kind === data.Kind.Boolean ? value.value : value.coerceString() !== '';
}
