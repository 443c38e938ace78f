/**
 * Measures what it takes to show all engagements of a workspace: from the start of the language server to the first of
 * them and to all, with the processor time of that; from the start of the extension to all rows where the last session has
 * kept them; and what a keystroke in one of them takes with and without that view. Each start is measured three times, and
 * the best counts. Prints a table.
 *
 * node bench/desk.ts [HOW MANY…]
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { type Drawer, KeptOverviews } from '../src/extension/desk/kept.ts';
import { Rows } from '../src/extension/desk/rows.ts';
import type { EngagementOverview, OverviewChange, OverviewResult } from '../src/server/protocol.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SERVER = path.join(ROOT, 'dist/server.cjs');
const KEYSTROKES = 40;
const RUNS = 3;

const examples = readdirSync(path.join(ROOT, 'examples')).map((name) =>
  readFileSync(path.join(ROOT, 'examples', name), 'utf8'),
);
/** What a first file looks like, and what stands in files that are kept for years. */
const KINDS: Readonly<Record<string, (index: number) => string>> = {
  'short files': (index) => `version: 1
engagement:
  id: engagement-${index}
  title: Engagement ${index}
  owner: Ana Reyes
  status: active
  criticality: ${['low', 'medium', 'high'][index % 3]}
  start: 2026-01-15
provider:
  name: Provider ${index % 40} Ltd
  country: PT
objectives:
  - id: quick
    statement: Answer 90 % of tickets within 4 hours
    metric: first_response_p90
    target: "<= 4 h"
    due: 2027-0${1 + (index % 9)}-28
contracts:
  - { id: msa, type: msa, status: signed, signedOn: 2025-12-20, expires: 2027-0${1 + (index % 9)}-20, noticePeriod: P3M }
monitoring:
  cadence: monthly
  reviews:
    - { date: 2026-1${index % 2}-02, status: green, summary: All well }
`,
  'the examples': (index) =>
    (examples[index % examples.length] ?? '').replace(/^( {2}id:) .*/m, `$1 engagement-${index}`),
};

interface Session {
  readonly server: ChildProcess;
  readonly connection: MessageConnection;
}

async function open(folder: string): Promise<Session> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'desk' }],
    capabilities: { workspace: { workspaceFolders: true } },
    initializationOptions: { commands: true, today: '2026-11-23' },
  });
  await connection.sendNotification('initialized', {});
  return { server, connection };
}

async function close({ server, connection }: Session): Promise<void> {
  const exited = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
  connection.dispose();
}

/** The processor time of a server in milliseconds, and its memory in MiB; only where the system tells. */
function costOf({ pid }: ChildProcess): { readonly cpu: number; readonly memory: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpu: (Number(fields[11]) + Number(fields[12])) * 10, memory: Number(memory) / 1024 };
  } catch {
    return { cpu: Number.NaN, memory: Number.NaN };
  }
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** The median of the time from a keystroke to the findings that answer it, in milliseconds. */
async function keystrokes({ connection }: Session, uri: string, text: string): Promise<number> {
  let heard: (version: number) => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; version?: number }) => {
    if (params.uri === uri && params.version !== undefined) heard(params.version);
  });
  const answer = (version: number) =>
    new Promise<void>((resolve) => {
      heard = (told) => {
        if (told === version) resolve();
      };
    });
  let answered = answer(1);
  const textDocument = { uri, languageId: 'outsource', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await answered;
  const times: number[] = [];
  for (let version = 2; version < KEYSTROKES + 2; version += 1) {
    const began = performance.now();
    answered = answer(version);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: text.replace(/^( {2}title:.*)/m, `$1 ${'x'.repeat(version % 7)}`) }],
    });
    await answered;
    times.push(performance.now() - began);
  }
  return median(times.slice(5));
}

/** How long it takes, in milliseconds, until the first engagements are there, and all. */
interface Start {
  readonly first: number;
  readonly all: number;
  /** Processor time of the server. */
  readonly cpu: number;
  readonly engagements: readonly EngagementOverview[];
}

/** Asks as the extension does, which takes some before all are known. */
async function startOf(folder: string): Promise<Start & { readonly session: Session }> {
  const began = performance.now();
  const session = await open(folder);
  let first = Number.NaN;
  const known = new Map<string, EngagementOverview>();
  session.connection.onNotification('outsource/overviewChanged', ({ changed }: OverviewChange) => {
    if (Number.isNaN(first)) first = performance.now() - began;
    for (const overview of changed) known.set(overview.uri, overview);
  });
  const { engagements } = await session.connection.sendRequest<OverviewResult>('outsource/overview', { inParts: true });
  for (const overview of engagements) known.set(overview.uri, overview);
  const all = performance.now() - began;
  return { first, all, cpu: costOf(session.server).cpu, engagements: [...known.values()], session };
}

const best = <T>(runs: readonly T[], of: (run: T) => number) => Math.min(...runs.map(of));

/** From nothing to the sorted rows of what was kept, in milliseconds, the reading of the file included. */
async function fromKept(folder: string, engagements: readonly EngagementOverview[]): Promise<number> {
  const file = path.join(folder, 'kept');
  const drawer: Drawer = {
    read: () => readFile(file, 'utf8'),
    write: (text) => writeFile(file, text),
  };
  const writer = new KeptOverviews(drawer, 'bench', { soon: 0, rarely: 0 });
  writer.later(() => engagements);
  await writer.whenWritten;
  const began = performance.now();
  const kept = await new KeptOverviews(drawer, 'bench').read(new Date(2026, 10, 23));
  const rows = new Rows().roots(kept, { order: 'worst', grouping: 'none', onlyAttention: false });
  const took = performance.now() - began;
  if (rows.length !== engagements.length) throw new Error(`Only ${rows.length} of ${engagements.length} were kept.`);
  return took;
}

async function measure(folder: string, text: string): Promise<string[]> {
  const uri = pathToFileURL(path.join(folder, '0', '0.outsource.yaml')).href;
  const alone = await open(folder);
  // The other engagements are looked at in any case: let that end first.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const without = await keystrokes(alone, uri, text);
  await close(alone);
  const starts: Start[] = [];
  const kept: number[] = [];
  for (let run = 1; run < RUNS; run += 1) {
    const { session, ...start } = await startOf(folder);
    starts.push(start);
    await close(session);
  }
  const { session, ...last } = await startOf(folder);
  starts.push(last);
  const { memory } = costOf(session.server);
  for (let run = 0; run < RUNS; run += 1) kept.push(await fromKept(folder, last.engagements));
  const again = performance.now();
  await session.connection.sendRequest<OverviewResult>('outsource/overview', null);
  const second = performance.now() - again;
  const withView = await keystrokes(session, uri, text);
  await close(session);
  return [
    String(last.engagements.length),
    best(starts, ({ first }) => first).toFixed(0),
    `${best(starts, ({ all }) => all).toFixed(0)} (cpu ${best(starts, ({ cpu }) => cpu).toFixed(0)})`,
    best(kept, (took) => took).toFixed(0),
    second.toFixed(0),
    `${without.toFixed(1)} / ${withView.toFixed(1)}`,
    `${(withView / without).toFixed(2)} ×`,
    memory.toFixed(0),
  ];
}

if (!existsSync(SERVER)) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, stdio: 'inherit' });
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
print([
  'files',
  'how many',
  'to the first, ms',
  'from start to all, ms',
  'all as they were kept, ms',
  'asked again, ms',
  'keystroke without / with, ms',
  '',
  'memory MiB',
]);
print(Array(9).fill('---'));
for (const size of sizes.length ? sizes : [100, 1000]) {
  for (const [kind, textOf] of Object.entries(KINDS)) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'outsource-desk-'));
    try {
      for (let index = 0; index < size; index += 1) {
        const within = path.join(folder, String(Math.floor(index / 50)));
        mkdirSync(within, { recursive: true });
        writeFileSync(path.join(within, `${index}.outsource.yaml`), textOf(index));
      }
      print([kind, ...(await measure(folder, textOf(0)))]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
