import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

/**
 * Libraries load these for pipes and child processes, which are hardly ever used: loading them only when something is
 * asked of them saves 2.4 MiB and 5 ms at each start.
 * @type {import('esbuild').Plugin}
 */
const lazyBuiltins = {
  name: 'lazy-builtins',
  setup(build) {
    build.onResolve({ filter: /^(node:)?(crypto|child_process)$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'lazy' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule('${path}')[key] });`,
    }));
  },
};

/**
 * A module of our own in the place of a library, which it may ask for.
 * @param {string} library
 * @param {readonly string[]} lines
 * @returns {import('esbuild').Plugin}
 */
function inPlaceOf(library, lines) {
  const namespace = `in-place-of-${library}`;
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${library}$`) }, (given) =>
        given.namespace === namespace ? undefined : { path: library, namespace },
      );
      build.onLoad({ filter: /./, namespace }, () => ({
        contents: lines.join('\n'),
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

/**
 * The YAML library that recovers from errors is asked about damaged files, and for values that are written into files:
 * setting it up when that first happens saves a fifth of the time to load a bundle.
 */
const lazyYaml = inPlaceOf('yaml', [
  'const lazy = (name) => function (...given) {',
  "  const { [name]: own } = require('yaml');",
  '  return new.target ? new own(...given) : own(...given);',
  '};',
  ...['Composer', 'Document', 'Parser', 'isAlias', 'isMap', 'isScalar', 'isSeq', 'stringify'].map(
    (name) => `export const ${name} = lazy('${name}');`,
  ),
]);

/** The library that measures what takes more than a column is asked where letters beyond ASCII are printed. */
const lazyWidth = inPlaceOf('fast-string-width', [
  "export default (...given) => require('fast-string-width').default(...given);",
]);

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

/** The protocol's library, which each host has in its own form. */
const PROTOCOL = 'vscode-languageserver';

/**
 * The hosts of the language server take the core from a file of its own, to which they hand the protocol's library.
 * @param {string} load how the file gets there, in JavaScript
 * @param {string} [form] of the protocol's library; left out by who serves no editor
 * @returns {import('esbuild').Plugin}
 */
const sharedCore = (load, form) => ({
  name: 'shared-core',
  setup(build) {
    build.onResolve({ filter: /\/server\.core\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /\/core\.ts$/ }, ({ path }) => ({ path, namespace: 'shared-core' }));
    build.onLoad({ filter: /./, namespace: 'shared-core' }, () => ({
      contents: `${load}module.exports = globalThis.outsourceCore(() => ${form ? `require('${PROTOCOL}/${form}')` : '({})'});`,
      resolveDir: import.meta.dirname,
    }));
  },
});

/**
 * Modules whose functions take nothing and give plain data that follows from the sources alone: they are called when a bundle
 * is made, which holds what they gave.
 * @type {import('esbuild').Plugin}
 */
const computed = {
  name: 'computed',
  setup({ onLoad }) {
    onLoad({ filter: /\.computed\.ts$/ }, async ({ path: file }) => {
      // As a bundle: a module that was imported once would stay as it was while a build watches.
      const { outputFiles, metafile } = await build({
        entryPoints: [file],
        bundle: true,
        platform: 'node',
        format: 'esm',
        write: false,
        metafile: true,
        absWorkingDir: import.meta.dirname,
      });
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
      const made = Object.entries(await import(`data:text/javascript;base64,${code}`));
      const lines = made.map(([name, make]) => {
        const json = JSON.stringify(JSON.stringify(make()));
        return `export const ${name} = () => JSON.parse(${json});`;
      });
      const watchFiles = Object.keys(metafile.inputs).map((input) => path.resolve(import.meta.dirname, input));
      return { contents: lines.join('\n'), watchFiles };
    });
  },
};

/**
 * Of the package's description, only this much is asked for: the rest tells the editor what the extension brings.
 * @type {import('esbuild').Plugin}
 */
const onlyProduct = {
  name: 'only-product',
  setup(build) {
    build.onLoad({ filter: /\/package\.json$/ }, async ({ path: file }) => {
      if (path.dirname(file) !== import.meta.dirname) return undefined;
      const { name, displayName, description, version, homepage } = JSON.parse(await readFile(file, 'utf8'));
      return { contents: JSON.stringify({ name, displayName, description, version, homepage }), loader: 'json' };
    });
  },
};

/**
 * The library for schemas speaks fifty languages, of which nobody ever sees one.
 * @type {import('esbuild').Plugin}
 */
const oneLanguage = {
  name: 'one-language',
  setup(build) {
    build.onLoad({ filter: /\bzod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/**
 * The library for ZIP files would start threads with code that it makes while it runs. What makes exported files needs none:
 * it is started for one file, and in Node there are no such threads.
 */
const oneThread = inPlaceOf('fflate', [
  "import { zipSync } from 'fflate';",
  "export * from 'fflate';",
  'export function zip(files, options, done) {',
  "  const end = typeof options === 'function' ? options : done;",
  "  end(null, zipSync(files, typeof options === 'function' ? {} : options));",
  '}',
]);

/**
 * The library that walks folders would look for another one in the folders above it, in case that is there: it isn't needed,
 * and the search takes 5 ms.
 * @type {import('esbuild').Plugin}
 */
const noSearch = {
  name: 'no-search',
  setup(build) {
    build.onLoad({ filter: /\bfdir\/dist\/index\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace('createRequire(import.meta.url)', 'undefined'),
    }));
  },
};

/**
 * Leaves modules to bundles of their own, since their libraries are large and few runs need them.
 * @param {Record<string, string>} bundles by the end of the module's path in the sources, without its ending
 * @returns {import('esbuild').Plugin}
 */
function apart(bundles) {
  return {
    name: 'apart',
    setup(build) {
      for (const [module, path] of Object.entries(bundles))
        build.onResolve({ filter: new RegExp(`${module}\\.ts$`) }, () => ({ path, external: true }));
    },
  };
}

/**
 * What programs import loads the texts of a language when it is asked for, from the files that all others read.
 * @type {import('esbuild').Plugin}
 */
const textsApart = {
  name: 'texts-apart',
  setup(build) {
    build.onResolve({ filter: /\/bundle\.l10n\.\w+\.json$/ }, ({ path: file }) => ({
      path: `./texts/${path.basename(file)}`,
      external: true,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  target: 'es2023',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [onlyProduct, computed, lazyYaml, onlyAscii],
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node22', mainFields: ['module', 'main'] };

/**
 * Programs of Node. A library, and our own code, ask for the place of their module, which CommonJS calls otherwise.
 * @type {import('esbuild').BuildOptions}
 */
const commonJs = {
  ...node,
  format: 'cjs',
  define: { 'import.meta.url': 'moduleUrl', TEXTS: JSON.stringify('./texts/') },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  plugins: [onlyProduct, computed, lazyBuiltins, lazyYaml, onlyAscii],
};

/** Of which sources a bundle is made: what is kept by another isn't read. */
const BUILD = JSON.stringify(await digest('src', 'package-lock.json'));

/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/**
 * What is shipped: the extension and the language server for both hosts, the server for assistants, the command line, and
 * what programs import.
 * @type {import('esbuild').BuildOptions[]}
 */
export const bundles = [
  {
    ...node,
    entryPoints: ['src/extension/node.ts'],
    define: { BUILD },
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...commonJs,
    entryPoints: ['src/server/node.ts'],
    outfile: 'dist/server.main.cjs',
    plugins: [sharedCore("require('./server.core.js');", 'node'), ...commonJs.plugins],
  },
  {
    ...commonJs,
    entryPoints: ['src/mcp/main.ts'],
    outfile: 'dist/mcp.cjs',
    plugins: [oneLanguage, sharedCore("require('./server.core.js');"), ...commonJs.plugins],
  },
  {
    // One file is loaded faster than many: what a command doesn't need stays unevaluated in it.
    ...commonJs,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.main.cjs',
    define: { ...commonJs.define, BUILD },
    // As a function, for the starter.
    banner: { js: `((require, module, __filename) => {${commonJs.banner?.js}` },
    footer: { js: '})' },
    plugins: [
      apart({ 'formats/content': './exports.js', readers: './cli.readers.cjs' }),
      noSearch,
      lazyWidth,
      ...commonJs.plugins,
    ],
    // Where a bundle apart is imported, it is required: its exports have their names then.
    supported: { 'dynamic-import': false },
  },
  { ...commonJs, entryPoints: ['src/cli/import/readers.ts'], outfile: 'dist/cli.readers.cjs' },
  {
    ...node,
    entryPoints: ['src/cli/starter.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    sourcemap: false,
    define: { BUILD },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...browser,
    entryPoints: ['src/extension/browser.ts'],
    define: { BUILD },
    outfile: 'dist/extension.browser.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  // What runs within the pages of the editor.
  { ...browser, entryPoints: ['src/extension/webview/page.ts'], outfile: 'dist/page.js', format: 'iife' },
  {
    ...browser,
    entryPoints: ['src/server/browser.ts'],
    outfile: 'dist/server.browser.js',
    format: 'iife',
    plugins: [sharedCore('', 'browser'), ...browser.plugins],
  },
  {
    // A worker loads it as a script, Node as a module: both find it under a global name. The parentheses tell V8 that the
    // function is called at once: without them it reads the whole text twice, which takes 50 ms and 20 MiB.
    ...browser,
    entryPoints: ['src/server/core.ts'],
    outfile: 'dist/server.core.js',
    format: 'cjs',
    external: [PROTOCOL],
    banner: { js: 'globalThis.outsourceCore = ((require) => { const module = {};' },
    footer: { js: 'return module.exports; });' },
  },
  {
    // What makes exported files: one bundle, which Node requires and the browser's extension runs as a worker.
    ...browser,
    entryPoints: ['src/extension/exports/maker.ts'],
    outfile: 'dist/exports.js',
    format: 'cjs',
    plugins: [oneThread, ...browser.plugins],
    banner: { js: 'var module = typeof module === "undefined" ? { exports: {} } : module;' },
  },
  {
    ...browser,
    entryPoints: ['src/api/index.ts'],
    outfile: 'dist/api.mjs',
    format: 'esm',
    supported: { 'import-attributes': true },
    plugins: [textsApart, ...browser.plugins],
  },
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
};

if (import.meta.main) {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await copyFile('src/api/generated/api.d.ts', 'dist/api.d.mts');
  await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
  for (const [file, text] of Object.entries(starters)) await writeFile(file, text, { mode: 0o755 });
  if (process.argv.includes('--watch')) {
    for (const options of bundles) await (await context(options)).watch();
  } else {
    const results = await Promise.all(bundles.map((options) => build({ ...options, metafile: true })));
    await chmod('dist/cli.cjs', 0o755);
    const files = results.flatMap(({ metafile }, index) =>
      bundles[index]?.entryPoints?.toString().startsWith('src/extension/') ? Object.keys(metafile.inputs) : [],
    );
    const { packTexts } = await import('./scripts/l10n/pack.ts');
    await packTexts(
      new URL('./', import.meta.url),
      files.filter((file) => /^src\/.*\.ts$/.test(file)),
    );
  }
}
