import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate } from './gen.mjs';

/** Measures our language server beside another in one run, and prints a table of times and ratios. */
const here = path.dirname(fileURLToPath(import.meta.url));
const server = path.join(here, '../dist/server.cjs');
const peer = path.join(here, 'node_modules/yaml-language-server/bin/yaml-language-server');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

/** What a keystroke does: one leaves the text well-formed, the other doesn't. */
const KEYSTROKES = {
  'a wrong value': 'status: active=>status: activ',
  'not well-formed': 'status: active=>status: [active',
};

/** The peer waits this long after a keystroke before it looks, in milliseconds (a constant of its source). */
const PEER_TIMER = 200;

interface Measured {
  readonly coldMs: string;
  readonly keystrokeMs: string;
  readonly hoverMs: string;
  readonly completionMs: string;
  readonly codeActionMs: string;
  readonly rssMiB: number;
}

if (!existsSync(server)) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
if (!existsSync(peer)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
const folder = mkdtempSync(path.join(os.tmpdir(), 'outsource-bench-'));
try {
  const rows: string[][] = [];
  for (const lines of sizes.length ? sizes : [100, 500, 5_000, 50_000]) {
    for (const [name, keystroke] of Object.entries(KEYSTROKES)) rows.push(compare(lines, name, keystroke));
  }
  print([
    [
      'lines',
      'keystroke',
      'cold ms',
      '',
      'keystroke ms',
      '',
      'own work',
      'hover ms',
      '',
      'completion ms',
      '',
      'memory MiB',
      '',
    ],
    ...rows,
  ]);
  process.stdout.write(
    '\nEach figure: ours / peer, then the ratio. "own work": our keystroke against the peer\'s less its fixed timer.\n',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(lines: number, name: string, keystroke: string): string[] {
  const doc = path.join(folder, `${lines}.outsource.yaml`);
  writeFileSync(doc, generate(lines));
  const ours = measure(doc, keystroke, [server, '--stdio'], {});
  const theirs = measure(doc, keystroke, [peer, '--stdio'], {
    yaml: {
      schemas: { [pathToFileURL(path.join(here, 'peer-schema.json')).href]: '*.outsource.yaml' },
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
    },
  });
  const pair = (key: keyof Measured) => [ours[key], theirs[key]].map((figure) => Number.parseFloat(String(figure)));
  const cells = (key: keyof Measured) => {
    const [mine = 0, other = 0] = pair(key);
    return [`${mine} / ${other}`, `${(mine / other).toFixed(2)} ×`];
  };
  const [mine = 0, other = 0] = pair('keystrokeMs');
  return [
    lines.toLocaleString('en'),
    name,
    ...cells('coldMs'),
    ...cells('keystrokeMs'),
    `${(mine / Math.max(1, other - PEER_TIMER)).toFixed(2)} ×`,
    ...cells('hoverMs'),
    ...cells('completionMs'),
    ...cells('rssMiB'),
  ];
}

function measure(doc: string, keystroke: string, command: string[], settings: object): Measured {
  const output = execFileSync(
    process.execPath,
    [
      path.join(here, 'lspbench.mjs'),
      ...['--name', path.basename(command[0] ?? '')],
      ...['--doc', doc, '--break', keystroke, '--settings', JSON.stringify(settings), '--push', 'yes'],
      ...['--', process.execPath, ...command],
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return JSON.parse(output) as Measured;
}

function print(table: readonly (readonly string[])[]): void {
  const [head = [], ...body] = table;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(row(head) + row(head.map(() => '---')) + body.map(row).join(''));
}
