/**
 * Shows the product: builds it, prints what it finds in `examples/` on the day that the examples name, then opens the
 * editor on them. What stands behind `npm start --` goes to the editor: `--browser` never takes the desktop.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { examples } from './examples.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program of this project with this Node, in sight of the user. Whoever ends this process ends it too, so that
 * no server stays behind.
 *
 * @returns its exit code; 1 if it was ended
 */
function run(program: string, ...args: string[]): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
  const listeners = SIGNALS.map((signal) => [signal, () => child.kill(signal)] as const);
  for (const [signal, end] of listeners) process.on(signal, end);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      for (const [signal, end] of listeners) process.off(signal, end);
      resolve(code ?? 1);
    });
  });
}

async function start(): Promise<number> {
  console.log('Building …');
  const built = await run('esbuild.mjs');
  if (built !== 0) return built;
  const day = examples()[0]?.day ?? '';
  console.log(`\n> outsource lint examples --today ${day} --fail-on never\n`);
  const linted = await run('dist/cli.cjs', 'lint', 'examples', '--today', day, '--fail-on', 'never');
  if (linted !== 0) return linted;
  console.log('\nOpening the editor …');
  return run('test/host/open.ts', ...process.argv.slice(2), 'examples');
}

process.exitCode = await start();
