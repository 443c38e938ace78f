import { spawn } from 'node:child_process';

/** Runs every check and every test, and ends with the counts. Exit code 1 if anything failed. */
const CHECKS: readonly string[] = [
  'biome check .',
  'tsc -p .',
  'depcruise --config .dependency-cruiser.mjs src',
  'node scripts/generate.ts --check',
];
const SUITES: readonly string[] = ['npm run --silent test:unit', 'node test/vscode/run.ts'];

let passed = 0;
let failed = 0;
let skipped = 0;

for (const check of CHECKS) {
  if ((await run(check)).code === 0) passed += 1;
  else failed += 1;
}
if ((await run('node esbuild.mjs')).code !== 0) process.exit(1);
for (const suite of SUITES) {
  const { code, output } = await run(suite);
  const counted = count(output, 'passing') + count(output, 'failing');
  passed += count(output, 'passing');
  skipped += count(output, 'pending');
  // A suite that broke off before it could count has failed, and so has one that ran nothing.
  failed += count(output, 'failing') || (code !== 0 || counted === 0 ? 1 : 0);
}

process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed ? 1 : 0;

/** The sum of mocha's counts of one kind: a suite may run in more than one editor. */
function count(output: string, kind: 'passing' | 'failing' | 'pending'): number {
  const counts = output.matchAll(new RegExp(`^\\s*(\\d+) ${kind}\\b`, 'gm'));
  return [...counts].reduce((sum, [, number]) => sum + Number(number), 0);
}

function run(command: string): Promise<{ code: number | null; output: string }> {
  process.stdout.write(`\n> ${command}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}
