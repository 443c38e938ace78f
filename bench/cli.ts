import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from './gen.mjs';

/**
 * Measures the command line beside others in one run. Each figure is the median of several runs that take turns, of the
 * time from start to exit; what counts is the ratio.
 */
const here = import.meta.dirname;
const ours = path.join(here, '../dist/cli.cjs');
const ROUNDS = Number(process.argv[2] ?? 7);
const LINES = 80;
/** The exit code of peers that find something. */
const FINDINGS = 1;

if (!existsSync(ours)) run('npm', ['run', 'build'], path.join(here, '..'));
if (!existsSync(path.join(here, 'node_modules/ajv-cli'))) run('npm', ['ci', '--ignore-scripts'], here);
const home = mkdtempSync(path.join(os.tmpdir(), 'outsource-bench-'));
try {
  const schema = path.join(home, 'peer-schema.json');
  copyFileSync(path.join(here, 'peer-schema.json'), schema);
  copyFileSync(path.join(here, 'peer-spectral.yaml'), path.join(home, 'peer-spectral.yaml'));
  const folders = { one: write(1), thousand: write(1_000), tenThousand: write(10_000) };
  const cache = path.join(home, 'cache');
  const lint = (...more: string[]) => [ours, 'lint', '--fail-on', 'never', ...more];
  const fresh = lint('--no-cache');
  const bin = (name: string, file: string) => path.join(here, 'node_modules', name, file);
  const floor = [path.join(here, 'floor.mjs'), schema, '.'];
  const ajv = [bin('ajv-cli', 'dist/index.js'), 'validate', '-s', schema, '-d', '**/*.yaml', '--strict=false'];
  const spectral = [
    bin('@stoplight/spectral-cli', 'dist/index.js'),
    'lint',
    '-r',
    path.join(home, 'peer-spectral.yaml'),
    '**/*.yaml',
  ];

  const seconds = measure(ROUNDS, {
    cold: () => {
      rmSync(cache, { force: true });
      return time(lint('--cache-location', cache), folders.thousand);
    },
    warm: () => time(lint('--cache-location', cache), folders.thousand),
    fresh: () => time(fresh, folders.thousand),
    ajv: () => time(ajv, folders.thousand),
    floor: () => time(floor, folders.thousand, 0),
  });
  const start = measure(ROUNDS * 3, {
    one: () =>
      time(lint('--cache-location', path.join(home, 'one'), 'e0.outsource.yaml'), path.join(folders.one, '00')),
    oneFresh: () => time([...fresh, 'e0.outsource.yaml'], path.join(folders.one, '00')),
    nothing: () => time(['-e', '0'], folders.one),
  });
  const large = measure(3, {
    thousand: () => time(fresh, folders.thousand),
    tenThousand: () => time(fresh, folders.tenThousand),
    spectral: () => time(spectral, folders.thousand),
  });
  const peak = measure(11, {
    thousand: () => memory(fresh, folders.thousand),
    tenThousand: () => memory(fresh, folders.tenThousand),
  });
  const grown = (peak.tenThousand - peak.thousand) / 9_000;

  row('what', 'ours', 'other', 'ratio', 'limit');
  row('---', '---', '---', '---', '---');
  compare('1,000 files, no cache / ajv-cli', seconds.fresh, seconds.ajv, 1);
  compare('1,000 files, no cache / js-yaml and a compiled schema', seconds.fresh, seconds.floor, 2.5);
  compare('1,000 files, no cache / Spectral with 8 rules', large.thousand, large.spectral, 1 / 30);
  compare('1,000 files, warm cache / cold', seconds.warm, seconds.cold, 0.5);
  compare('one file, warm cache / node -e 0', start.one, start.nothing, 2.5);
  compare('one file, no cache / node -e 0', start.oneFresh, start.nothing, 2.5);
  compare('10,000 files / 1,000 files', large.tenThousand, large.thousand, 11);
  row('memory for each file more', `${grown.toFixed(2)} KiB`, '', '', '≤ 1 KiB');
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Writes so many engagement files, in folders of some each. */
function write(count: number): string {
  const folder = path.join(home, `${count}`);
  for (let index = 0; index < count; index += 1) {
    const sub = path.join(folder, String(index % 50).padStart(2, '0'));
    mkdirSync(sub, { recursive: true });
    // The peers know no dates: a plain one would be no text to them.
    const text = generate(LINES)
      .replace('acme-support', `acme-${index}`)
      .replace(/: (\d{4}-\d\d-\d\d)$/gm, ': "$1"');
    writeFileSync(path.join(sub, `e${index}.outsource.yaml`), text);
  }
  return folder;
}

/** Seconds from start to exit. */
function time(args: readonly string[], cwd: string, worst = FINDINGS): number {
  const begin = performance.now();
  run(process.execPath, args, cwd, worst);
  return (performance.now() - begin) / 1000;
}

/**
 * The most memory that a run takes, in KiB. Linux counts what the parent had at the fork as the child's too, unless it is
 * asked in this way.
 */
function memory(args: readonly string[], cwd: string): number {
  const script = `process.on('exit', () => {
    const status = process.getBuiltinModule('fs').readFileSync('/proc/self/status', 'utf8');
    process._rawDebug('RSS ' + /VmHWM:[^0-9]*([0-9]+)/.exec(status)[1]);
  })`;
  const loader = `data:text/javascript,${encodeURIComponent(script)}`;
  const { stderr } = run(process.execPath, ['--import', loader, ...args], cwd);
  return Number(/RSS (\d+)/.exec(stderr)?.[1]);
}

/** Medians of measurements that take turns. */
function measure<Name extends string>(rounds: number, tries: Record<Name, () => number>): Record<Name, number> {
  const names = Object.keys(tries) as Name[];
  const figures = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    // The first round fills the caches of the disk.
    for (const name of names)
      if (round === 0) tries[name]();
      else figures.get(name)?.push(tries[name]());
  }
  const median = (name: Name) => figures.get(name)?.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, median(name)])) as Record<Name, number>;
}

function run(command: string, args: readonly string[], cwd: string, worst = FINDINGS) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  if (result.status === null || result.status > worst)
    throw new Error(`${command} ${args.join(' ')}\n${result.stderr}`);
  return result;
}

function compare(what: string, mine: number, other: number, limit: number): void {
  const shown = (seconds: number) => `${seconds < 1 ? Math.round(seconds * 1000) : (seconds * 1000).toFixed(0)} ms`;
  row(what, shown(mine), shown(other), `${(mine / other).toFixed(3)} ×`, `≤ ${limit.toFixed(limit < 1 ? 3 : 1)} ×`);
}

function row(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
