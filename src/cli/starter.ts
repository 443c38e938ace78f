import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import envPaths from 'env-paths';

/*
 * What is run first. It loads the command line with the functions that earlier runs of the same command have needed,
 * compiled. Node would keep those alone that are called while the file is loaded, so that each run would compile the others
 * anew: a third of the time that a small file takes.
 */

/** Of which sources this is built. */
declare const BUILD: string;

/** Runs after which no more is kept: by then nearly all that a command needs was needed once. */
const RUNS = 3;
/** In milliseconds. */
const MONTH = 30 * 24 * 60 * 60 * 1_000;
/** Before the compiled functions: their checksum, since V8 trusts whatever it is given, and how many runs they are from. */
const HEAD = 8;

const file = path.join(__dirname, 'cli.main.cjs');
const folder = envPaths('outsource', { suffix: '' }).cache;
const [, , given = ''] = process.argv;
const command = /^[a-z]{2,12}$/.test(given) ? given : 'none';
const kept = path.join(folder, `code-${BUILD}-${process.version}-${process.arch}-${command}`);

/** What earlier runs have kept; nothing if it isn't whole. */
function read(): { readonly runs: number; readonly code: Buffer } | undefined {
  try {
    const bytes = readFileSync(kept);
    const code = bytes.subarray(HEAD);
    return bytes.readUInt32LE(0) === crc32(code) ? { runs: bytes.readUInt32LE(4), code } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled, beside the old until it is whole. Where that isn't possible, the next run starts as this one. */
function keep(script: Script, runs: number): void {
  const beside = `${kept}.${process.pid}.tmp`;
  try {
    const code = script.createCachedData();
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(crc32(code), 0);
    head.writeUInt32LE(runs, 4);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([head, code]), { mode: 0o600 });
    renameSync(beside, kept);
    for (const name of readdirSync(folder)) if (isOld(name)) rmSync(path.join(folder, name));
  } catch {
    discard(beside);
  }
}

/** Another version has left it: two that are used in turn leave each other's alone. */
function isOld(name: string): boolean {
  const isOthers = name.startsWith('code-') && !name.startsWith(`code-${BUILD}-`);
  return isOthers && Date.now() - statSync(path.join(folder, name)).mtimeMs > MONTH;
}

function discard(beside: string): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // There is no folder that it could be in.
  }
}

module.enableCompileCache?.();
const found = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : read();
const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: found?.code });
const isUsed = found !== undefined && !script.cachedDataRejected;
const runs = isUsed ? found.runs : 0;
if (runs < RUNS && !process.env.NODE_DISABLE_COMPILE_CACHE) process.on('exit', () => keep(script, runs + 1));
script.runInThisContext()(module.createRequire(file), { exports: {} }, file);
