// Drives any stdio language server and prints medians:
//   node lspbench.mjs --name N --lang yaml --doc FILE --break 'FIND=>REPLACE' [--settings JSON] [--needle TEXT] [--runs 30] -- CMD ARGS...
// Cold start: spawn -> first diagnostics of the opened document. Keystroke: didChange -> the diagnostics that answer it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.env.BENCH_MODULES ? `${process.env.BENCH_MODULES}/` : import.meta.url);
const rpc = require('vscode-jsonrpc/node');
const argv = process.argv.slice(2),
  cut = argv.indexOf('--');
const opt = {};
for (let i = 0; i < cut; i += 2) opt[argv[i].slice(2)] = argv[i + 1];
const [cmd, ...args] = argv.slice(cut + 1);
const text = fs.readFileSync(opt.doc, 'utf8');
const uri = opt.uri ?? 'file:///bench/acme.outsource.yaml';
const settings = opt.settings ? JSON.parse(opt.settings) : {};
const runs = Number(opt.runs ?? 30);
const med = (a) => {
  const s = [...a].sort((x, y) => x - y);
  return s[Math.floor(s.length / 2)];
};
const p95 = (a) => {
  const s = [...a].sort((x, y) => x - y);
  return s[Math.min(s.length - 1, Math.floor(s.length * 0.95))];
};
const fmt = (a) => (a.length ? `${med(a).toFixed(1)} (p95 ${p95(a).toFixed(1)})` : 'n/a');
const pos = (off) => {
  const pre = text.slice(0, off).split('\n');
  return { line: pre.length - 1, character: pre.at(-1).length };
};

async function session(full) {
  const t0 = performance.now();
  const p = spawn(cmd, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const c = rpc.createMessageConnection(new rpc.StreamMessageReader(p.stdout), new rpc.StreamMessageWriter(p.stdin));
  let waiter;
  const diags = new Map();
  let pull = false;
  c.onNotification('textDocument/publishDiagnostics', (d) => {
    diags.set(d.uri, d);
    waiter?.(d);
  });
  c.onRequest('workspace/configuration', (q) =>
    q.items.map((i) => (i.section ? (i.section.split('.').reduce((o, k) => o?.[k], settings) ?? null) : settings)),
  );
  c.onRequest('client/registerCapability', () => null);
  c.onRequest('window/workDoneProgress/create', () => null);
  c.onRequest('workspace/workspaceFolders', () => null);
  c.onRequest('workspace/diagnostic/refresh', () => null);
  c.onRequest((_m) => null);
  c.onNotification(() => {});
  c.listen();
  const init = await c.sendRequest('initialize', {
    processId: process.pid,
    rootUri: 'file:///bench',
    workspaceFolders: [{ uri: 'file:///bench', name: 'bench' }],
    capabilities: {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        workspaceFolders: true,
        workspaceEdit: { documentChanges: true },
      },
      textDocument: {
        publishDiagnostics: {
          relatedInformation: true,
          codeDescriptionSupport: true,
          dataSupport: true,
          versionSupport: true,
        },
        diagnostic: { dynamicRegistration: false },
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: true } },
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
          dataSupport: true,
          resolveSupport: { properties: ['edit'] },
        },
      },
    },
    initializationOptions: settings.init,
  });
  pull = !!init.capabilities.diagnosticProvider && opt.push !== 'yes';
  c.sendNotification('initialized', {});
  c.sendNotification('workspace/didChangeConfiguration', { settings });
  const next = async (fn) => {
    if (pull) {
      fn();
      return (await c.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).items;
    }
    return new Promise((r, j) => {
      const to = setTimeout(() => j(new Error('no diagnostics in 120 s')), 120000);
      waiter = (d) => {
        if (d.uri === uri) {
          clearTimeout(to);
          waiter = undefined;
          r(d.diagnostics);
        }
      };
      fn();
    });
  };
  const first = await next(() =>
    c.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: opt.lang ?? 'yaml', version: 1, text },
    }),
  );
  const cold = performance.now() - t0,
    out = { cold, firstCount: first.length, pull, key: [], hover: [], completion: [], action: [] };
  if (full) {
    const [find, repl] = opt.break.split('=>');
    const at = text.indexOf(find);
    if (at < 0) throw new Error('needle missing');
    let v = 1;
    const sizes = [];
    for (let i = 0; i < runs; i++) {
      const broken = i % 2 === 0;
      const a = broken ? find : repl,
        b = broken ? repl : find;
      const t = performance.now();
      const d = await next(() =>
        c.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: ++v },
          contentChanges: [
            {
              range: { start: pos(at), end: { line: pos(at).line, character: pos(at).character + a.length } },
              text: b,
            },
          ],
        }),
      );
      out.key.push(performance.now() - t);
      sizes.push(d.length);
    }
    out.sizes = [...new Set(sizes)].join('/');
    const nd = text.indexOf(opt.needle ?? 'cadence');
    for (let i = 0; i < runs; i++) {
      let t = performance.now();
      out.lastHover = await c.sendRequest('textDocument/hover', { textDocument: { uri }, position: pos(nd + 2) });
      out.hover.push(performance.now() - t);
      t = performance.now();
      const r = await c.sendRequest('textDocument/completion', {
        textDocument: { uri },
        position: pos(text.indexOf(opt.value ?? 'weekly')),
      });
      out.completion.push(performance.now() - t);
      out.items = (r?.items ?? r ?? []).length;
      t = performance.now();
      const ca = await c.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: pos(at), end: pos(at + find.length) },
        context: { diagnostics: [] },
      });
      out.action.push(performance.now() - t);
      out.actions = (ca ?? []).length;
    }
  }
  try {
    out.rss = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${p.pid}/status`, 'utf8'))[1]) / 1024;
  } catch {}
  c.dispose();
  p.kill();
  await new Promise((r) => p.once('exit', r));
  return out;
}
const colds = [];
for (let i = 0; i < Number(opt.colds ?? 5); i++) colds.push((await session(false)).cold);
const s = await session(true);
console.log(
  JSON.stringify({
    name: opt.name,
    lines: text.split('\n').length,
    coldMs: fmt(colds),
    keystrokeMs: fmt(s.key),
    hoverMs: fmt(s.hover),
    completionMs: fmt(s.completion),
    codeActionMs: fmt(s.action),
    rssMiB: Math.round(s.rss),
    pull: s.pull,
    firstDiagnostics: s.firstCount,
    toggles: s.sizes,
    items: s.items,
    actions: s.actions,
    hovered: !!s.lastHover,
  }),
);
process.exit(0);
