import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

/**
 * The protocol's library loads these for pipes and child processes, which the server never uses: loading them only when
 * something is asked of them saves 2.4 MiB and 5 ms at each start.
 * @type {import('esbuild').Plugin}
 */
const lazyBuiltins = {
  name: 'lazy-builtins',
  setup(build) {
    build.onResolve({ filter: /^(crypto|child_process)$/ }, ({ path }) => ({ path, namespace: 'lazy' }));
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule('${path}')[key] });`,
    }));
  },
};

/**
 * An import of a built-in module evaluates all that it exports, and with `fs` that loads its streams, promises and
 * watchers: 10 ms of each run. Taken by `require`, it loads what is used.
 * @type {import('esbuild').Plugin}
 */
const requiredBuiltins = {
  name: 'required-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind, namespace }) =>
      namespace === 'builtin' || kind !== 'import-statement'
        ? { path, external: true }
        : { path, namespace: 'builtin' },
    );
    build.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require('${path}');`,
    }));
  },
};

/**
 * Regular expressions keep letters beyond ASCII as they are, and a text with one of them takes two bytes for each of its
 * characters in memory: escaped, the bundles need half.
 * @type {import('esbuild').Plugin}
 */
const onlyAscii = {
  name: 'only-ascii',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        await mkdir(path.dirname(file), { recursive: true });
        const isCode = !file.endsWith('.map');
        await writeFile(file, isCode ? text.replace(/[\u0080-\uffff]/g, escaped) : text);
      }
    });
  },
};

/** @param {string} unit */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * What tells one build from another: results that one has kept are worth nothing to the next.
 * @param {string[]} sources files and folders
 */
async function digest(...sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const isFolder = (await stat(source)).isDirectory();
    const names = isFolder ? (await readdir(source, { recursive: true })).sort() : [''];
    for (const name of names) {
      const file = path.join(source, name);
      if ((await stat(file)).isFile()) hash.update(`${name}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  target: 'es2023',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [onlyAscii],
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node22', mainFields: ['module', 'main'] };

/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/**
 * What is shipped: the extension and the language server for both hosts, the command line, and what programs import.
 * @type {import('esbuild').BuildOptions[]}
 */
export const bundles = [
  {
    ...node,
    entryPoints: ['src/extension/node.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/server/node.ts'],
    outfile: 'dist/server.main.cjs',
    format: 'cjs',
    // A library in it asks for the place of its own module, which CommonJS calls otherwise.
    define: { 'import.meta.url': 'moduleUrl', TEXTS: JSON.stringify('../l10n/') },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [lazyBuiltins, onlyAscii],
  },
  {
    ...node,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    // A command loads what it needs, and a run that finds all in its cache needs no rules.
    splitting: true,
    define: { BUILD: JSON.stringify(await digest('src', 'package-lock.json')) },
    plugins: [requiredBuiltins, onlyAscii],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  },
  {
    ...browser,
    entryPoints: ['src/extension/browser.ts'],
    outfile: 'dist/extension.browser.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...browser, entryPoints: ['src/server/browser.ts'], outfile: 'dist/server.browser.js', format: 'iife' },
  { ...browser, entryPoints: ['src/api/index.ts'], outfile: 'dist/api.mjs', format: 'esm' },
];

/**
 * What is run first: it lets Node keep the compiled form of the bundle behind it, which halves the time to load it. The
 * server does without V8's middle compiler, whose work takes 3 MiB and makes no keystroke quicker, and with a young
 * generation that doesn't grow, which saves 6 MiB, until a large document needs it (see `src/server/node.ts`).
 */
const starters = {
  'dist/server.cjs': [
    "const { setFlagsFromString } = require('node:v8');",
    "setFlagsFromString('--no-maglev');",
    "setFlagsFromString('--semi-space-growth-factor=1');",
    "require('node:module').enableCompileCache?.();",
    "require('./server.main.cjs');\n",
  ].join('\n'),
  'dist/cli.mjs':
    "#!/usr/bin/env node\nimport module from 'node:module';\nmodule.enableCompileCache?.();\nawait import('./cli/main.mjs');\n",
};

if (import.meta.main) {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await copyFile('src/api/generated/api.d.ts', 'dist/api.d.mts');
  for (const [file, text] of Object.entries(starters)) await writeFile(file, text, { mode: 0o755 });
  if (process.argv.includes('--watch')) {
    for (const options of bundles) await (await context(options)).watch();
  } else {
    await Promise.all(bundles.map((options) => build(options)));
  }
}
