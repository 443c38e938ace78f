import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Measures what exports of many engagements take: `node bench/exports.ts [FILES]`, 10,000 if left out. The engagements are
 * those of the examples, of 300 lines and less, each with an id of its own.
 */
const here = import.meta.dirname;
const ours = path.join(here, '../dist/cli.cjs');
const COUNT = Number(process.argv[2] ?? 10_000);
/** Seconds, and MiB, for the workbook of 10,000. */
const LIMITS = { seconds: 10, memory: 512 };
const KINDS = [
  ['register', 'xlsx', 'files'],
  ['register', 'csv', 'files'],
  ['calendar', 'ics', 'files/1*/*'],
] as const;

if (!existsSync(ours)) throw new Error('Build first: npm run build');
const home = mkdtempSync(path.join(os.tmpdir(), 'outsource-bench-'));
try {
  write();
  const reporter = path.join(home, 'memory.mjs');
  writeFileSync(
    reporter,
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write(`\\n${Math.round(maxRSS / 1024)} ${(userCPUTime + systemCPUTime) / 1e6}`); });",
  );
  console.log('| what | seconds | of them busy | MiB | file in KiB |\n| --- | --- | --- | --- | --- |');
  for (const [kind, format, files] of KINDS) {
    const output = path.join(home, `out.${format}`);
    const began = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(reporter).href, ours, 'export', kind, files, '--output', output],
      { cwd: home, encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    const seconds = (performance.now() - began) / 1000;
    const [memory = 0, busy = 0] = stderr.split('\n').at(-1)?.split(' ').map(Number) ?? [];
    if (status !== 0) throw new Error(stderr);
    const kib = Math.round(statSync(output).size / 1024);
    console.log(
      `| ${kind} as ${format} of ${files} | ${seconds.toFixed(1)} | ${busy.toFixed(1)} | ${memory} | ${kib} |`,
    );
    if (kind !== 'register') continue;
    if (seconds > LIMITS.seconds || memory > LIMITS.memory) process.exitCode = 1;
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Writes the engagements, in folders of a hundred each. */
function write(): void {
  const examples = path.join(here, '../examples');
  const texts = readdirSync(examples)
    .filter((name) => name.endsWith('.outsource.yaml'))
    .map((name) => readFileSync(path.join(examples, name), 'utf8'));
  for (let index = 0; index < COUNT; index += 1) {
    const folder = path.join(home, 'files', String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(folder, { recursive: true });
    const text = texts[index % texts.length] ?? '';
    const own = text.replace(/^ {2}id: (\S+)/m, `  id: $1-${index}`);
    writeFileSync(path.join(folder, `e${index}.outsource.yaml`), own);
  }
}
